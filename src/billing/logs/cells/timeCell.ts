import { serialToMinutes } from "../../time/serial";
import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, plainText, quoted, unclear } from "./cellText";
import { parseClock, type ClockTime } from "./clockText";
import { meaningOf, showsDateAndTime, showsHalfOfDay } from "./numberFormat";

const noonMinutes = 12 * 60;
/** From 1:00 until before 7:00, nobody is treated in the morning, though a clock may say so. */
const [firstOpen, lastOpen] = [60, 7 * 60 - 1];
const longestDateWithTime = 60;
const firstSerialOfADay = 36526 - 1462;

/** What one cell says of a time, before a column decides on its half of the day. */
export type TimeCell =
  | { kind: "reading"; reading: CellReading<number> }
  | {
      kind: "time";
      /** After midnight, as typed. */
      minutes: number;
      /** It may as well be twelve hours later: `3:15`. */
      isOpen: boolean;
      /** It proves a clock of 24 hours: `15:15`, `03:15`. */
      is24Hours: boolean;
    };

/** What a cell says of a time. */
export function timeCell(cell: LogCell): TimeCell {
  const reading = blankOrError(cell);
  if (reading) return { kind: "reading", reading };
  if (typeof cell.value === "number") return ofNumber(cell, cell.value);
  if (typeof cell.value === "boolean") return left(cell, "it is no time");
  const plain = plainText(String(cell.value));
  const clock = parseClock(plain) ?? parseClock(clockBehindDate(plain));
  if (!clock) return left(cell, `${quoted(plain)} is not a time that can be read`);
  if (clock.isLone) {
    return left(
      cell,
      `${quoted(plain)} does not say whether it is in the morning or the afternoon`
    );
  }
  return ofClock(clock);
}

/** Minutes of a time; an open one is taken for the afternoon where she said so. */
export function minutesMeant(minutes: number, isOpen: boolean, isAfternoon?: boolean): number {
  return isOpen && isAfternoon ? minutes + noonMinutes : minutes;
}

/** True for a time as typed that may as well be of the afternoon. */
export function isOpenTime(clock: ClockTime): boolean {
  const minutes = minutesOf(clock);
  return (
    clock.half === undefined &&
    clock.is24Hours === undefined &&
    minutes >= firstOpen &&
    minutes <= lastOpen
  );
}

/** Minutes after midnight, as typed. */
export function minutesOf({ hour, minute }: ClockTime): number {
  return hour * 60 + minute;
}

function ofClock(clock: ClockTime): TimeCell {
  const is24Hours = clock.is24Hours === true;
  return { kind: "time", minutes: minutesOf(clock), isOpen: isOpenTime(clock), is24Hours };
}

function ofNumber(cell: LogCell, number: number): TimeCell {
  const meaning = meaningOf(cell.format);
  const isClock = meaning === "time" || meaning === "date" || (number > 0 && number < 1);
  if (isClock || meaning === "duration" || isDateWithTime(number)) {
    const isShownAsDay = Number.isInteger(number) && number > 1 && !showsDateAndTime(cell.format);
    const minutes = isShownAsDay ? undefined : serialToMinutes(number);
    if (minutes === undefined) return left(cell, `${number} is not a time`);
    const isOpen = !showsHalfOfDay(cell.format) && minutes >= firstOpen && minutes <= lastOpen;
    const is24Hours = !showsHalfOfDay(cell.format) && minutes >= noonMinutes + 60;
    return { kind: "time", minutes, isOpen, is24Hours };
  }
  const digits = String(number);
  const clock = /^\d{3,4}$/.test(digits) ? parseClock(digits) : undefined;
  return clock ? ofClock(clock) : left(cell, `${number} is a number, not a time`);
}

function isDateWithTime(number: number): boolean {
  return number >= firstSerialOfADay && number < 60001 && !Number.isInteger(number);
}

/** `3:15 PM` of `10/5/2026 3:15 PM`. */
function clockBehindDate(plain: string): string {
  if (plain.length > longestDateWithTime) return "";
  return /^\S*\d[-/.]\S*\d(?:\s|T(?=\d))(.+?)(?:Z)?$/.exec(plain)?.[1]?.replace(/\.\d+$/, "") ?? "";
}

function left(cell: LogCell, why: string): TimeCell {
  return { kind: "reading", reading: unclear(cell, why) };
}
