import type { IsoDate } from "../../records";
import { addDays, dayNumber, makeIsoDate, yearOf } from "../../time/isoDate";

/** The day so many business days later: no weekends, no federal holidays. */
export function addBusinessDays(isoDate: IsoDate, count: number): IsoDate {
  let day = isoDate;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isBusinessDay(day)) left -= 1;
  }
  return day;
}

/** How many business days lie after the first day, up to and with the second; 0 where none do. */
export function businessDaysBetween(from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isBusinessDay(day)) count += 1;
  }
  return count;
}

export function isBusinessDay(isoDate: IsoDate): boolean {
  const weekday = weekdayOf(isoDate);
  return weekday !== 0 && weekday !== 6 && !isFederalHoliday(isoDate);
}

/** 0 is a Sunday. */
function weekdayOf(isoDate: IsoDate): number {
  // 1970-01-01 was a Thursday.
  return (((dayNumber(isoDate) + 4) % 7) + 7) % 7;
}

/** New Year, Juneteenth, Independence Day, Veterans Day, Christmas (5 U.S.C. 6103). */
const fixedHolidays = [
  [1, 1],
  [6, 19],
  [7, 4],
  [11, 11],
  [12, 25],
] as const;

/** Month, weekday and which of its kind: King, Washington, Labor, Columbus, Thanksgiving Day. */
const floatingHolidays = [
  [1, 1, 3],
  [2, 1, 3],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
] as const;

/** A holiday on a Saturday is kept on the Friday before, one on a Sunday on the Monday after. */
function isFederalHoliday(isoDate: IsoDate): boolean {
  const year = yearOf(isoDate);
  const fixed = [year, year + 1].flatMap((each) =>
    fixedHolidays.flatMap(([month, day]) => makeIsoDate(each, month, day) ?? [])
  );
  return [...fixed.map(kept), ...floatingOf(year)].includes(isoDate);
}

function kept(isoDate: IsoDate): IsoDate {
  const weekday = weekdayOf(isoDate);
  return weekday === 6 ? addDays(isoDate, -1) : weekday === 0 ? addDays(isoDate, 1) : isoDate;
}

function floatingOf(year: number): IsoDate[] {
  const days = floatingHolidays.flatMap(([month, weekday, which]) => {
    const first = makeIsoDate(year, month, 1);
    if (first === undefined) return [];
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (which - 1) * 7);
  });
  const lastOfMay = makeIsoDate(year, 5, 31);
  // Memorial Day is the last Monday of May.
  return lastOfMay === undefined
    ? days
    : [...days, addDays(lastOfMay, -((weekdayOf(lastOfMay) + 6) % 7))];
}
