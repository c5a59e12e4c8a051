import type { NameKind } from "../../billing/logs/bringing/names";
import type { BroughtLogs } from "../../workflows/logs/broughtLogs";
import { counted, listed } from "../words";

const nameWords = {
  Client: "client",
  Provider: "therapist",
  Payer: "payer",
} as const satisfies Record<NameKind, string>;

/** `214 sessions brought in`. */
export function broughtHeadline({ how, logs, sessions }: BroughtLogs): string {
  if (how === "in place") return `${listed(logs)} is your sessions table now`;
  return sessions === 0 ? "Your log is in" : `${counted(sessions, "session")} brought in`;
}

/** What was done, what was left as it is, and how it is taken back. */
export function broughtDetails(result: BroughtLogs): string[] {
  const { how, logs, sessions, names, entries, changed, known, removed, gone, notices } = result;
  const added = [
    ...names.map(({ kind, count }) => counted(count, `new ${nameWords[kind]}`)),
    ...entries.map(({ table, rows }) => `${counted(rows, "row")} in ${table}`),
  ];
  return [
    how === "in place"
      ? `It holds ${counted(sessions, "session")}. Your columns are as you named them; what was missing is at the right.`
      : `${listed(logs)} ${logs.length === 1 ? "was" : "were"} not touched.`,
    ...(added.length > 0 ? [`Added besides: ${listed(added)}.`] : []),
    ...(known > 0 ? [`${counted(known, "session")} were there already and not doubled.`] : []),
    ...(changed.length > 0
      ? [
          `${counted(changed.length, "row")} of your log changed since ${changed.length === 1 ? "it was" : "they were"} brought; Sessions was left as it is.`,
        ]
      : []),
    ...(removed > 0
      ? [`${counted(removed, "row")} you took out of Sessions before stayed out.`]
      : []),
    ...(gone > 0
      ? [`${counted(gone, "session")} ${gone === 1 ? "is" : "are"} no longer in your log.`]
      : []),
    ...notices,
    "Undo in Excel takes this back.",
  ];
}
