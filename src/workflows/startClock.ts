import { clip, clock as clockTime } from "../billing/checks/words";
import { printedDate } from "../billing/documents/printed";
import { isRunning, type ClockEntry, type ClockTime } from "../billing/sessions/clock/clockEntry";
import { canEndNow } from "../billing/sessions/clock/entryEnd";
import { UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import { BegunRow, type Beginning } from "./clock/begin";
import { changeClock, type ClockOptions } from "./clock/changeClock";

/** For whom the clock is started, with which code. */
export type ClockStart = Pick<Beginning, "client" | "provider" | "code">;

/**
 * Starts the clock in this minute: a new row of table Clock, which is made where it is missing.
 * Pressed again in the same minute it begins nothing anew.
 * @throws UnusableWorkbook where the client is being timed with this therapist already
 */
export async function startClock(start: ClockStart, options: ClockOptions): Promise<void> {
  const { today, minutes } = options.moment;
  const begun = new BegunRow({ ...start, date: today, startMinutes: minutes });
  await changeClock("Start the clock", options, ({ clock, ...reading }) => {
    const running = clock.filter((entry) => isRunning(entry) && begun.isForSame(entry));
    const other = running.find((entry) => !begun.isOurs(entry));
    if (other && !begun.hasBegun) throw new UnusableWorkbook(alreadyTimed(other, options.moment));
    const [ours] = running;
    if (ours) begun.takeUp(ours);
    return { answer: undefined, changes: begun.changes({ clock, ...reading }) };
  });
}

function alreadyTimed(entry: ClockEntry, now: ClockTime): string {
  const { client = "", provider, code, date, startMinutes = 0 } = entry;
  const whom = provider === undefined ? clip(client) : `${clip(client)} with ${clip(provider)}`;
  const since = date === undefined ? "" : `${printedDate(date)}, `;
  const remedy = canEndNow(entry, now)
    ? "Press Next code or Stop there."
    : "Correct that row, or discard it, first.";
  return `${whom} is being timed already: ${code ?? "a code"} since ${since}${clockTime(startMinutes)}. ${remedy}`;
}
