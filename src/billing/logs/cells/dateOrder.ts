import type { IsoDate } from "../../records";
import { dayNumber, daysInMonth, makeIsoDate } from "../../time/isoDate";
import type { WrittenDate } from "./dateText";

export const dateOrders = ["month first", "day first"] as const;
/** What stands first in a date of numbers only. */
export type DateOrder = (typeof dateOrders)[number];

/** The order of a column's dates, and what decided it. */
export interface DecidedOrder {
  order: DateOrder;
  /**
   * answer: she said it; cell: one that can be read in one order only; weekdays: those beside the
   * dates; period: the month in the sheet's name; sorted: the rows are in order of date so, and
   * not the other way.
   */
  from: "answer" | "cell" | "weekdays" | "period" | "sorted";
  /** Position of the first cell that decided, from 0. */
  cell?: number;
}

/** An order, or what speaks against each: cells that can be read in one order only. */
export type OrderVerdict =
  | { kind: "decided"; decided: DecidedOrder }
  | { kind: "undecided"; onlyMonthFirst?: number; onlyDayFirst?: number }
  /** No cell asks for it. */
  | { kind: "not asked" };

/** A year that has every day, for dates that say none. */
const leapYear = 2024;
const fewestWeekdays = 3;

/** Decides the order of a column's dates from the cells themselves; undefined cells are passed over. */
export function decideOrder(
  cells: readonly (WrittenDate | undefined)[],
  context: { order?: DateOrder; month?: number; thisYear: number }
): OrderVerdict {
  const asking = firstOfEach(cells).filter((position) => asksForOrder(cells[position]));
  if (asking.length === 0) return { kind: "not asked" };
  if (context.order) return { kind: "decided", decided: { order: context.order, from: "answer" } };
  const onlyIn = (order: DateOrder) =>
    asking.find((position) => isPossibleOnlyIn(order, cells[position]));
  const [onlyMonthFirst, onlyDayFirst] = [onlyIn("month first"), onlyIn("day first")];
  if (onlyMonthFirst !== undefined && onlyDayFirst !== undefined) {
    return { kind: "undecided", onlyMonthFirst, onlyDayFirst };
  }
  if (onlyMonthFirst !== undefined) return decided("month first", "cell", onlyMonthFirst);
  if (onlyDayFirst !== undefined) return decided("day first", "cell", onlyDayFirst);
  return (
    ofOneOrder("weekdays", (order) => weekdaysAgree(cells, order, context.thisYear)) ??
    ofOneOrder("period", (order) => liesInMonth(cells, asking, order, context.month)) ??
    ofOneOrder("sorted", (order) => isSorted(cells, order)) ?? { kind: "undecided" }
  );
}

/** The day of a cell in an order; undefined where the calendar has no such day. */
export function dayIn(
  order: DateOrder,
  written: WrittenDate,
  year = written.year ?? leapYear
): IsoDate | undefined {
  const { month, day } = order === "month first" ? written.monthFirst : written.dayFirst;
  return makeIsoDate(year, month, day);
}

/** Monday as 1. */
export function weekdayOf(isoDate: IsoDate): number {
  return ((((dayNumber(isoDate) + 3) % 7) + 7) % 7) + 1;
}

/** True where month and day can change places and make another day, or no day. */
export function asksForOrder(written: WrittenDate | undefined): boolean {
  return written !== undefined && written.monthFirst.month !== written.dayFirst.month;
}

/** True where the calendar has the day that a cell says in an order. */
export function hasDay(order: DateOrder, written: WrittenDate): boolean {
  const { month, day } = order === "month first" ? written.monthFirst : written.dayFirst;
  return day >= 1 && day <= daysInMonth(written.year ?? leapYear, month);
}

/** Positions of cells, one for each date: a text that comes again is the same date. */
function firstOfEach(cells: readonly (WrittenDate | undefined)[]): number[] {
  const seen = new Set<WrittenDate>();
  return [...cells.keys()].filter((position) => {
    const written = cells[position];
    if (!written || seen.has(written)) return false;
    seen.add(written);
    return true;
  });
}

function isPossibleOnlyIn(order: DateOrder, written: WrittenDate | undefined): boolean {
  if (!written) return false;
  const possible = (each: DateOrder) => {
    if (!hasDay(each, written)) return false;
    if (!written.weekdays || written.year === undefined) return true;
    const day = dayIn(each, written);
    return day !== undefined && written.weekdays.includes(weekdayOf(day));
  };
  return dateOrders.every((each) => possible(each) === (each === order));
}

function weekdaysAgree(
  cells: readonly (WrittenDate | undefined)[],
  order: DateOrder,
  thisYear: number
): boolean {
  const beside = cells.filter((cell) => cell?.weekdays !== undefined && cell.year === undefined);
  if (beside.length < fewestWeekdays) return false;
  return yearsAround(thisYear).some((year) =>
    beside.every((cell) => {
      const day = cell && dayIn(order, cell, year);
      return day !== undefined && cell?.weekdays?.includes(weekdayOf(day)) === true;
    })
  );
}

/** The years in which a log may have been kept: any weekday beside a date fits one of them at most. */
export function yearsAround(thisYear: number): number[] {
  return [1, 0, -1, -2, -3].map((more) => thisYear + more);
}

function liesInMonth(
  cells: readonly (WrittenDate | undefined)[],
  asking: readonly number[],
  order: DateOrder,
  month: number | undefined
): boolean {
  if (month === undefined) return false;
  return asking.every((position) => {
    const written = cells[position];
    return (
      written && (order === "month first" ? written.monthFirst : written.dayFirst).month === month
    );
  });
}

/** One or two days are in order in either way, which decides nothing. */
function isSorted(cells: readonly (WrittenDate | undefined)[], order: DateOrder): boolean {
  const full = cells.filter((cell) => cell?.year !== undefined);
  const days = (full.length > 0 ? full : cells).flatMap((cell) => {
    const day = cell && dayIn(order, cell);
    return day === undefined ? [] : [day];
  });
  const steps = days.slice(1).map((day, position) => [days[position] ?? "", day] as const);
  return steps.every(([one, next]) => one <= next) || steps.every(([one, next]) => one >= next);
}

function ofOneOrder(
  from: DecidedOrder["from"],
  holds: (order: DateOrder) => boolean
): OrderVerdict | undefined {
  const [order, other] = dateOrders.filter(holds);
  return order && !other ? decided(order, from) : undefined;
}

function decided(order: DateOrder, from: DecidedOrder["from"], cell?: number): OrderVerdict {
  return {
    kind: "decided",
    decided: { order, from, ...(cell === undefined ? {} : { cell }) },
  };
}
