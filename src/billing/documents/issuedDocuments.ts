import { groupBy } from "../groupBy";
import { nameKey } from "../names";
import type { Cents, DocumentKind, IsoDate, PracticeRecords, RegisteredDocument } from "../records";

/** A document of the register that is in force: not void, and not merely begun. */
export interface IssuedDocument {
  number: string;
  /** As the register spells it. */
  client: string;
  from: IsoDate;
  to: IsoDate;
  /** Absent: the register does not say. */
  totalCents?: Cents;
}

/**
 * The documents of a kind that are in force, by key of the client's name, in the register's order.
 * One whose Status cannot be read is in force; one without a period covers no day and is left out.
 */
export function issuedDocuments(
  kind: DocumentKind,
  { documents }: Pick<PracticeRecords, "documents">
): Map<string, IssuedDocument[]> {
  const inForce = documents.filter(
    (document) =>
      document.kind === kind && document.status !== "Void" && document.status !== "Draft"
  );
  const byClient = groupBy(inForce, ({ client }) => nameKey(client ?? ""));
  return new Map([...byClient].map(([key, own]) => [key, own.flatMap(issued)]));
}

function issued({
  number,
  client = "",
  from,
  to,
  totalCents,
}: RegisteredDocument): IssuedDocument[] {
  if (from === undefined || to === undefined || to < from) return [];
  return [{ number, client, from, to, ...(totalCents === undefined ? {} : { totalCents }) }];
}
