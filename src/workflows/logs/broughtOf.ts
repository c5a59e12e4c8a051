import { nameKinds } from "../../billing/logs/bringing/names";
import type { RowState } from "../../billing/logs/bringing/matchedRow";
import type { BroughtLogs } from "./broughtLogs";
import type { DecidedLogs } from "./decideLogs";
import { noticesOf } from "./notices";

/**
 * What bringing logs came to.
 * @param decided as it stood before anything was written
 * @param sessions how many were added; undefined: nothing was written, for the logs had changed
 */
export function broughtOf(
  decided: DecidedLogs,
  sessions: number | undefined,
  isCancelled: boolean
): BroughtLogs {
  const { logs, matched, newRows, addedNames, entries } = decided;
  const of = (state: RowState) => matched.rows.filter((row) => row.state === state);
  // Where Sessions says by now what the log says, there is nothing to look at.
  const changed = of("changed").filter(({ changes = [] }) => changes.length > 0);
  const isWritten = sessions !== undefined;
  return {
    outcome: !isWritten ? "changed" : isCancelled ? "cancelled" : "done",
    how: "copied",
    logs: logs.map(({ sheet }) => sheet.name),
    sessions: sessions ?? 0,
    names: nameKinds.flatMap((kind) => {
      const count = addedNames.filter((added) => added.kind === kind).length;
      return isWritten && count > 0 ? [{ kind, count }] : [];
    }),
    entries: entries.flatMap(({ table, rows }) =>
      isWritten && rows.length > 0 ? [{ table, rows: rows.length }] : []
    ),
    changed,
    known: of("brought").length + of("known").length + of("changed").length - changed.length,
    removed: of("removed").length,
    gone: matched.gone.length,
    notices: [
      ...noticesOf(decided),
      ...(isCancelled && isWritten ? [leftNotice(sessions, newRows.length)] : []),
    ],
  };
}

function leftNotice(done: number, of: number): string {
  const left = of - done;
  return `Stopped: ${done} of ${of} sessions were brought, ${left} ${left === 1 ? "is" : "are"} left. Bring the log again for the rest; nothing is brought twice.`;
}
