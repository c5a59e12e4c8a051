import type { IsoDate } from "../../records";
import { addDays, calendarDay, daysInMonth, makeIsoDate, yearOf } from "../../time/isoDate";

/** First and last day of a year in which a plan counts deductible and visits. */
export interface PlanYear {
  from: IsoDate;
  to: IsoDate;
}

/**
 * The plan's year that a day lies in. A year that begins on 29 February begins on 28 February where
 * there is no such day.
 *
 * @param resetsOn any day on which a year of the plan begins; absent: the calendar year
 */
export function planYearOn(isoDate: IsoDate, resetsOn?: IsoDate): PlanYear {
  const year = yearOf(isoDate);
  const thisYears = firstDay(year, resetsOn);
  const isBegun = thisYears !== undefined && thisYears <= isoDate;
  const next = firstDay(isBegun ? year + 1 : year, resetsOn);
  return {
    from: firstDay(isBegun ? year : year - 1, resetsOn) ?? "0001-01-01",
    to: next === undefined ? "9999-12-31" : addDays(next, -1),
  };
}

/** Undefined before the first and after the last year of the calendar. */
function firstDay(year: number, resetsOn: IsoDate | undefined): IsoDate | undefined {
  const { month, day } = (resetsOn && calendarDay(resetsOn)) || { month: 1, day: 1 };
  return makeIsoDate(year, month, Math.min(day, daysInMonth(year, month)));
}
