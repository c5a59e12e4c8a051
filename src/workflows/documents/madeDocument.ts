import type { Document } from "../../billing/documents/document";
import type { Cents, IsoDate, PracticeRecords } from "../../billing/records";
import type { NumberedDocument } from "./planBatch";

/** A document that was made. */
export interface MadeDocument {
  number: string;
  client: string;
  /** Who answers for all of its services; empty where several do, or where it bills none. */
  provider: string;
  from: IsoDate;
  to: IsoDate;
  /** Absent: it is about no sum of money, or the register does not say. */
  totalCents?: Cents;
  /** Absent: no payment is recorded. */
  paidCents?: Cents;
  /** How many sessions it bills. */
  sessions: number;
  sheet: string;
  /** What it prints. Absent: it was made before, and only its sheet is left of it. */
  toDocument?: () => Document;
}

/** What was made of a planned document. */
export function describeMade({ plan, number, sheet, toDocument }: NumberedDocument): MadeDocument {
  return {
    number,
    client: plan.client,
    provider: plan.provider ?? "",
    from: plan.from,
    to: plan.to,
    ...(plan.totalCents === undefined ? {} : { totalCents: plan.totalCents }),
    ...(plan.paidCents === undefined ? {} : { paidCents: plan.paidCents }),
    sessions: plan.sessions.length,
    sheet,
    toDocument,
  };
}

/** The same of a document that was made before, as the register and its lines have it. */
export function registeredAs(
  number: string,
  { documents, documentLines }: Pick<PracticeRecords, "documents" | "documentLines">
): MadeDocument {
  const document = documents.find((each) => each.number === number);
  const lines = documentLines.filter((line) => line.document === number);
  const [provider = "", ...others] = new Set(lines.flatMap((line) => line.provider ?? []));
  const dates = lines.flatMap(({ date }) => date ?? []).sort();
  const { totalCents, paidCents } = document ?? {};
  return {
    number,
    client: document?.client ?? lines[0]?.client ?? "",
    provider: others.length === 0 ? provider : "",
    from: document?.from ?? dates[0] ?? "",
    to: document?.to ?? dates[dates.length - 1] ?? "",
    ...(totalCents === undefined ? {} : { totalCents }),
    ...(paidCents === undefined ? {} : { paidCents }),
    sessions: lines.length,
    sheet: document?.sheet ?? number,
  };
}
