import type { IsoDate } from "../records";
import { addMonths, monthOf } from "../time/isoDate";

/** Months, the current one among them, that the figures tell of one by one. */
const monthsTold = 12;

const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The last twelve months up to that of the day, `2026-11`, the oldest first. */
export function lastMonths(today: IsoDate): string[] {
  return Array.from({ length: monthsTold }, (_, index) =>
    monthOf(addMonths(today, index + 1 - monthsTold))
  );
}

/** `Nov 2026` of `2026-11`. */
export function shortMonth(month: string): string {
  return `${monthNames[Number(month.slice(5, 7)) - 1] ?? ""} ${month.slice(0, 4)}`.trim();
}
