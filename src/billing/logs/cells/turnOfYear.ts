import type { MonthDay } from "./dateText";

/** A day of a row whose order is decided; `year` absent where none is written. */
export interface DayOfRow extends MonthDay {
  year?: number;
  weekdays?: readonly number[];
}

/** Half a year: a month that is so far away may as well belong to the year before. */
export const halfYear = 6;

type Days = readonly (DayOfRow | undefined)[];

export interface TurnOfYear {
  /** The rows pass from one year's end to the next one's beginning, once. */
  isPassed: boolean;
  /** In order of date, downwards or upwards. */
  isSorted: boolean;
  /** For each row: it lies behind the turn. */
  later: boolean[];
}

/**
 * Where rows in order of date pass a New Year: the days rise, fall once by half a year or more, and
 * end before the day they began with; or the other way round where the newest is on top.
 */
export function turnOfYear(days: Days): TurnOfYear {
  const filled = [...days.keys()].filter((position) => days[position]);
  const up = turnAmong(filled, days);
  if (up) return { isPassed: up.at !== undefined, isSorted: true, later: laterRows(days, up.at) };
  const down = turnAmong([...filled].reverse(), days);
  if (!down) return { isPassed: false, isSorted: false, later: days.map(() => false) };
  const later = days.map((_, position) => down.at !== undefined && position <= down.at);
  return { isPassed: down.at !== undefined, isSorted: true, later };
}

function laterRows(days: Days, from: number | undefined): boolean[] {
  return days.map((_, position) => from !== undefined && position >= from);
}

/** The position with which the later year begins, if any; undefined where the rows are not in order. */
function turnAmong(positions: readonly number[], days: Days): { at?: number } | undefined {
  let at: number | undefined;
  for (let place = 1; place < positions.length; place += 1) {
    const [before, after] = [days[positions[place - 1] ?? -1], days[positions[place] ?? -1]];
    if (!before || !after || inYear(before) <= inYear(after)) continue;
    if (at !== undefined || before.month - after.month < halfYear) return undefined;
    at = positions[place];
  }
  if (at === undefined) return {};
  const [first, last] = [days[positions[0] ?? -1], days[positions[positions.length - 1] ?? -1]];
  return first && last && inYear(last) < inYear(first) ? { at } : undefined;
}

/** Grows through a year. */
export function inYear(day: DayOfRow | undefined): number {
  return day ? day.month * 31 + day.day : 0;
}
