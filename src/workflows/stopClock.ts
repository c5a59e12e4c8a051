import type { ClockEntry } from "../billing/sessions/clock/clockEntry";
import { changeClock, type ClockOptions } from "./clock/changeClock";
import { endRow } from "./clock/endRow";

/**
 * Ends a running row of Clock in this minute.
 * @param running as it was shown
 * @throws UnusableWorkbook where it is another by now, or began so long ago that she must say when it ended
 */
export async function stopClock(running: ClockEntry, options: ClockOptions): Promise<void> {
  await changeClock("Stop the clock", options, ({ clock }) => ({
    answer: undefined,
    changes: endRow(clock, running, options.moment),
  }));
}
