import { calendarDay, isIsoDate, monthBounds } from "../billing/time/isoDate";
import type { Cents, IsoDate } from "../billing/records";

const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const whole = new Intl.NumberFormat("en-US");
const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `$1,234.50`. */
export function money(cents: Cents): string {
  return dollars.format(cents / 100);
}

export function number(count: number): string {
  return whole.format(count);
}

/** `1 session`, `12 sessions`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${number(count)} ${count === 1 ? one : many}`;
}

/** `November 2026` of `2026-11`. */
export function monthName(month: string): string {
  const name = monthNames[Number(month.slice(5, 7)) - 1];
  return name ? `${name} ${month.slice(0, 4)}` : month;
}

/** `Nov 5, 2026`; a text that is no day stays as it is. */
export function dayName(isoDate: IsoDate): string {
  const day = calendarDay(isoDate);
  if (!day) return isoDate;
  return `${(monthNames[day.month - 1] ?? "").slice(0, 3)} ${day.day}, ${day.year}`;
}

/** `October 2026` for a whole month, else `Oct 5, 2026 to Oct 20, 2026`. */
export function period(from: IsoDate, to: IsoDate): string {
  const month = isIsoDate(from) ? monthBounds(from) : undefined;
  if (month?.from === from && month.to === to) return monthName(from);
  return from === to ? dayName(from) : `${dayName(from)} to ${dayName(to)}`;
}

/** `Ava, Ben and Cy`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words[words.length - 1] ?? ""}`;
}

/** Numbers as people say them: the first and the last of a run, or all where they are few. */
export function documentNumbers(numbers: readonly string[]): string {
  if (numbers.length <= 3) return listed(numbers);
  return `${numbers[0] ?? ""} to ${numbers[numbers.length - 1] ?? ""}`;
}

const rowsNamed = 5;

/** `row 4`, `rows 4 and 7`, `rows 4, 7, 8, 9, 12 and 6 more`. */
export function rowNumbers(rows: readonly number[]): string {
  const names = rows.slice(0, rowsNamed).map(number);
  const more = rows.length - names.length;
  return `${rows.length === 1 ? "row" : "rows"} ${listed(more > 0 ? [...names, `${more} more`] : names)}`;
}

/** Ends a text as a sentence. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
