/** What Excel in en-US makes of text that is typed into a cell. */
import { errorCodes, type CellValue, type ErrorCode } from "./types";

export interface Entry {
  value: CellValue;
  /** The format that a cell of format General takes on. */
  numberFormat?: string;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const errorTexts: ReadonlySet<string> = new Set(errorCodes);
const millisecondsPerDay = 86400000;

/** Days from the first day of a date system to a date; undefined where there is no such date. */
export function serialOfDate(
  year: number,
  month: number,
  day: number,
  date1904: boolean
): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  if (date1904) {
    const days = (time - Date.UTC(1904, 0, 1)) / millisecondsPerDay;
    return days >= 0 ? days : undefined;
  }
  const days = (time - Date.UTC(1899, 11, 31)) / millisecondsPerDay;
  // Excel counts a 29 February 1900 that never was.
  return days < 1 ? undefined : days >= 60 ? days + 1 : days;
}

/** Reads typed text; `now` gives the year where a date is typed without one. */
export function readEntry(text: string, date1904: boolean, now: Date = new Date()): Entry {
  const trimmed = text.trim();
  if (trimmed === "") return { value: text };
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorTexts.has(upper)) return { value: { error: upper as ErrorCode } };
  if (!/^[-\d.+($%]|^[a-z]{3,9}[-\s.]/i.test(trimmed)) return { value: text };
  return (
    readNumber(trimmed) ??
    readTime(trimmed) ??
    readDate(trimmed, date1904, now.getFullYear()) ?? { value: text }
  );
}

function readNumber(text: string): Entry | undefined {
  const match =
    /^(\()?\s*([+-])?\s*(\$)?\s*([+-])?\s*(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?\s*(%)?\s*(\))?$/i.exec(
      text
    );
  if (!match) return readFraction(text);
  const [, open, sign, dollar, innerSign, whole, decimals, exponent, percent, close] = match;
  if (whole === undefined && (decimals === undefined || decimals === ".")) return undefined;
  if ((open === undefined) !== (close === undefined)) return undefined;
  if (sign && innerSign) return undefined;
  let value = Number(`${(whole ?? "0").replace(/,/g, "")}${decimals ?? ""}${exponent ?? ""}`);
  if (!Number.isFinite(value)) return undefined;
  if (percent) value = Number((value / 100).toPrecision(15));
  if ((sign ?? innerSign) === "-" || open) value = -value;
  const hasDecimals = decimals !== undefined && decimals.length > 1;
  const numberFormat = formatOfNumber({
    dollar: dollar !== undefined,
    percent: percent !== undefined,
    exponent: exponent !== undefined,
    thousands: whole?.includes(",") ?? false,
    hasDecimals,
  });
  return numberFormat ? { value, numberFormat } : { value };
}

function formatOfNumber(seen: {
  dollar: boolean;
  percent: boolean;
  exponent: boolean;
  thousands: boolean;
  hasDecimals: boolean;
}): string | undefined {
  if (seen.percent) return seen.hasDecimals ? "0.00%" : "0%";
  if (seen.dollar) {
    return seen.hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  }
  if (seen.exponent) return "0.00E+00";
  if (seen.thousands) return seen.hasDecimals ? "#,##0.00" : "#,##0";
  return undefined;
}

function readFraction(text: string): Entry | undefined {
  const match = /^(-)?(\d+)\s+(\d+)\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return undefined;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  const numberFormat = (match[4] ?? "").length > 1 ? "# ??/??" : "# ?/?";
  return { value: match[1] ? -value : value, numberFormat };
}

const timePattern = /^(\d{1,4})(?::(\d{1,2}))?(?::(\d{1,2})(\.\d+)?)?\s*([ap]m?)?$/i;

/** A time of day or a duration, as a fraction of days. */
function readTime(text: string): Entry | undefined {
  const match = timePattern.exec(text);
  if (!match || (match[2] === undefined && match[5] === undefined)) return undefined;
  const half = match[5]?.[0]?.toLowerCase();
  let hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  const seconds = Number(match[3] ?? 0) + Number(match[4] ?? 0);
  if (minutes > 59 || seconds >= 60) return undefined;
  if (half) {
    if (hours > 12) return undefined;
    hours = (hours % 12) + (half === "p" ? 12 : 0);
  }
  const value = (hours * 3600 + minutes * 60 + seconds) / 86400;
  if (half) return { value, numberFormat: match[3] ? "h:mm:ss AM/PM" : "h:mm AM/PM" };
  if (hours >= 24) return { value, numberFormat: "[h]:mm:ss" };
  return { value, numberFormat: match[3] ? "h:mm:ss" : "h:mm" };
}

function readDate(text: string, date1904: boolean, thisYear: number): Entry | undefined {
  const split = /^(.*?\d)\s+(\d{1,2}(?::\d{1,2}){1,2}(?:\.\d+)?\s*(?:[ap]m?)?)$/i.exec(text);
  if (split) {
    const day = readDay(split[1] ?? "", date1904, thisYear);
    const time = readTime(split[2] ?? "");
    if (!day || typeof day.value !== "number" || typeof time?.value !== "number") return undefined;
    return { value: day.value + time.value, numberFormat: "m/d/yyyy h:mm" };
  }
  return readDay(text, date1904, thisYear);
}

function readDay(text: string, date1904: boolean, thisYear: number): Entry | undefined {
  const of = (year: number, month: number, day: number, numberFormat: string) => {
    const value = serialOfDate(year, month, day, date1904);
    return value === undefined ? undefined : { value, numberFormat };
  };
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return of(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const us = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (us) {
    if (us[4] === undefined) return of(thisYear, Number(us[1]), Number(us[3]), "d-mmm");
    return of(fullYear(us[4]), Number(us[1]), Number(us[3]), "m/d/yyyy");
  }
  const dayFirst = /^(\d{1,2})[-\s/]([a-z]{3,9})\.?(?:[-\s/,]+(\d{4}|\d{2}))?$/i.exec(text);
  if (dayFirst) return named(dayFirst[2], dayFirst[1], dayFirst[3]);
  const monthFirst = /^([a-z]{3,9})\.?[-\s](\d{1,2})(?:,?\s+(\d{4}|\d{2}))?$/i.exec(text);
  if (monthFirst) return named(monthFirst[1], monthFirst[2], monthFirst[3]);
  const monthYear = /^([a-z]{3,9})[-\s](\d{4})$/i.exec(text);
  if (!monthYear) return undefined;
  const month = monthOf(monthYear[1] ?? "");
  return month === undefined ? undefined : of(Number(monthYear[2]), month, 1, "mmm-yy");

  function named(name = "", day = "", year?: string): Entry | undefined {
    const number = monthOf(name);
    if (number === undefined) return undefined;
    if (year === undefined) return of(thisYear, number, Number(day), "d-mmm");
    return of(fullYear(year), number, Number(day), "d-mmm-yy");
  }
}

function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  const full = ["january", "february", "march", "april", "may", "june", "july", "august"];
  full.push("september", "october", "november", "december");
  const index = lower.length === 3 ? months.indexOf(lower) : full.indexOf(lower);
  return index < 0 ? undefined : index + 1;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
