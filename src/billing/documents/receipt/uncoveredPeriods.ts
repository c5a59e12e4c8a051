import { compareText } from "../../compareText";
import type { IsoDate } from "../../records";
import { addDays } from "../../time/isoDate";

/** First and last day. */
export interface Period {
  from: IsoDate;
  to: IsoDate;
}

/**
 * What is left of a period once other periods are taken out of it: its stretches, ascending.
 *
 * @example
 * uncoveredPeriods(
 *   { from: "2026-10-01", to: "2026-10-31" },
 *   [{ from: "2026-10-05", to: "2026-10-09" }]
 * ); // 2026-10-01 to 2026-10-04, and 2026-10-10 to 2026-10-31
 */
export function uncoveredPeriods({ from, to }: Period, covered: readonly Period[]): Period[] {
  const left: Period[] = [];
  let next = from;
  for (const other of [...covered].sort((one, two) => compareText(one.from, two.from))) {
    if (other.to < next) continue;
    if (other.from > to) break;
    if (other.from > next) left.push({ from: next, to: addDays(other.from, -1) });
    next = addDays(other.to, 1);
  }
  return next > to ? left : [...left, { from: next, to }];
}

export function isOverlapping(one: Period, other: Period): boolean {
  return one.from <= other.to && other.from <= one.to;
}
