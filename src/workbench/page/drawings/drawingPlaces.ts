import type { Box, Sheet } from "../../engine/types";
import { pixelsPerPoint, type Geometry, type Rectangle } from "../grid/geometry";
import type { Axis } from "../grid/axis";

/**
 * Where a drawing lies in pixels, from the corner of the first cell. It is measured cell by cell:
 * on screen each row and column is a whole number of pixels high or wide.
 */
export function onScreen(sheet: Sheet, box: Box, { rows, columns }: Geometry): Rectangle {
  const across = (points: number) => pixelsAt(points, columns, (index) => sheet.columnWidth(index));
  const down = (points: number) => pixelsAt(points, rows, (index) => sheet.rowHeight(index));
  const left = across(box.left);
  const top = down(box.top);
  return {
    left,
    top,
    width: Math.max(1, across(box.left + box.width) - left),
    height: Math.max(1, down(box.top + box.height) - top),
  };
}

function pixelsAt(points: number, axis: Axis, sizeOf: (index: number) => number): number {
  let rest = points;
  for (let index = 0; index < axis.count; index += 1) {
    const size = sizeOf(index);
    if (rest < size) return axis.start(index) + rest * pixelsPerPoint;
    rest -= size;
  }
  return axis.start(axis.count) + rest * pixelsPerPoint;
}

/** The parts of the grid that scroll apart where rows or columns are frozen. */
export type Pane = "cells" | "frozenRows" | "frozenColumns" | "frozenCorner";

/** The panes that show something of a rectangle. */
export function panesOf(rectangle: Rectangle, geometry: Geometry): Pane[] {
  const { frozenWidth, frozenHeight } = geometry;
  const isLeft = rectangle.left < frozenWidth;
  const isAbove = rectangle.top < frozenHeight;
  const isRight = rectangle.left + rectangle.width > frozenWidth;
  const isBelow = rectangle.top + rectangle.height > frozenHeight;
  const panes: [Pane, boolean][] = [
    ["cells", true],
    ["frozenRows", isAbove && isRight],
    ["frozenColumns", isLeft && isBelow],
    ["frozenCorner", isAbove && isLeft],
  ];
  return panes.filter(([, isShown]) => isShown).map(([pane]) => pane);
}
