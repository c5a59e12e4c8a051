import type { IsoDate } from "../records";
import { dayNumber, fromDayNumber } from "../time/isoDate";
import { lastDayOf, type TimeLimit } from "./timeLimit";

/** A first and a last day, both counted. */
export interface Days {
  from: IsoDate;
  to: IsoDate;
}

/** More than any limit takes: own limits have four digits, and a year is added twice at most. */
const longestDays = 10_000;

/**
 * The days of visits whose last day for the claim lies in a period; from later than to where there
 * are none. A later visit never has an earlier last day, so that the two ends can be searched for.
 */
export function visitsInTime(limit: TimeLimit, lastDays: Days): Days {
  const first = firstDay(lastDays, (visitOn) => lastDayOf(limit, visitOn) >= lastDays.from);
  const after = firstDay(lastDays, (visitOn) => lastDayOf(limit, visitOn) > lastDays.to);
  return { from: fromDayNumber(first), to: fromDayNumber(after - 1) };
}

/** The number of the first day for which it holds; it holds for all that come after. */
function firstDay({ from, to }: Days, holds: (isoDate: IsoDate) => boolean): number {
  let low = dayNumber(from) - longestDays;
  let high = dayNumber(to) + 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(fromDayNumber(middle))) high = middle;
    else low = middle + 1;
  }
  return low;
}
