import { parseDateText } from "../cells/dateText";
import { weekdaysNamed } from "../cells/dateWords";
import { meaningOf } from "../cells/numberFormat";
import type { LogCell, LogSheet } from "../logSheet";

const mostRowsAbove = 15;
const fewestDays = 4;
const fewestWeekdays = 3;
const fewestNumbers = 5;
const anyYear = 2000;

/**
 * True for a sheet whose days stand side by side, as in a calendar or a grid of names and days: a
 * row of it holds nothing but one day after the other.
 */
export function isCalendar(sheet: LogSheet): boolean {
  return sheet.rows.slice(0, mostRowsAbove).some((row) => {
    const isDayAt = row.map(isDay);
    const isWeekdayAt = row.map(isWeekday);
    const isNextAt = row.map((cell, column) => isDayAfter(cell, row[column - 1]));
    return (
      longestRun(isDayAt) >= fewestDays ||
      longestRun(isWeekdayAt) >= fewestWeekdays ||
      longestRun(isNextAt) >= fewestNumbers - 1
    );
  });
}

function isDay(cell: LogCell): boolean {
  if (typeof cell.value === "number") return meaningOf(cell.format) === "date" && cell.value >= 1;
  return typeof cell.value === "string" && parseDateText(cell.value, anyYear) !== undefined;
}

/** 5 beside 4: days of a month. */
function isDayAfter(cell: LogCell, before: LogCell | undefined): boolean {
  const [day, last] = [dayOfMonth(cell), dayOfMonth(before)];
  return day !== undefined && last !== undefined && day === last + 1;
}

function dayOfMonth(cell: LogCell | undefined): number | undefined {
  const text = String(cell?.value ?? "").trim();
  const day = /^\d{1,2}$/.test(text) ? Number(text) : undefined;
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

function isWeekday({ value }: LogCell): boolean {
  // A letter alone may be anything.
  return typeof value === "string" && value.trim().length > 1 && !!weekdaysNamed(value.trim());
}

function longestRun(holds: readonly boolean[]): number {
  let longest = 0;
  let run = 0;
  for (const each of holds) {
    run = each ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
