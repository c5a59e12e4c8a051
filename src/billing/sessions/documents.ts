import type { DocumentLine, PracticeRecords } from "../records";

type Register = Pick<PracticeRecords, "documents" | "documentLines">;

/**
 * Numbers of the documents that count, in the register's order: all that are not void. One whose
 * Status is blank or cannot be read counts too: billing a session twice is worse than once too few.
 */
export function liveDocuments(records: Pick<PracticeRecords, "documents">): Map<string, number> {
  const order = new Map<string, number>();
  for (const { number, status } of records.documents) {
    if (status !== "Void" && !order.has(number)) order.set(number, order.size);
  }
  return order;
}

/** The lines of live documents: what has been billed. */
export function liveLines(records: Register): DocumentLine[] {
  const live = liveDocuments(records);
  return records.documentLines.filter((line) => live.has(line.document));
}

/**
 * The live documents of every billed session, by session id: each number once, in the register's
 * order.
 */
export function documentsBySession(records: Register): Map<string, string[]> {
  const order = liveDocuments(records);
  const found = new Map<string, string[]>();
  for (const { document, sessionId } of liveLines(records)) {
    const numbers = found.get(sessionId);
    if (!numbers) found.set(sessionId, [document]);
    else if (!numbers.includes(document)) numbers.push(document);
  }
  for (const numbers of found.values()) {
    numbers.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }
  return found;
}
