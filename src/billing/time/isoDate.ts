import type { IsoDate } from "../records";

const form = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Year, month from 1, day from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

/** How many days a month has; month from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** The ISO day, or undefined where the calendar has no such day in the years 1 to 9999. */
export function makeIsoDate(year: number, month: number, day: number): IsoDate | undefined {
  const whole = [year, month, day].every(Number.isInteger);
  if (!whole || year < 1 || year > 9999 || day < 1 || day > daysInMonth(year, month)) {
    return undefined;
  }
  return format({ year, month, day });
}

/** Year, month and day of a text that is an ISO day; undefined otherwise. */
export function calendarDay(text: string): CalendarDay | undefined {
  const match = form.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return makeIsoDate(year, month, day) === undefined ? undefined : { year, month, day };
}

/** True for a day that the calendar has, written `2026-10-05`. */
export function isIsoDate(text: string): boolean {
  return calendarDay(text) !== undefined;
}

/** Days since 1970-01-01, negative before. Throws a RangeError where it is no ISO day. */
export function dayNumber(isoDate: IsoDate): number {
  const { year, month, day } = required(isoDate);
  // Counting years from March puts the leap day at the end of the year.
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + yearOfEra * 365 + leapDays + dayOfYear - 719468;
}

/** The ISO day that is so many whole days after 1970-01-01. */
export function fromDayNumber(days: number): IsoDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return format({ year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day });
}

/** The day so many days later; negative for earlier. */
export function addDays(isoDate: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(isoDate) + days);
}

/** Days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** `2026-10` of `2026-10-05`. */
export function monthOf(isoDate: IsoDate): string {
  return isoDate.slice(0, 7);
}

/** 2026 of `2026-10-05`. */
export function yearOf(isoDate: IsoDate): number {
  return Number(isoDate.slice(0, 4));
}

/** First and last day of the month that the day lies in. */
export function monthBounds(isoDate: IsoDate): { from: IsoDate; to: IsoDate } {
  const { year, month } = required(isoDate);
  return {
    from: format({ year, month, day: 1 }),
    to: format({ year, month, day: daysInMonth(year, month) }),
  };
}

/** The same day of a later (or earlier) month, or that month's last day where it is shorter. */
export function addMonths(isoDate: IsoDate, months: number): IsoDate {
  const { year, month, day } = required(isoDate);
  const count = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return format({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** True where the day lies in the period; a bound that is absent is open. */
export function isWithin(isoDate: IsoDate, from?: IsoDate, to?: IsoDate): boolean {
  return (from === undefined || from <= isoDate) && (to === undefined || isoDate <= to);
}

function required(isoDate: IsoDate): CalendarDay {
  const day = calendarDay(isoDate);
  if (!day) throw new RangeError(`${isoDate} is not a calendar day`);
  return day;
}

function format({ year, month, day }: CalendarDay): IsoDate {
  const digits = (value: number, width: number) => String(value).padStart(width, "0");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
