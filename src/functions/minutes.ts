import { serialToMinutes } from "../billing/time/serial";
import { parseTextTime } from "../billing/time/textTime";
import { minutesBetween } from "../billing/units/minutesBetween";
import { invalid, isBlank, passedOn, quoted, type Answer } from "./cell";
import { spread } from "./spread";

const minutesPerDay = 1440;
const secondsPerDay = 86400;
const longestNightMinutes = 720;

/**
 * Minutes between two times: 3:15 PM to 4:00 PM are 45. An end past midnight is understood.
 * @customfunction MINUTES
 * @param start When the session started: a time, or text such as 3:15 PM. One cell or a range.
 * @param end When it ended.
 * @returns Minutes; a blank where either time is blank.
 * @helpurl https://localhost:3000/help/functions.html#minutes
 */
export function minutes(start: unknown[][], end: unknown[][]): unknown[][] {
  return spread([start, end], minutesOfCell);
}

function minutesOfCell(startCell: unknown, endCell: unknown): Answer {
  const error = passedOn(startCell) ?? passedOn(endCell);
  if (error) return error;
  if (isBlank(startCell) || isBlank(endCell)) return "";
  const start = momentOf(startCell);
  if (!start) return notATime(startCell);
  const end = momentOf(endCell);
  if (!end) return notATime(endCell);
  return span(start, end) ?? invalid(isFarApart(start, end) ? farApart : wrongWay);
}

const wrongWay = "The end is before the start: are the two the right way round?";
const farApart = "The end is more than 12 hours after the start: are their dates right?";

interface Moment {
  /** Days since the workbook's day 0; absent where only a time of day was given. */
  day?: number;
  minutes: number;
}

/** Two times of day, or of one date, may pass midnight; two dates leave nothing to guess. */
function span(start: Moment, end: Moment): number | undefined {
  if (start.day === undefined || end.day === undefined || start.day === end.day) {
    return minutesBetween(start.minutes, end.minutes);
  }
  const span = (end.day - start.day) * minutesPerDay + end.minutes - start.minutes;
  return span >= 0 && span <= longestNightMinutes ? span : undefined;
}

function isFarApart(start: Moment, end: Moment): boolean {
  return start.day !== undefined && end.day !== undefined && end.day > start.day;
}

function momentOf(cell: unknown): Moment | undefined {
  if (typeof cell === "string") {
    const minutes = parseTextTime(cell);
    return minutes === undefined ? undefined : { minutes };
  }
  if (typeof cell !== "number") return undefined;
  const minutes = serialToMinutes(cell);
  if (minutes === undefined) return undefined;
  // To the second, as the time of day is: a moment before midnight may be the next day's.
  const day = Math.floor(Math.round(cell * secondsPerDay) / secondsPerDay);
  return day > 0 ? { day, minutes } : { minutes };
}

function notATime(cell: unknown): CustomFunctions.Error {
  return invalid(`${quoted(cell)} is not a time. Type it like 3:15 PM`);
}
