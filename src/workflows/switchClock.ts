import { isRunning, type ClockEntry } from "../billing/sessions/clock/clockEntry";
import { beganAs } from "../billing/sessions/clock/findEntry";
import { BegunRow } from "./clock/begin";
import { changeClock, type ClockOptions } from "./clock/changeClock";
import { endRow } from "./clock/endRow";

/**
 * Ends a running row and begins the next code of the visit, in one minute and one request. Where an
 * earlier press has begun it already, the row that runs is ended when that began.
 * @param running as it was shown
 * @throws UnusableWorkbook as `stopClock`
 */
export async function switchClock(
  running: ClockEntry,
  code: string,
  options: ClockOptions
): Promise<void> {
  const { today, minutes } = options.moment;
  const { client = "", provider } = running;
  const begun = new BegunRow({ date: today, client, provider, code, startMinutes: minutes });
  await changeClock("Next code", options, (reading) => {
    const earlier = reading.clock.find((entry) => isNextOf(entry, running, begun));
    if (earlier) begun.takeUp(earlier);
    const next = earlier && !begun.isOurs(earlier) ? [] : begun.changes(reading);
    const ended = endRow(reading.clock, running, options.moment, earlier?.startMinutes);
    return { answer: undefined, changes: [...next, ...ended] };
  });
}

/** The row that an attempt which was cut off has begun beside the one that still runs. */
function isNextOf(entry: ClockEntry, running: ClockEntry, begun: BegunRow): boolean {
  return (
    isRunning(entry) &&
    !beganAs(entry, running) &&
    begun.isForSame(entry) &&
    entry.code === begun.beginning.code &&
    entry.date === begun.beginning.date &&
    (entry.startMinutes ?? 0) >= (running.startMinutes ?? 0)
  );
}
