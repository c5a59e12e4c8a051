import { minutesBetween } from "../../units/minutesBetween";
import { elapsedMinutes, isRunning, type ClockEntry, type ClockTime } from "./clockEntry";

/**
 * Whether a running row may be ended by the clock as it is now. A row that began so long ago that
 * its times would say less than what has passed must be ended by hand; so must one that begins later.
 */
export function canEndNow(entry: ClockEntry, now: ClockTime): boolean {
  if (!isRunning(entry) || entry.startMinutes === undefined) return false;
  const elapsed = elapsedMinutes(entry, now);
  return elapsed !== undefined && elapsed === minutesBetween(entry.startMinutes, now.minutes);
}

/** Minutes of a row, a running one's so far; undefined where its times do not tell. */
export function minutesOf(entry: ClockEntry, now: ClockTime): number | undefined {
  const { startMinutes, endMinutes } = entry;
  if (startMinutes === undefined) return undefined;
  if (endMinutes !== undefined) return minutesBetween(startMinutes, endMinutes);
  return canEndNow(entry, now) ? elapsedMinutes(entry, now) : undefined;
}
