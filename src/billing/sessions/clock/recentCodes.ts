import { nameKey } from "../../names";
import type { Session } from "../../records";
import type { ClockEntry } from "./clockEntry";

/** The codes that a client had last, the most recent first. */
export function recentCodes(
  client: string,
  sessions: readonly Session[],
  entries: readonly ClockEntry[] = [],
  most = 6
): string[] {
  const key = nameKey(client);
  const lastDay = new Map<string, string>();
  for (const row of [...sessions, ...entries]) {
    const { code, date } = row;
    if (code === undefined || date === undefined || nameKey(row.client ?? "") !== key) continue;
    if ((lastDay.get(code) ?? "") <= date) lastDay.set(code, date);
  }
  return [...lastDay]
    .sort(([code, day], [otherCode, otherDay]) =>
      day === otherDay ? compare(code, otherCode) : compare(otherDay, day)
    )
    .slice(0, most)
    .map(([code]) => code);
}

/** The therapist of the row in Clock that was begun last, else of the lowest row of Sessions. */
export function lastProvider(
  sessions: readonly Session[],
  entries: readonly ClockEntry[]
): string | undefined {
  for (const rows of [entries, sessions]) {
    for (let at = rows.length - 1; at >= 0; at -= 1) {
      const provider = rows[at]?.provider;
      if (provider !== undefined) return provider;
    }
  }
  return undefined;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
