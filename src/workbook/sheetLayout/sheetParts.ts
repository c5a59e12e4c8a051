import type { DocumentCell } from "../../billing/documents/document";
import { joinDown } from "./areas";
import type { Area, LayoutCell, Merge, SheetLayout, SheetPicture } from "./layout";
import { baselinePoints, looks } from "./look";
import type { PlacedPicture, Placement, Rule } from "./placement";

/** Rows and columns of a sheet. */
export interface Extent {
  rows: number;
  columns: number;
}

/** What stands where: a full matrix, null where nothing does. */
export function layoutCells(
  placements: readonly Placement[],
  extent: Extent
): SheetLayout["cells"] {
  const matrix = Array.from({ length: extent.rows }, () =>
    Array.from({ length: extent.columns }, (): LayoutCell | null => null)
  );
  for (const { row, span, cell } of placements) {
    const cells = matrix[row];
    if (cells !== undefined) cells[span.column] = layoutCell(cell);
  }
  return matrix;
}

function layoutCell(cell: DocumentCell): LayoutCell | null {
  switch (cell.kind) {
    case "text":
      return { kind: "text", text: cell.text };
    case "date":
      return { kind: "date", isoDate: cell.isoDate };
    case "money":
      return { kind: "number", value: cell.cents / 100 };
    case "count":
      return { kind: "number", value: cell.count };
    case "blank":
      return null;
  }
}

/** A date or an amount in a narrower cell would show as `####`. */
const widestFigurePoints = 58;

/**
 * What must be merged: texts that wrap or are several rows high, and figures wider than their first
 * column. A text of one line runs on over the empty cells beside it by itself. Rows that are merged
 * alike share one operation.
 */
export function mergeAreas(
  placements: readonly Placement[],
  columnWidths: readonly number[]
): Merge[] {
  const isTooNarrow = ({ cell, span }: Placement) =>
    cell.kind !== "text" && (columnWidths[span.column] ?? 0) < widestFigurePoints;
  // A text that wraps keeps to its own column, however short it is, unless that is merged.
  const alwaysWraps = ({ look }: Placement) => "wrap" in looks[look];
  const merged = placements
    .filter((placed) => placed.cell.kind !== "blank")
    .filter(
      (placed) =>
        placed.wraps ||
        placed.align ||
        placed.rows > 1 ||
        isTooNarrow(placed) ||
        alwaysWraps(placed)
    )
    .map(areaOf);
  const rows = merged.filter((area) => area.rows === 1 && area.columns > 1);
  const blocks = merged.filter((area) => area.rows > 1);
  return [
    ...joinDown(rows, () => false).map((area) => ({ area, across: true })),
    ...blocks.map((area) => ({ area, across: false })),
  ];
}

/** All rows at the height of most, then runs of neighbours that differ. */
export function heightRuns(rowHeights: readonly number[]): SheetLayout["rowHeights"] {
  const runs = [{ fromRow: 0, rows: rowHeights.length, points: baselinePoints }];
  rowHeights.forEach((points, row) => {
    if (points === baselinePoints) return;
    const last = runs[runs.length - 1];
    if (runs.length > 1 && last?.points === points && last.fromRow + last.rows === row) {
      last.rows += 1;
    } else runs.push({ fromRow: row, rows: 1, points });
  });
  return runs;
}

/** Pictures where their rows are printed; names are apart. */
export function sheetPictures(
  pictures: readonly PlacedPicture[],
  rowHeights: readonly number[]
): SheetPicture[] {
  return pictures.map(({ row, base64, altText, width, height }, at) => {
    const top = rowHeights.slice(0, row).reduce((sum, points) => sum + points, 0);
    const name = at === 0 ? logoName : `${logoName} ${at + 1}`;
    return { name, base64, altText, place: { left: 0, top, width, height } };
  });
}

/** What a logo is called on a document's sheet. */
export const logoName = "Logo";

export function areaOf({ row, rows, span }: Pick<Rule, "row" | "rows" | "span">): Area {
  return { row, rows, column: span.column, columns: span.columns };
}
