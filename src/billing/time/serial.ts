import type { IsoDate } from "../records";
import { dayNumber, fromDayNumber } from "./isoDate";

/** The year from which a workbook counts its days. */
export type DateSystem = 1900 | 1904;

const secondsPerDay = 86400;
// Serial 0 of each system, in days since 1970-01-01.
const epoch1900 = -25569;
const epoch1904 = -24107;
const lastDay = dayNumber("9999-12-31");
const lastClockTyped = 2400;

/**
 * The day of a serial number; its time of day is passed over, after rounding to the nearest second.
 * Undefined where the number is no day of the calendar: negative, after 9999, 1900's serial 0, and
 * 1900's serial 60, the 29th of February that Excel shows and 1900 did not have.
 */
export function serialToIsoDate(serial: number, system: DateSystem): IsoDate | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  const day = Math.floor(Math.round(serial * secondsPerDay) / secondsPerDay);
  if (system === 1904) return inCalendar(epoch1904 + day);
  if (day === 0 || day === 60) return undefined;
  return inCalendar(epoch1900 + day + (day < 60 ? 1 : 0));
}

/** The serial number of a day; undefined where it lies before the system's first day. */
export function isoDateToSerial(isoDate: IsoDate, system: DateSystem): number | undefined {
  const days = dayNumber(isoDate);
  if (system === 1904) return days < epoch1904 ? undefined : days - epoch1904;
  const serial = days - epoch1900;
  const counted = serial <= 60 ? serial - 1 : serial;
  return counted < 1 ? undefined : counted;
}

/**
 * Whole minutes after midnight of a serial number's time of day, as Excel shows it: rounded to the
 * nearest second first, so that a drift of floating point does not lose a minute. Undefined where
 * the number is negative or not finite, or is an hour or a time typed without its colon (15, 1530),
 * which Excel takes for midnight of a day long past.
 */
export function serialToMinutes(serial: number): number | undefined {
  if (!Number.isFinite(serial) || serial < 0) return undefined;
  if (Number.isInteger(serial) && serial > 1 && serial <= lastClockTyped) return undefined;
  const seconds = Math.round((serial - Math.floor(serial)) * secondsPerDay) % secondsPerDay;
  return Math.floor(seconds / 60);
}

function inCalendar(days: number): IsoDate | undefined {
  return days > lastDay ? undefined : fromDayNumber(days);
}
