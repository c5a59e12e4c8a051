import type { PracticeRecords, RegisteredDocument } from "../../billing/records";
import { billedKey } from "../../billing/sessions/sameSession";

/**
 * Numbers of the given documents that bill a session which is no longer in the table as billed:
 * its row was deleted, or its date, client, provider, code or units were changed, while the
 * document was being made.
 */
export function outdatedDocuments(
  records: PracticeRecords,
  documents: readonly RegisteredDocument[]
): string[] {
  if (documents.length === 0) return [];
  const sessions = new Map(records.sessions.map((session) => [session.sessionId, session]));
  const outdated = new Set<string>();
  for (const line of records.documentLines) {
    const session = sessions.get(line.sessionId);
    if (!session || billedKey(session) !== billedKey(line)) outdated.add(line.document);
  }
  return documents.map(({ number }) => number).filter((number) => outdated.has(number));
}
