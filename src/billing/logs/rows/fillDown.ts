/** A row of a log as the filling down sees it: its own cell may be left out. */
export interface FillableRow {
  /** The cell is filled. */
  hasOwn: boolean;
  /** Counts what nothing is carried across: totals, titles and the beginnings of lists. */
  stretch: number;
}

/** So many blanks for each value that is repeated, and values are written once a day by habit. */
const blanksForRepeat = 3;

/**
 * Whether a column's values are written on the first row of a group only, as dates are on the first
 * row of a day. Where equal values are as a rule repeated row by row, a blank is an omission, and is
 * left to her.
 *
 * @param key what a row's own value is compared by; undefined where it has none
 */
export function isWrittenOnce(
  rows: readonly FillableRow[],
  key: (row: number) => string | undefined
): boolean {
  let blanks = 0;
  let repeats = 0;
  let last: string | undefined;
  let lastStretch: number | undefined;
  rows.forEach(({ hasOwn, stretch }, row) => {
    if (stretch !== lastStretch) last = undefined;
    lastStretch = stretch;
    if (!hasOwn) {
      if (last !== undefined) blanks += 1;
      return;
    }
    const own = key(row);
    if (own !== undefined && own === last) repeats += 1;
    last = own;
  });
  return blanks > 0 && blanks >= repeats * blanksForRepeat;
}
