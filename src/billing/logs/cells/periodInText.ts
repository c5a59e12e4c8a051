import { plainText } from "./cellText";
import { monthNamed } from "./dateWords";

/** What a title or a sheet's name says of the days below it. */
export interface PeriodInText {
  /** 1 to 12; absent: none, or more than one. */
  month?: number;
  /** Each one named, in order; a school year has two. */
  years: readonly number[];
}

/** Month and years of a text such as `Oct 2026`, `2026-10`, `10/2026`, `School year 2026-27`. */
export function periodInText(text: string): PeriodInText {
  const plain = plainText(text);
  const months = monthsIn(plain);
  const years = yearsIn(plain);
  const [month] = months;
  return month !== undefined && months.length === 1 ? { month, years } : { years };
}

function yearsIn(text: string): number[] {
  const years: number[] = [];
  const form = /(?<!\d)((?:19|20)\d{2})(?:\s?[-/]\s?'?(\d{2})(?!\d|[-/]\d))?(?!\d)|'(\d{2})(?!\d)/g;
  for (const [, full, next, short] of text.matchAll(form)) {
    const year = full === undefined ? 2000 + Number(short) : Number(full);
    years.push(year);
    if ((year + 1) % 100 === Number(next)) years.push(year + 1);
  }
  return [...new Set(years)];
}

function monthsIn(text: string): number[] {
  const months = (text.match(/\p{L}{3,}/gu) ?? []).flatMap((word) => monthNamed(word) ?? []);
  const form =
    /(?<![\d/.-])(?:(\d{1,2})[-/.](?:19|20)\d{2}|(?:19|20)\d{2}[-/.](\d{2}))(?![\d/.-])/g;
  for (const [, before, behind] of text.matchAll(form)) {
    const month = Number(before ?? behind);
    if (month >= 1 && month <= 12) months.push(month);
  }
  return [...new Set(months)];
}
