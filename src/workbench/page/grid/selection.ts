import type { Area } from "../../engine/types";
import {
  areaOf,
  contains,
  grownByMerges,
  isSingleCell,
  lastColumn,
  lastRow,
  mergeAt,
  spanning,
  type Cell,
} from "../areas";

/** What is selected: one area; within it the active cell, and the corner that Shift+arrow moves. */
export interface Selection {
  area: Area;
  active: Cell;
  head: Cell;
}

export function selectCell(cell: Cell, merges: Area[]): Selection {
  const merge = mergeAt(merges, cell);
  const active = merge ? { row: merge.row, column: merge.column } : cell;
  return { area: merge ?? areaOf(cell), active, head: cell };
}

export function selectArea(area: Area, merges: Area[]): Selection {
  const active = { row: area.row, column: area.column };
  return {
    area: grownByMerges(area, merges),
    active,
    head: { row: lastRow(area), column: lastColumn(area) },
  };
}

export function extendTo(selection: Selection, head: Cell, merges: Area[]): Selection {
  return { ...selection, head, area: grownByMerges(spanning(selection.active, head), merges) };
}

/**
 * Tab and Enter inside a selection of several cells: the active cell goes through them, by rows or
 * by columns, and starts again at the other end. Undefined where a single cell (or merge) is selected.
 */
export function cycle(
  selection: Selection,
  by: "rows" | "columns",
  backwards: boolean,
  merges: Area[],
  isHidden: (cell: Cell) => boolean
): Selection | undefined {
  const { area, active } = selection;
  const merge = mergeAt(merges, active);
  if (
    isSingleCell(area) ||
    (merge && merge.rowCount === area.rowCount && merge.columnCount === area.columnCount)
  )
    return undefined;
  const count = area.rowCount * area.columnCount;
  const place = ({ row, column }: Cell) =>
    by === "rows"
      ? (row - area.row) * area.columnCount + column - area.column
      : (column - area.column) * area.rowCount + row - area.row;
  const cellAt = (index: number): Cell =>
    by === "rows"
      ? {
          row: area.row + Math.floor(index / area.columnCount),
          column: area.column + (index % area.columnCount),
        }
      : {
          row: area.row + (index % area.rowCount),
          column: area.column + Math.floor(index / area.rowCount),
        };
  let index = place(active);
  for (let tries = 0; tries < count; tries++) {
    index = (index + (backwards ? -1 : 1) + count) % count;
    const cell = cellAt(index);
    const covering = mergeAt(merges, cell);
    if (
      !isHidden(cell) &&
      (!covering || (covering.row === cell.row && covering.column === cell.column))
    )
      return { ...selection, active: cell };
  }
  return contains(area, active) ? selection : undefined;
}
