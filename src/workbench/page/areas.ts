import {
  boundingArea,
  containsCell,
  intersect,
  maximumColumns,
  maximumRows,
  sameArea,
} from "../engine/address";
import type { Area } from "../engine/types";

/** A cell's place on a sheet, counted from 0. */
export interface Cell {
  row: number;
  column: number;
}

export const areaOf = (cell: Cell): Area => ({
  row: cell.row,
  column: cell.column,
  rowCount: 1,
  columnCount: 1,
});
export const lastRow = (area: Area): number => area.row + area.rowCount - 1;
export const lastColumn = (area: Area): number => area.column + area.columnCount - 1;
export const isSingleCell = (area: Area): boolean => area.rowCount === 1 && area.columnCount === 1;
export const isWholeRows = (area: Area): boolean => area.columnCount === maximumColumns;
export const isWholeColumns = (area: Area): boolean => area.rowCount === maximumRows;
export const isSameCell = (one: Cell, other: Cell): boolean =>
  one.row === other.row && one.column === other.column;
export const contains = (area: Area, cell: Cell): boolean =>
  containsCell(area, cell.row, cell.column);

export function isWithin(inner: Area, outer: Area): boolean {
  const common = intersect(inner, outer);
  return common !== undefined && sameArea(common, inner);
}

/** The area with these two cells in opposite corners. */
export const spanning = (one: Cell, other: Cell): Area => boundingArea(areaOf(one), areaOf(other));

/** The area grown until no merged area is cut by its edge. */
export function grownByMerges(area: Area, merges: Area[]): Area {
  const grown = merges
    .filter((merge) => intersect(area, merge))
    .reduce((sum, merge) => boundingArea(sum, merge), area);
  return sameArea(grown, area) ? area : grownByMerges(grown, merges);
}

/** The merged area that a cell belongs to. */
export function mergeAt(merges: Area[], cell: Cell): Area | undefined {
  return merges.find((merge) => contains(merge, cell));
}
