/** Consecutive rows that change, so that a column is written in few pieces. */
export interface Run<T> {
  firstRow: number;
  cells: T[];
}

/**
 * Groups changes of one column into runs of consecutive rows.
 * @param changes by ascending 1-based row
 */
export function runsOf<T>(changes: readonly { row: number; cell: T }[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const { row, cell } of changes) {
    const last = runs[runs.length - 1];
    if (last && row === last.firstRow + last.cells.length) {
      last.cells.push(cell);
    } else {
      runs.push({ firstRow: row, cells: [cell] });
    }
  }
  return runs;
}
