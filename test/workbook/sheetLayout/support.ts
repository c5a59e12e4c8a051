import type { Document } from "../../../src/billing/documents/document";
import type { Area, CellStyle, LayoutCell, SheetLayout } from "../../../src/workbook/sheetLayout";
import { planExample, session } from "../../billing/documents/examplePractice";

export const superbill = (lines = 1): Document => {
  const sessions = Array.from({ length: lines }, (_, index) =>
    session(index + 1, {
      date: `2026-10-${String((index % 27) + 5).padStart(2, "0")}`,
      code: ["97530", "97535", "97112"][Math.floor(index / 27)],
    })
  );
  const planned = planExample({ sessions });
  if (planned === undefined) throw new Error("nothing was planned");
  return planned.toDocument("SB-0001", "2026-11-02");
};

export const cellsOf = ({ cells }: SheetLayout) =>
  cells.flatMap((row, rowIndex) =>
    row.flatMap((cell, column) => (cell ? [{ cell, row: rowIndex, column }] : []))
  );
export const shown = (cell: LayoutCell): string =>
  cell.kind === "text" ? cell.text : cell.kind === "date" ? cell.isoDate : cell.value.toFixed(2);
export const covers = ({ row, column, rows, columns }: Area, at: { row: number; column: number }) =>
  at.row >= row && at.row < row + rows && at.column >= column && at.column < column + columns;
export const find = (layout: SheetLayout, text: string) => {
  const found = cellsOf(layout).find(({ cell }) => shown(cell) === text);
  if (!found) throw new Error(`${text} is on no cell`);
  return found;
};
export const styleAt = ({ styles }: SheetLayout, at: { row: number; column: number }): CellStyle =>
  styles.reduce(
    (style, { area, style: own }) => (covers(area, at) ? { ...style, ...own } : style),
    {}
  );
export const heights = ({ cells, rowHeights }: SheetLayout) =>
  cells.map((_, row) =>
    rowHeights.reduce(
      (points, run) => (row >= run.fromRow && row < run.fromRow + run.rows ? run.points : points),
      0
    )
  );
export const heightOf = (layout: SheetLayout) =>
  heights(layout).reduce((sum, points) => sum + points, 0);
