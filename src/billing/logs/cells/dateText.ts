import { plainText } from "./cellText";
import { monthNamed, weekdaysNamed } from "./dateWords";

/** Both from 1; no calendar need have them. */
export interface MonthDay {
  month: number;
  day: number;
}

/** What a cell says of a day. Where it names the month, both orders say the same. */
export interface WrittenDate {
  monthFirst: MonthDay;
  dayFirst: MonthDay;
  /** Absent: not written. */
  year?: number;
  /** The weekdays that the word beside it may mean, Monday as 1. */
  weekdays?: readonly number[];
}

/** How far ahead of this year two digits reach: later ones are of the century before. */
const yearsAhead = 10;
const longestDate = 80;

const year = "(?:'?(\\d{4}|\\d{2}))";
const ordinal = "(?:st|nd|rd|th|er|re|[ºª°.])?";
const yearFirst = /^(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})\.?$/;
const eightDigits = /^(\d{2})(\d{2})(\d{2})(\d{2})$/;
const numbers = new RegExp(`^(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})(?:\\s?\\2\\s?${year})?\\.?$`);
const monthThenDay = new RegExp(
  `^(\\p{L}{3,})\\.?[\\s-]?(\\d{1,2})${ordinal}(?:(?:,\\s?|[\\s/-]\\s?)${year})?$`,
  "iu"
);
const dayThenMonth = new RegExp(
  `^(\\d{1,2})${ordinal}[\\s/-]?(?:de\\s|of\\s|d')?(\\p{L}{3,})\\.?(?:(?:,|[\\s/-]|\\sdel?\\s)?\\s?${year})?$`,
  "iu"
);
const clock =
  /(?:,?\s+(?:-\s|at\s|um\s|a las\s|à\s)?|T)\d{1,2}(?:[:.h]\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]\.?m?\.?)?|\s?[ap]\.?m?\.?|h)(?:Z|[+-]\d{2}:?\d{2})?(?:\s?Uhr)?$/i;
const weekdayBefore = /^(\p{L}+(?:-feira)?)\.?,?\s(?:(?:the|den|le|el|dem)\s)?(?=[\p{L}\d])/iu;
const weekdayBehind = /,?\s\(?(\p{L}+(?:-feira)?)\.?\)?$/iu;

/**
 * What a text says of a day: `2026-10-05`, `20261005`, `10/5/26`, `5.10.2026`, `10/5`, `Oct 5`,
 * `5-Oct-26`, `Montag, 5. Oktober 2026`, `lunes 5 de octubre de 2026`. A time of day behind it is
 * passed over. Undefined where it is no such text.
 *
 * @param thisYear where two digits of a year belong is counted from it
 */
export function parseDateText(text: string, thisYear: number): WrittenDate | undefined {
  const plain = plainText(text).replace(/,$/, "");
  if (plain.length > longestDate) return undefined;
  return withoutClock(plain, thisYear) ?? withWeekday(plain, thisYear);
}

function withWeekday(text: string, thisYear: number): WrittenDate | undefined {
  for (const form of [weekdayBefore, weekdayBehind]) {
    const match = form.exec(text);
    const weekdays = match && weekdaysNamed(match[1] ?? "");
    if (!match || !weekdays) continue;
    const rest = form === weekdayBefore ? text.slice(match[0].length) : text.slice(0, match.index);
    const written = withoutClock(rest, thisYear);
    if (written) return { ...written, weekdays };
  }
  return undefined;
}

function withoutClock(text: string, thisYear: number): WrittenDate | undefined {
  const bare = dayOf(text, thisYear);
  if (bare) return bare;
  const match = clock.exec(text);
  return match ? dayOf(text.slice(0, match.index), thisYear) : undefined;
}

function dayOf(text: string, thisYear: number): WrittenDate | undefined {
  let match = yearFirst.exec(text);
  if (match) return certain(Number(match[3]), Number(match[4]), Number(match[1]));
  match = eightDigits.exec(text);
  if (match) return ofEightDigits(match);
  match = numbers.exec(text);
  if (match) return ofNumbers(match, thisYear);
  match = monthThenDay.exec(text);
  if (match) return named(match[1], match[2], match[3], thisYear);
  match = dayThenMonth.exec(text);
  if (match) return named(match[2], match[1], match[3], thisYear);
  return undefined;
}

function ofNumbers(match: RegExpExecArray, thisYear: number): WrittenDate | undefined {
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[4] === undefined) return inTwoOrders(first, second);
  const written = fullYear(match[4], thisYear);
  if (mayBeYearFirst(match, written, thisYear)) return undefined;
  return { ...inTwoOrders(first, second), year: written };
}

/** `26-10-05`: nobody's session of 2005 is meant, and whether 2026 is, is not for us to say. */
function mayBeYearFirst(match: RegExpExecArray, written: number, thisYear: number): boolean {
  if (match[2] !== "-" || match[4]?.length !== 2 || Number(match[1]) <= 12) return false;
  const ifFirst = fullYear(match[1] ?? "", thisYear);
  return Math.abs(ifFirst - thisYear) <= 1 && Math.abs(written - thisYear) > 3;
}

function ofEightDigits(match: RegExpExecArray): WrittenDate | undefined {
  const [one, two, three, four] = [match[1], match[2], match[3], match[4]].map(Number);
  const [leading, trailing] = [Number(`${match[1]}${match[2]}`), Number(`${match[3]}${match[4]}`)];
  if (isYear(leading)) return certain(three ?? 0, four ?? 0, leading);
  return isYear(trailing) ? { ...inTwoOrders(one ?? 0, two ?? 0), year: trailing } : undefined;
}

function named(
  monthText: string | undefined,
  dayText: string | undefined,
  yearText: string | undefined,
  thisYear: number
): WrittenDate | undefined {
  const month = monthNamed(monthText ?? "");
  if (month === undefined) return undefined;
  const written = yearText === undefined ? undefined : fullYear(yearText, thisYear);
  return certain(month, Number(dayText), written);
}

/** A day that is written in a way that leaves no question of order. */
export function certain(month: number, day: number, written?: number): WrittenDate {
  const monthDay = { month, day };
  const both = { monthFirst: monthDay, dayFirst: monthDay };
  return written === undefined ? both : { ...both, year: written };
}

function inTwoOrders(first: number, second: number): WrittenDate {
  return {
    monthFirst: { month: first, day: second },
    dayFirst: { month: second, day: first },
  };
}

/** The year that is typed with two or four digits. */
export function fullYear(digits: string, thisYear: number): number {
  if (digits.length > 2) return Number(digits);
  const inCentury = thisYear - (thisYear % 100) + Number(digits);
  return inCentury <= thisYear + yearsAhead ? inCentury : inCentury - 100;
}

/** True for a year in which somebody who is treated today may have been born, or later. */
export function isYear(number: number): boolean {
  return number >= 1900 && number <= 2100;
}
