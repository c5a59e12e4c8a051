import { assignSessionIds } from "../identity";
import type { PracticeRecords } from "../../records";

/**
 * Ids for sessions that are not in Sessions yet: above all that sessions, document lines, rows of
 * logs and rows of Clock have. Sessions without an id get theirs later, above these.
 * @param records `broughtIds`: those of Clock among them
 */
export function freeSessionIds(
  records: Pick<PracticeRecords, "sessions" | "documents" | "documentLines" | "broughtIds">,
  count: number
): string[] {
  const known = records.sessions.filter(({ sessionId }) => sessionId);
  const last = known.reduce((most, { row }) => Math.max(most, row), 0);
  const fresh = Array.from({ length: count }, (_, at) => ({
    ...{ row: last + at + 1, problems: [], modifiers: [], diagnoses: [] },
  }));
  const assigned = assignSessionIds({ ...records, sessions: [...known, ...fresh] });
  return assigned.slice(known.length).map(({ sessionId }) => sessionId);
}
