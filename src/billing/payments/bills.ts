import { nameKey } from "../names";
import type { DocumentLine, PracticeRecords, RegisteredDocument } from "../records";

/** A superbill or an invoice of the register, with what it bills. */
export interface Bill {
  document: RegisteredDocument;
  /** As in the register; where it does not say, as on a line. */
  client: string;
  /** Each session once. */
  lines: DocumentLine[];
}

type Register = Pick<PracticeRecords, "documents" | "documentLines">;

/** A document's number as it is compared. */
export function numberKey(number: string): string {
  return number.trim().toLowerCase();
}

/**
 * All bills of the register, void ones among them, in its order. One whose Kind or Status cannot be
 * read counts as a bill that is not void: asking for money twice is worse.
 */
export function billsOf({ documents, documentLines }: Register): Bill[] {
  const linesByNumber = new Map<string, DocumentLine[]>();
  for (const line of documentLines) {
    const own = linesByNumber.get(line.document);
    if (own) own.push(line);
    else linesByNumber.set(line.document, [line]);
  }
  return documents.filter(isBill).map((document) => {
    const lines = oncePerSession(linesByNumber.get(document.number) ?? []);
    const client = document.client ?? lines.find((line) => line.client)?.client ?? "";
    return { document, client, lines };
  });
}

/** Whose account it is on: a bill is for one client. */
export function accountKey({ client }: Bill): string {
  return nameKey(client);
}

export function isVoid({ document }: Bill): boolean {
  return document.status === "Void";
}

function isBill({ kind }: RegisteredDocument): boolean {
  return kind === undefined || kind === "Superbill" || kind === "Invoice";
}

/** Of a session that stands twice on one bill the higher charge, whatever the order of rows. */
function oncePerSession(lines: readonly DocumentLine[]): DocumentLine[] {
  const found = new Map<string, DocumentLine>();
  for (const line of lines) {
    const known = found.get(line.sessionId);
    if (!known || (known.chargeCents ?? 0) < (line.chargeCents ?? 0)) {
      found.set(line.sessionId, line);
    }
  }
  return [...found.values()];
}
