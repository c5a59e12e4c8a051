import {
  isCoverageRequest,
  type DocumentKind,
  type RegisteredDocument,
} from "../../billing/records";

/** Which documents of the register she wants to see. */
export interface RegisterFilter {
  /** Absent: all kinds. */
  kind?: DocumentKind;
  /** Part of a client's name or of a number, as typed. */
  text: string;
}

/** The documents that fit, in their order. */
export function filterRegister(
  documents: readonly RegisteredDocument[],
  { kind, text }: RegisterFilter
): RegisteredDocument[] {
  const wanted = text.trim().toLowerCase();
  return documents.filter(
    (document) =>
      (kind === undefined || document.kind === kind) &&
      [document.number, document.client ?? ""].some((each) => each.toLowerCase().includes(wanted))
  );
}

/**
 * Whether it can be made anew from the tables alone; an estimate, and what is asked of a plan, are
 * of what was typed on their day.
 */
export function isMadeFromTables({ kind }: RegisteredDocument): boolean {
  return kind !== "Estimate" && !isCoverageRequest(kind);
}

/** An issued document can be sent: a draft is not finished, and a void one must not go out. */
export function isSendable({ status }: RegisteredDocument): boolean {
  return status !== "Draft" && status !== "Void";
}
