import { mergeAt, type Cell } from "../areas";
import type { Area } from "../../engine/types";

export const directions = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
} as const satisfies Record<string, Cell>;
export type Direction = keyof typeof directions;

/** What moving about needs to know of a sheet. */
export interface Terrain {
  rowCount: number;
  columnCount: number;
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  isFilled(cell: Cell): boolean;
  merges: Area[];
}

const isOnSheet = (terrain: Terrain, { row, column }: Cell) =>
  row >= 0 && column >= 0 && row < terrain.rowCount && column < terrain.columnCount;
const isHidden = (terrain: Terrain, { row, column }: Cell) =>
  terrain.isRowHidden(row) || terrain.isColumnHidden(column);

/** The next cell that can be seen, past the merged area that `from` is in; `from` at the edge. */
export function step(terrain: Terrain, from: Cell, direction: Direction): Cell {
  const by = directions[direction];
  const merge = mergeAt(terrain.merges, from);
  let next = from;
  do {
    next = { row: next.row + by.row, column: next.column + by.column };
  } while (
    isOnSheet(terrain, next) &&
    (isHidden(terrain, next) || (merge !== undefined && mergeAt([merge], next) !== undefined))
  );
  return isOnSheet(terrain, next) ? next : from;
}

/** Ctrl+arrow: to the end of the block of filled cells, else to the next filled cell or the edge. */
export function jump(terrain: Terrain, from: Cell, direction: Direction): Cell {
  let here = from;
  let next = step(terrain, here, direction);
  const walksBlock = terrain.isFilled(here) && terrain.isFilled(next) && next !== here;
  while (next !== here) {
    if (walksBlock && !terrain.isFilled(next)) return here;
    if (!walksBlock && terrain.isFilled(next)) return next;
    here = next;
    next = step(terrain, here, direction);
  }
  return here;
}
