/** Where drawings lie: in points from the sheet's corner, and held to cells as the file says. */
import { maximumColumns, maximumRows } from "../address";
import type { Shift } from "../references";
import type { SheetState } from "../sheet-state";
import { columnPoints, rowPoints } from "../sizes";
import type { Anchor, Corner, DrawingState } from "./state";
import type { Box } from "./types";

/** Where an anchor lies with the columns and rows as they are. */
export function boxOf(sheet: SheetState, anchor: Anchor): Box {
  if (anchor.placement === "absolute") {
    const { left, top, width, height } = anchor;
    return { left, top, width, height };
  }
  const start = pointOf(sheet, anchor.from);
  if (anchor.placement === "oneCell") {
    return { ...start, width: anchor.width, height: anchor.height };
  }
  const end = pointOf(sheet, anchor.to);
  return {
    ...start,
    width: Math.max(0, end.left - start.left),
    height: Math.max(0, end.top - start.top),
  };
}

/** The anchor that lies there and follows its cells in the given way. */
export function anchorAt(sheet: SheetState, box: Box, placement: Anchor["placement"]): Anchor {
  const { left, top, width, height } = box;
  if (placement === "absolute") return { placement, left, top, width, height };
  const from = cornerAt(sheet, left, top);
  if (placement === "oneCell") return { placement, from, width, height };
  return { placement, from, to: cornerAt(sheet, left + width, top + height) };
}

function pointOf(sheet: SheetState, { row, column, across, down }: Corner) {
  let left = Math.min(across, columnPoints(sheet, column));
  for (let index = 0; index < column; index += 1) left += columnPoints(sheet, index);
  let top = Math.min(down, rowPoints(sheet, row));
  for (let index = 0; index < row; index += 1) top += rowPoints(sheet, index);
  return { left, top };
}

function cornerAt(sheet: SheetState, left: number, top: number): Corner {
  const [column, across] = cellAt(left, maximumColumns, (index) => columnPoints(sheet, index));
  const [row, down] = cellAt(top, maximumRows, (index) => rowPoints(sheet, index));
  return { row, column, across, down };
}

/** The row or column at a distance, and how far into it that is. */
function cellAt(
  distance: number,
  count: number,
  sizeOf: (index: number) => number
): [number, number] {
  let rest = Math.max(0, distance);
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return [index, rest];
    rest -= size;
  }
  return [count - 1, 0];
}

/** Drawings follow inserted and deleted rows and columns, as what they are held to says. */
export function shiftDrawings(
  drawings: readonly DrawingState[],
  shift: Shift
): readonly DrawingState[] {
  return drawings.flatMap((drawing): DrawingState[] => {
    if (drawing.kind === "loose") return [drawing];
    const anchor = shiftAnchor(drawing.anchor, shift);
    return anchor ? [{ ...drawing, anchor }] : [];
  });
}

/**
 * An anchor after rows or columns were inserted or deleted. Undefined where all cells that give a
 * drawing its size are deleted.
 */
function shiftAnchor(anchor: Anchor, shift: Shift): Anchor | undefined {
  // As before, what moves is whole rows and columns: cells that make room leave drawings alone.
  if (shift.within || anchor.placement === "absolute") return anchor;
  const from = shiftCorner(anchor.from, shift);
  if (anchor.placement === "oneCell") return { ...anchor, from };
  const to = endsBefore(anchor.to, shift) ? anchor.to : shiftCorner(anchor.to, shift);
  const isGone = shift.count < 0 && place(from, shift) === place(to, shift);
  const hadSize = place(anchor.from, shift) !== place(anchor.to, shift);
  return isGone && hadSize ? undefined : { ...anchor, from, to };
}

/** A drawing that ends at the upper edge of new rows does not grow into them. */
function endsBefore(to: Corner, { axis, index, count }: Shift): boolean {
  if (count < 0) return false;
  return axis === "row"
    ? to.row === index && to.down === 0
    : to.column === index && to.across === 0;
}

function place(corner: Corner, { axis }: Shift): number {
  return axis === "row" ? corner.row + corner.down / 1e6 : corner.column + corner.across / 1e6;
}

function shiftCorner(corner: Corner, { axis, index, count }: Shift): Corner {
  const at = axis === "row" ? corner.row : corner.column;
  if (at < index) return corner;
  const isDeleted = count < 0 && at < index - count;
  const moved = isDeleted ? index : at + count;
  if (axis === "row") return { ...corner, row: moved, ...(isDeleted && { down: 0 }) };
  return { ...corner, column: moved, ...(isDeleted && { across: 0 }) };
}
