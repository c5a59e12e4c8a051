import type { Area } from "../../engine/types";
import { lastColumn, lastRow, type Cell } from "../areas";
import type { Geometry, Rectangle } from "./geometry";

/** The scrolled element that shows the sheet. */
type Viewport = Pick<HTMLElement, "scrollLeft" | "scrollTop" | "clientWidth" | "clientHeight">;

/** Where an area is on screen, from the viewport's corner, even where that is out of view. */
export function rectangleOf(area: Area, geometry: Geometry, viewport: Viewport): Rectangle {
  const { rows, columns, frozen, headingWidth, headingHeight } = geometry;
  const scrolledX = area.column < frozen.columns ? 0 : viewport.scrollLeft;
  const scrolledY = area.row < frozen.rows ? 0 : viewport.scrollTop;
  const x = columns.start(area.column);
  const y = rows.start(area.row);
  return {
    left: headingWidth + x - scrolledX,
    top: headingHeight + y - scrolledY,
    width: columns.start(lastColumn(area) + 1) - x,
    height: rows.start(lastRow(area) + 1) - y,
  };
}

/** True where some of a cell's rectangle is neither scrolled away nor under the frozen panes. */
export function isRectangleInView(
  { left, top, width, height }: Rectangle,
  cell: Cell,
  geometry: Geometry,
  viewport: Viewport
): boolean {
  const { headingWidth, headingHeight, frozen, frozenWidth, frozenHeight } = geometry;
  const fromLeft = headingWidth + (cell.column < frozen.columns ? 0 : frozenWidth);
  const fromTop = headingHeight + (cell.row < frozen.rows ? 0 : frozenHeight);
  return (
    left + width > fromLeft &&
    top + height > fromTop &&
    left < viewport.clientWidth &&
    top < viewport.clientHeight
  );
}

/** Scrolls as little as it takes for a cell to be seen. */
export function scrollTo(cell: Cell, geometry: Geometry, viewport: Viewport): void {
  const { rows, columns, frozen, frozenHeight, frozenWidth, headingHeight, headingWidth } =
    geometry;
  if (cell.row >= frozen.rows) {
    const start = rows.start(cell.row) - frozenHeight;
    const room = viewport.clientHeight - headingHeight - frozenHeight;
    viewport.scrollTop = scrolled(viewport.scrollTop, start, rows.size(cell.row), room);
  }
  if (cell.column >= frozen.columns) {
    const start = columns.start(cell.column) - frozenWidth;
    const room = viewport.clientWidth - headingWidth - frozenWidth;
    viewport.scrollLeft = scrolled(viewport.scrollLeft, start, columns.size(cell.column), room);
  }
}

function scrolled(position: number, start: number, size: number, room: number): number {
  const end = start + Math.min(size, room);
  if (start < position) return start;
  return end > position + room ? end - room : position;
}

/** How many rows fit between the frozen ones and the lower edge. */
export function rowsInView(geometry: Geometry, viewport: Viewport): number {
  const { rows, frozenHeight, headingHeight } = geometry;
  const from = frozenHeight + viewport.scrollTop;
  const room = viewport.clientHeight - headingHeight - frozenHeight;
  return Math.max(1, rows.at(from + room) - rows.at(from) - 1);
}
