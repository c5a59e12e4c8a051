import { count } from "../checks/words";
import { isBusinessDay } from "../documents/estimate/businessDays";
import type { IsoDate } from "../records";
import { addDays, addMonths, calendarDay, makeIsoDate, yearOf } from "../time/isoDate";

/** How long something may take, counted from a day. */
export type TimeLimit =
  | { kind: "days"; days: number }
  | {
      kind: "months";
      months: number;
      /** Where the month has no such day: its last day, or the first of the next month. */
      missingDay: "last of month" | "first of next month";
      /** On to the next business day, where it ends on none. */
      rollsForward?: true;
    }
  /** To the end of the year after. */
  | { kind: "end of next year" };

/** The last day on which it is in time. */
export function lastDayOf(limit: TimeLimit, from: IsoDate): IsoDate {
  switch (limit.kind) {
    case "days":
      return addDays(from, limit.days);
    case "months": {
      const end = monthsLater(from, limit);
      return limit.rollsForward ? rolledForward(end) : end;
    }
    case "end of next year":
      return makeIsoDate(yearOf(from) + 1, 12, 31) ?? "9999-12-31";
  }
}

/** `90 days`, `4 months`, `1 year`, `until the end of the next year`. */
export function limitWords(limit: TimeLimit): string {
  switch (limit.kind) {
    case "days":
      return count(limit.days, "day");
    case "months":
      return limit.months % 12 === 0
        ? count(limit.months / 12, "year")
        : count(limit.months, "month");
    case "end of next year":
      return "until the end of the next year";
  }
}

function monthsLater(
  from: IsoDate,
  { months, missingDay }: Extract<TimeLimit, { kind: "months" }>
): IsoDate {
  const end = addMonths(from, months);
  const isMissing = calendarDay(end)?.day !== calendarDay(from)?.day;
  return isMissing && missingDay === "first of next month" ? addDays(end, 1) : end;
}

function rolledForward(isoDate: IsoDate): IsoDate {
  let day = isoDate;
  while (!isBusinessDay(day)) day = addDays(day, 1);
  return day;
}
