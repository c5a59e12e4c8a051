import type { Judgement } from "../../billing/checks/judgement";
import type { IsoDate } from "../../billing/records";
import { addMonths, isIsoDate, monthBounds, monthOf } from "../../billing/time/isoDate";
import { monthName } from "../words";

/** What she has chosen: a month `2026-11`, everything unbilled, or two dates. */
export interface PeriodChoice {
  period: string;
  from: string;
  to: string;
}

export const everything = "everything";
export const betweenDates = "dates";

export interface PeriodOption {
  value: string;
  label: string;
}

/**
 * The periods to choose from: the months that have sessions, the newest first.
 * @param isAccount of receipts and statements, which tell of no session that is not billed yet
 */
export function periodOptions(
  judgements: readonly Judgement[],
  today: IsoDate,
  isAccount = false
): PeriodOption[] {
  const thisMonth = monthOf(today);
  const lastMonth = monthOf(addMonths(today, -1));
  const earlier = [...sessionMonths(judgements)]
    .filter((month) => month < lastMonth)
    .sort()
    .reverse();
  return [
    { value: thisMonth, label: `This month (${monthName(thisMonth)})` },
    { value: lastMonth, label: `Last month (${monthName(lastMonth)})` },
    ...earlier.map((month) => ({ value: month, label: monthName(month) })),
    ...(isAccount ? [] : [{ value: everything, label: "Everything unbilled, one a month" }]),
    { value: betweenDates, label: "From one date to another" },
  ];
}

/** Last month where it has sessions, since superbills are made when a month is over. */
export function firstChoice(judgements: readonly Judgement[], today: IsoDate): PeriodChoice {
  const lastMonth = monthOf(addMonths(today, -1));
  const period = sessionMonths(judgements).has(lastMonth) ? lastMonth : monthOf(today);
  return { period, ...monthBounds(`${period}-01`) };
}

/** The dates of a choice, or a sentence that says why it has none. */
export function datesOf({
  period,
  from,
  to,
}: PeriodChoice): { from?: IsoDate; to?: IsoDate } | { problem: string } {
  if (period === everything) return {};
  if (period !== betweenDates) return monthBounds(`${period}-01`);
  if (!isIsoDate(from) || !isIsoDate(to)) return { problem: "Give both dates." };
  if (from > to) return { problem: "The first date is after the last one." };
  return { from, to };
}

/** The same of a receipt or a statement, which never tells of days to come. */
export function accountDatesOf(choice: PeriodChoice, today: IsoDate): ReturnType<typeof datesOf> {
  const dates = datesOf(choice);
  if ("problem" in dates || dates.to === undefined || dates.to <= today) return dates;
  return choice.period === betweenDates
    ? { problem: "The last date is still to come." }
    : { ...dates, to: today };
}

function sessionMonths(judgements: readonly Judgement[]): Set<string> {
  return new Set(
    judgements.flatMap(({ session }) => (session.date ? [monthOf(session.date)] : []))
  );
}
