/** Rows of a sheet, from the top, that are printed over several pages. */
export interface PagedRows {
  /** Points of each row. */
  rowHeights: readonly number[];
  /** Printable points of a page. */
  pagePoints: number;
  /** The lines of the list. */
  lines: { fromRow: number; rows: number };
  /** Repeated at the top of every page but the first. */
  titlePoints: number;
  /** The row after the sums that must not stand on a page without lines. */
  sumsEnd: number;
}

/** So many lines of the list stand on the page of its sums, where it has as many. */
const linesWithSums = 3;
/** Excel shrinks a sheet a little whose columns came out wider than planned: more rows fit then. */
const roomFactors = [1, 1.01, 1.02, 1.03, 1.04, 1.05, 1.06];
const stepPoints = 0.25;
const mostPoints = 8;

/**
 * The points to set the lines of a list wider apart, so that its last lines go to the next page
 * together with the sums: a break before a row cannot be asked for where a sheet is fitted to the
 * width of a page. The least that helps for most of the sizes that a page may turn out to have; 0
 * where the sums are well, or nothing helps.
 */
export function lineSpacing(sheet: PagedRows): number {
  let best = { points: 0, kept: 0 };
  for (let points = 0; points <= mostPoints; points += stepPoints) {
    const kept = roomFactors.filter((factor) => keepsTogether(sheet, points, factor)).length;
    if (kept > best.kept) best = { points, kept };
    if (kept === roomFactors.length) break;
  }
  return best.points;
}

function keepsTogether(sheet: PagedRows, spacing: number, roomFactor: number): boolean {
  const { rowHeights, lines, sumsEnd } = sheet;
  const linesEnd = lines.fromRow + lines.rows;
  const firstKept = Math.max(lines.fromRow, linesEnd - linesWithSums);
  const isLine = (row: number) => row >= lines.fromRow && row < linesEnd;
  const room = sheet.pagePoints * roomFactor;
  let page = 1;
  let used = 0;
  let keptPage = 1;
  for (let row = 0; row < sumsEnd; row += 1) {
    const points = (rowHeights[row] ?? 0) + (isLine(row) ? spacing : 0);
    if (used + points > room) {
      page += 1;
      used = sheet.titlePoints;
    }
    used += points;
    if (row === firstKept) keptPage = page;
  }
  return keptPage === page;
}
