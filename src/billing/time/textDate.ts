import type { IsoDate } from "../records";
import { makeIsoDate } from "./isoDate";

const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

const weekday = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+/i;
const clock = /(?:\s+|T)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s*[ap]\.?m\.?|Z)?$/i;
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const monthFirst = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/;
const monthNameFirst = /^([a-z]+)\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4}|\d{2})$/i;
const dayThenMonthName = /^(\d{1,2})(?:st|nd|rd|th)?\.?[\s-]+([a-z]+)\.?,?[\s-]+(\d{4}|\d{2})$/i;

/**
 * The day that a text means, as an American writes it: `2026-10-05`, `10/5/2026`, `10/5/26`,
 * `Oct 5, 2026`, `5 Oct 2026`. A weekday before it and a time of day behind it are passed over.
 * Undefined where it is no such text or the calendar has no such day; nothing is guessed, so
 * `13/5/2026` is not read as the 13th of May.
 */
export function parseTextDate(text: string): IsoDate | undefined {
  const trimmed = text.trim().replace(/\s+/g, " ").replace(weekday, "").replace(clock, "");
  let match = yearFirst.exec(trimmed);
  if (match) return makeIsoDate(Number(match[1]), Number(match[2]), Number(match[3]));
  match = monthFirst.exec(trimmed);
  if (match) return makeIsoDate(fullYear(match[4]), Number(match[1]), Number(match[3]));
  match = monthNameFirst.exec(trimmed);
  if (match) return makeIsoDate(fullYear(match[3]), monthNumber(match[1]), Number(match[2]));
  match = dayThenMonthName.exec(trimmed);
  if (match) return makeIsoDate(fullYear(match[3]), monthNumber(match[2]), Number(match[1]));
  return undefined;
}

// Excel's own pivot: 00-29 are this century.
function fullYear(digits = ""): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function monthNumber(name = ""): number {
  const typed = name.toLowerCase();
  if (typed.length < 3) return 0;
  const found = months.findIndex((month) => month === typed || month.slice(0, 3) === typed);
  return typed === "sept" ? 9 : found + 1;
}
