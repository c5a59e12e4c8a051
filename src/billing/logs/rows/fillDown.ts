/** A row of a log as the filling down sees it: its own cell may be left out. */
export interface FillableRow {
  /** The cell is filled. */
  hasOwn: boolean;
  /** A total or a title stands between it and the row before. */
  isParted: boolean;
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
  rows.forEach(({ hasOwn, isParted }, row) => {
    if (isParted) last = undefined;
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
