import { makeIsoDate } from "../../time/isoDate";
import { weekdayOf, yearsAround } from "./dateOrder";
import { periodInText } from "./periodInText";
import { halfYear, inYear, turnOfYear, type DayOfRow, type TurnOfYear } from "./turnOfYear";

type Days = readonly (DayOfRow | undefined)[];

/** What may say the years of days that have none. */
export interface YearHint {
  /** The year of the log's earliest day, where she said it. */
  year?: number;
  /** The sheet's name and the titles above the table, the surest first. */
  texts?: readonly string[];
}

/** The years that days without one were given, and what said them. */
export interface DecidedYears {
  first: number;
  last: number;
  /** neighbours: full dates of the column; weekdays: those beside the days. */
  from: "answer" | "text" | "neighbours" | "weekdays";
  /** The text that said it. */
  text?: string;
}

export interface YearsOfDays {
  /** The year of each day, also where it was written; undefined where none is sure. */
  years: (number | undefined)[];
  decided?: DecidedYears;
  /** Likely years of the earliest day, the likeliest first; where she has to say it. */
  candidates?: number[];
}

/** Gives days their years; where the rows pass a New Year, the later ones have the next year. */
export function decideYears(days: Days, hint: YearHint, today: DayOfRow): YearsOfDays {
  const years = days.map((day) => day?.year);
  if (days.every((day) => day === undefined || day.year !== undefined)) return { years };
  const turn = turnOfYear(days);
  const thisYear = today.year ?? 0;
  const fromBase = (base: number, from: DecidedYears["from"], text?: string) =>
    withBase(days, turn.later, base, from, text);
  if (hint.year !== undefined) return fromBase(hint.year, "answer");
  for (const text of hint.texts ?? []) {
    const { month, years: named } = periodInText(text);
    const [year, next] = named;
    if (year === undefined) continue;
    if (month !== undefined && next === undefined) {
      return nearMonth(days, { month, year }, text, thisYear);
    }
    const fits = turn.isPassed ? next === year + 1 && named.length === 2 : next === undefined;
    if (fits) return fromBase(year, "text", text);
  }
  const beside = baseOfNeighbours(days, turn) ?? baseOfWeekdays(days, turn, thisYear);
  if (beside) return fromBase(beside.base, beside.from);
  return { years, candidates: candidates(days, turn, today) };
}

function withBase(
  days: Days,
  later: readonly boolean[],
  base: number,
  from: DecidedYears["from"],
  text?: string
): YearsOfDays {
  const years = days.map(
    (day, position) => day && (day.year ?? (later[position] ? base + 1 : base))
  );
  return { years, decided: decidedOf(days, years, from, text) };
}

function nearMonth(
  days: Days,
  period: { month: number; year: number },
  text: string,
  thisYear: number
): YearsOfDays {
  const years = days.map((day) => day && (day.year ?? nearestYear(day.month, period)));
  const decided = decidedOf(days, years, "text", text);
  if (days.every((day, position) => !day || years[position] !== undefined))
    return { years, decided };
  return { years, decided, candidates: [...new Set([period.year, period.year - 1, thisYear])] };
}

/** Undefined where the year before or behind is as near. */
function nearestYear(month: number, period: { month: number; year: number }): number | undefined {
  const away = month - period.month;
  if (Math.abs(away) === halfYear) return undefined;
  return period.year + (away > halfYear ? -1 : away < -halfYear ? 1 : 0);
}

function decidedOf(
  days: Days,
  years: readonly (number | undefined)[],
  from: DecidedYears["from"],
  text?: string
): DecidedYears | undefined {
  let [first, last] = [Infinity, -Infinity];
  days.forEach((day, position) => {
    const year = years[position];
    if (!day || day.year !== undefined || year === undefined) return;
    first = Math.min(first, year);
    last = Math.max(last, year);
  });
  if (first > last) return undefined;
  return { first, last, from, ...(text === undefined ? {} : { text }) };
}

function baseOfNeighbours(
  days: Days,
  turn: TurnOfYear
): { base: number; from: "neighbours" } | undefined {
  const bases = new Set<number>();
  const months: number[] = [];
  days.forEach((day, position) => {
    if (!day) return;
    months.push(day.month);
    if (day.year !== undefined) bases.add(day.year - (turn.later[position] ? 1 : 0));
  });
  const [base] = bases;
  if (base === undefined || bases.size > 1) return undefined;
  return turn.isSorted || spanOf(months) < halfYear ? { base, from: "neighbours" } : undefined;
}

function spanOf(months: readonly number[]): number {
  let [least, most] = [12, 1];
  for (const month of months) {
    least = Math.min(least, month);
    most = Math.max(most, month);
  }
  return most - least;
}

function baseOfWeekdays(
  days: Days,
  turn: TurnOfYear,
  thisYear: number
): { base: number; from: "weekdays" } | undefined {
  const beside = [...days.keys()].filter((position) => days[position]?.weekdays);
  const distinct = new Set(beside.map((position) => inYear(days[position])));
  if (distinct.size < 2) return undefined;
  const fitting = yearsAround(thisYear).filter((base) =>
    beside.every((position) => {
      const day = days[position];
      const year = day?.year ?? base + (turn.later[position] ? 1 : 0);
      const isoDate = day && makeIsoDate(year, day.month, day.day);
      return isoDate !== undefined && day?.weekdays?.includes(weekdayOf(isoDate)) === true;
    })
  );
  const [base] = fitting;
  return base !== undefined && fitting.length === 1 ? { base, from: "weekdays" } : undefined;
}

/** The latest year in which no day lies ahead comes first. */
function candidates(days: Days, turn: TurnOfYear, today: DayOfRow): number[] {
  const thisYear = today.year ?? 0;
  const reachesAhead = days.some((day, position) => {
    if (!day || day.year !== undefined) return false;
    return turn.isPassed
      ? turn.later[position] === true && inYear(day) > inYear(today)
      : inYear(day) > inYear(today);
  });
  const latest = thisYear - (reachesAhead ? 1 : 0) - (turn.isPassed ? 1 : 0);
  return [latest, latest + 1, latest - 1];
}
