/** A log that cannot be read. */
export interface RefusedLog {
  /** The sheet's, or the text file's. */
  name: string;
  /** In whole sentences that name the log and say what to do. */
  why: string;
  /** There is no such sheet. */
  isGone?: true;
}

/** More are no log, and would take all the memory that a pane may have. */
export const mostCells = 2_000_000;

/** A count as she reads it, `1,048,576`. */
export function inWords(count: number): string {
  return count.toLocaleString("en-US");
}
