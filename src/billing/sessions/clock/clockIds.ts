import { assignSessionIds } from "../identity";
import type { PracticeRecords } from "../../records";

/**
 * Ids for sessions that are not in Sessions yet, that no session, document line, brought row or row
 * of Clock has.
 * @param records `broughtIds`: those of Clock among them
 * @param taken further ids that must not be given
 */
export function freeSessionIds(
  records: Pick<PracticeRecords, "sessions" | "documents" | "documentLines" | "broughtIds">,
  count: number,
  taken: readonly string[] = []
): string[] {
  const last = records.sessions.reduce((most, { row }) => Math.max(most, row), 0);
  const fresh = Array.from({ length: count }, (_, at) => ({
    ...{ row: last + at + 1, problems: [], modifiers: [], diagnoses: [] },
  }));
  const sessions = [...records.sessions, ...fresh];
  const broughtIds = [...(records.broughtIds ?? []), ...taken];
  const assigned = assignSessionIds({ ...records, sessions, broughtIds });
  return assigned.slice(records.sessions.length).map(({ sessionId }) => sessionId);
}
