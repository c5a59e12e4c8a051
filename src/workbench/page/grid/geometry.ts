import type { Sheet } from "../../engine/types";
import { maximumColumns, maximumRows } from "../../engine/address";
import { lastColumn, lastRow, type Cell } from "../areas";
import { createAxis, type Axis } from "./axis";

/** Where everything of a sheet lies, in pixels. */
export interface Geometry {
  rows: Axis;
  columns: Axis;
  frozen: { rows: number; columns: number };
  frozenHeight: number;
  frozenWidth: number;
  /** The strip of column letters above, and of row numbers at the left. */
  headingHeight: number;
  headingWidth: number;
}

export const pixelsPerPoint = 4 / 3;
const blankRowsBelow = 100;
const blankColumnsBeyond = 6;
const fewestRows = 200;
const fewestColumns = 26;
const headingHeight = 22;

export const toPoints = (pixels: number): number => pixels / pixelsPerPoint;

/** Measures a sheet; it shows at least the cell `reach`, and some blank cells beyond what is used. */
export function measureSheet(sheet: Sheet, reach: Cell): Geometry {
  const used = sheet.usedArea(false);
  const usedRows = used ? lastRow(used) + 1 : 0;
  const usedColumns = used ? lastColumn(used) + 1 : 0;
  const rowCount = Math.min(
    maximumRows,
    Math.max(usedRows + blankRowsBelow, fewestRows, reach.row + 1)
  );
  const columnCount = Math.min(
    maximumColumns,
    Math.max(usedColumns + blankColumnsBeyond, fewestColumns, reach.column + 1)
  );
  const rows = createAxis(
    sizes(usedRows, (row) => (sheet.isRowHidden(row) ? 0 : sheet.rowHeight(row))),
    Math.round(sheet.rowHeight(usedRows) * pixelsPerPoint),
    rowCount
  );
  const columns = createAxis(
    sizes(columnCount, (column) => (sheet.isColumnHidden(column) ? 0 : sheet.columnWidth(column))),
    64,
    columnCount
  );
  const { freeze } = sheet;
  return {
    rows,
    columns,
    frozen: freeze,
    frozenHeight: rows.start(freeze.rows),
    frozenWidth: columns.start(freeze.columns),
    headingHeight,
    headingWidth: Math.max(36, String(rowCount).length * 8 + 12),
  };
}

function sizes(count: number, points: (index: number) => number): Uint16Array {
  return Uint16Array.from({ length: count }, (_, index) =>
    Math.round(points(index) * pixelsPerPoint)
  );
}

/** A rectangle in pixels, from the upper left corner of the visible part of the grid. */
export interface Rectangle {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A span of rows or columns, first and last included. */
export interface Span {
  first: number;
  last: number;
}

/** The rows (or columns) after the frozen ones that a window shows. */
export function shownSpan(
  axis: Axis,
  frozen: number,
  from: number,
  length: number,
  beyond: number
): Span {
  return {
    first: Math.max(frozen, axis.at(from) - beyond),
    last: Math.min(axis.count - 1, axis.at(from + length) + beyond),
  };
}
