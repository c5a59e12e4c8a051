import { clip, clock, plain } from "../../checks/words";
import { printedDate } from "../../documents/printed";
import { minutesBetween } from "../../units/minutesBetween";
import {
  elapsedMinutes,
  isRunning,
  problemOf,
  type ClockEntry,
  type ClockTime,
} from "./clockEntry";
import { canEndNow, minutesOf } from "./entryEnd";
import type { ClockDoubt } from "./doubt";

const longestMinutes = 240;

/** What is doubtful of a row's day and times. */
export function timeDoubts(entry: ClockEntry, now: ClockTime): ClockDoubt[] {
  const { date, startMinutes } = entry;
  const found: ClockDoubt[] = [];
  if (date === undefined) {
    found.push({ kind: "date-missing", message: missing(entry, "Date", "the day of the visit") });
  }
  if (startMinutes === undefined) {
    found.push({ kind: "start-missing", message: missing(entry, "Start", "when it began") });
  }
  const end = problemOf(entry, "End");
  if (end) found.push({ kind: "end-unreadable", message: missing(entry, "End", "when it ended") });
  const about = isRunning(entry) ? runningDoubt(entry, now) : spanDoubt(entry);
  if (about) found.push(about);
  const minutes = minutesOf(entry, now);
  if (minutes !== undefined && minutes > longestMinutes) {
    const message = `${plain(minutes)} minutes are over 4 hours; check the times`;
    found.push({ kind: "over-four-hours", message });
  }
  return found;
}

function runningDoubt(entry: ClockEntry, now: ClockTime): ClockDoubt | undefined {
  const { date, startMinutes = 0 } = entry;
  if (date === undefined) return undefined;
  if ((elapsedMinutes(entry, now) ?? 0) < 0) {
    const message = `It begins later than the clock of this computer says: ${printedDate(date)}, ${clock(startMinutes)}; correct the day or the time`;
    return { kind: "begins-later", message };
  }
  const canBeEnded = canEndNow(entry, now);
  if (date === now.today && canBeEnded) return undefined;
  const remedy = canBeEnded ? "press Stop, or type when it ended before" : "type when it ended";
  const message = `It has been running since ${printedDate(date)}, ${clock(startMinutes)}; ${remedy}`;
  return { kind: "runs-since-another-day", message };
}

function spanDoubt({ startMinutes, endMinutes }: ClockEntry): ClockDoubt | undefined {
  if (startMinutes === undefined || endMinutes === undefined) return undefined;
  const minutes = minutesBetween(startMinutes, endMinutes);
  if (minutes === undefined) {
    const message = `End ${clock(endMinutes)} is before Start ${clock(startMinutes)}; correct the times`;
    return { kind: "ends-before-start", message };
  }
  if (minutes === 0) {
    const message = "It began and ended in one minute, so it has 0 minutes; correct or discard it";
    return { kind: "no-minutes", message };
  }
  if (endMinutes >= startMinutes) return undefined;
  const message = `It goes past midnight: ${clock(startMinutes)} to ${clock(endMinutes)} are ${plain(minutes)} minutes; correct the times if that is not so`;
  return { kind: "past-midnight", message };
}

function missing(entry: ClockEntry, column: "Date" | "Start" | "End", what: string): string {
  const problem = problemOf(entry, column);
  return problem
    ? `${column} reads ${clip(problem.text)}, which is not understood; say ${what}`
    : `${column} is blank; say ${what}`;
}
