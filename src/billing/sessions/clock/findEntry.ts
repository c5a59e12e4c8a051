import { nameKey } from "../../names";
import type { ClockEntry } from "./clockEntry";

/** The row of Clock that was shown, as it was shown; undefined where it says something else by now. */
export function findEntry(
  entries: readonly ClockEntry[],
  shown: ClockEntry
): ClockEntry | undefined {
  const mark = markOf(shown);
  const same = entries.filter((entry) => markOf(entry) === mark);
  return same.find(({ row }) => row === shown.row) ?? same[0];
}

/** Whether two rows began as the same: id, day, client, therapist, code and start. */
export function beganAs(one: ClockEntry, other: ClockEntry): boolean {
  return beginningOf(one) === beginningOf(other);
}

function markOf(entry: ClockEntry): string {
  const problems = entry.problems.map(({ column, text }) => [column, text]);
  return JSON.stringify([beginningOf(entry), entry.endMinutes ?? null, problems]);
}

function beginningOf({ sessionId, date, client, provider, code, startMinutes }: ClockEntry) {
  const names = [nameKey(client ?? ""), nameKey(provider ?? "")];
  return JSON.stringify([sessionId ?? "", date ?? "", names, code ?? "", startMinutes ?? null]);
}
