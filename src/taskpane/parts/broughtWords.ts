import type { NameKind } from "../../billing/logs/bringing/names";
import type { LogTable } from "../../billing/logs/matching/fields";
import type { BroughtLogs } from "../../workflows/logs/broughtLogs";
import { counted, listed } from "../words";
import { entryWords } from "../entryWords";

/** `214 sessions brought in`. */
export function broughtHeadline({ how, logs, sessions }: BroughtLogs): string {
  if (how === "in place") return `${listed(logs)} is your sessions table now`;
  return sessions === 0 ? "Your log is in" : `${counted(sessions, "session")} brought in`;
}

/** What was done, what was left as it is, and how it is taken back. */
export function broughtDetails(result: BroughtLogs): string[] {
  const { how, logs, sessions, changed, known, removed, gone, notices } = result;
  const added = besides(result);
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
    "Undo in Excel takes this back, if need be in several steps.",
  ];
}

const tableOf = {
  Client: "Clients",
  Provider: "Providers",
  Payer: "Payers",
} as const satisfies Record<NameKind, LogTable>;

/** `5 clients`, `2 therapists`: names, and what her other lists held. */
function besides({ names, entries }: BroughtLogs): string[] {
  const counts = new Map<string, number>();
  const add = (table: string, count: number) => counts.set(table, (counts.get(table) ?? 0) + count);
  for (const { kind, count } of names) add(tableOf[kind], count);
  for (const { table, rows } of entries) add(table, rows);
  const words: Partial<Record<string, string>> = entryWords;
  return [...counts].map(([table, count]) => {
    const word = words[table];
    return word ? counted(count, word) : `${counted(count, "row")} of ${table}`;
  });
}
