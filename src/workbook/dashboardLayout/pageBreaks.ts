/** Excel shrinks a sheet a little whose columns came out wider than planned: more rows fit then. */
const roomFactors = [1, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06];

/** Rows before which a new page begins, where a page holds so many points. */
export function pageBreaks(rowHeights: readonly number[], pagePoints: number): number[] {
  const breaks: number[] = [];
  let used = 0;
  rowHeights.forEach((points, row) => {
    if (used + points > pagePoints && used > 0) {
      breaks.push(row);
      used = 0;
    }
    used += points;
  });
  return breaks;
}

/**
 * How many blank rows keep what follows on one page: the fewest, at least one; one only where it is
 * higher than a page.
 *
 * @param above heights of the rows before it, in points
 * @param own heights of its own rows
 */
export function blankRowsBefore(
  above: readonly number[],
  own: readonly number[],
  { pagePoints, blankPoints }: { pagePoints: number; blankPoints: number }
): number {
  const most = Math.ceil((pagePoints * 1.1) / blankPoints);
  for (let rows = 1; rows <= most; rows += 1) {
    const blank = Array.from({ length: rows }, () => blankPoints);
    const first = above.length + rows;
    const isWhole = roomFactors.every((factor) =>
      pageBreaks([...above, ...blank, ...own], pagePoints * factor).every((row) => row <= first)
    );
    if (isWhole) return rows;
  }
  return 1;
}
