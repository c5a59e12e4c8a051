import { createAxis } from "../../../../src/workbench/page/grid/axis";
import type { Geometry } from "../../../../src/workbench/page/grid/geometry";
import {
  isRectangleInView,
  rectangleOf,
  scrollTo,
} from "../../../../src/workbench/page/grid/places";

/** Rows of 20, columns of 50; one of each is frozen; headings of 40 x 20; 240 x 120 are shown. */
const geometry: Geometry = {
  rows: createAxis([], 20, 1000),
  columns: createAxis([], 50, 100),
  frozen: { rows: 1, columns: 1 },
  frozenHeight: 20,
  frozenWidth: 50,
  headingHeight: 20,
  headingWidth: 40,
};
const viewport = (scrollTop: number, scrollLeft: number) => ({
  scrollTop,
  scrollLeft,
  clientHeight: 120,
  clientWidth: 240,
});

test.each([
  [{ row: 0, column: 0 }, 200, 100],
  [{ row: 11, column: 3 }, 200, 100],
  [{ row: 5, column: 2 }, 80, 50],
  [{ row: 1, column: 1 }, 0, 0],
  [{ row: 15, column: 6 }, 220, 150],
  [{ row: 999, column: 99 }, 19_900, 4800],
])("from 200 down and 100 right, %j is seen after scrolling to %d, %d", (cell, top, left) => {
  const shown = viewport(200, 100);
  scrollTo(cell, geometry, shown);
  expect([shown.scrollTop, shown.scrollLeft]).toEqual([top, left]);
  const rectangle = rectangleOf({ ...cell, rowCount: 1, columnCount: 1 }, geometry, shown);
  expect(isRectangleInView(rectangle, cell, geometry, shown)).toBe(true);
});

test.each([
  [{ row: 1, column: 1 }, false],
  [{ row: 0, column: 0 }, true],
  [{ row: 11, column: 3 }, true],
  [{ row: 11, column: 2 }, false],
  [{ row: 30, column: 3 }, false],
])("scrolled 200 down and 100 right, whether %j is in view: %s", (cell, expected) => {
  const shown = viewport(200, 100);
  const rectangle = rectangleOf({ ...cell, rowCount: 1, columnCount: 1 }, geometry, shown);
  expect(isRectangleInView(rectangle, cell, geometry, shown)).toBe(expected);
});
