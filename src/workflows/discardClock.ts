import type { ClockEntry } from "../billing/sessions/clock/clockEntry";
import { findEntry } from "../billing/sessions/clock/findEntry";
import { UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import { changeClock, type ClockOptions } from "./clock/changeClock";
import { changedMeanwhile } from "./clock/endRow";

/**
 * Takes rows out of Clock without writing them to Sessions. Rows that are gone already stay so.
 * @param shown the rows as they were shown
 * @throws UnusableWorkbook where one says something else by now
 */
export async function discardClock(
  shown: readonly ClockEntry[],
  options: ClockOptions
): Promise<void> {
  await changeClock("Discard what was timed", options, ({ clock }) => {
    const rows = shown.flatMap((each) => {
      const entry = findEntry(clock, each);
      if (entry) return [entry.row];
      if (!clock.some(({ sessionId }) => sessionId !== undefined && sessionId === each.sessionId)) {
        return [];
      }
      throw new UnusableWorkbook(changedMeanwhile);
    });
    const changes = [...new Set(rows)].map((row) => ({ kind: "clear", row }) as const);
    return { answer: undefined, changes };
  });
}
