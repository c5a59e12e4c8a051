import type { DocumentLine, PracticeRecords } from "../records";

type Register = Pick<PracticeRecords, "documents" | "documentLines">;

/** Numbers of the documents that count: Draft and Issued ones, in the register's order. */
export function liveDocuments(records: Pick<PracticeRecords, "documents">): Map<string, number> {
  const order = new Map<string, number>();
  for (const { number, status } of records.documents) {
    if ((status === "Draft" || status === "Issued") && !order.has(number)) {
      order.set(number, order.size);
    }
  }
  return order;
}

/** The lines of Draft and Issued documents: what has been billed. */
export function liveLines(records: Register): DocumentLine[] {
  const live = liveDocuments(records);
  return records.documentLines.filter((line) => live.has(line.document));
}

/**
 * The Draft and Issued documents of every billed session, by session id: each number once, in the
 * register's order.
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

/** The Draft and Issued documents of one session; for many, use `documentsBySession` once. */
export function documentsOf(sessionId: string, records: Register): string[] {
  return documentsBySession(records).get(sessionId) ?? [];
}
