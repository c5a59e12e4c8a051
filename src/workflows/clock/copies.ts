import { rowList } from "../../billing/checks/words";
import type { Session } from "../../billing/records";
import { standsFor } from "../../billing/sessions/clock/writtenSession";

/** The other rows that have a session's id and are that session: two panes wrote it at once. */
export function copiesOf(there: readonly Session[], sessions: readonly Session[]): Session[] {
  const byId = new Map(there.map((session) => [session.sessionId, session]));
  return sessions.filter((each) => {
    const session = each.sessionId === undefined ? undefined : byId.get(each.sessionId);
    return session !== undefined && session !== each && standsFor(each, session);
  });
}

/**
 * What to do about copies, which stay: a row of Sessions may hold a colleague's edit by now.
 * @param copies rows as Excel numbers them
 */
export function copiesNotice(copies: readonly number[]): string[] {
  if (copies.length === 0) return [];
  const [where, them] = copies.length === 1 ? ["is", "that row"] : ["are", "those rows"];
  const rows = rowList(copies);
  return [
    `R${rows.slice(1)} of Sessions ${where} there twice, for somebody else wrote the visit at the same moment; delete ${them}.`,
  ];
}
