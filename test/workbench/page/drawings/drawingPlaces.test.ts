import { onScreen, panesOf } from "../../../../src/workbench/page/drawings/drawingPlaces";
import { measureSheet } from "../../../../src/workbench/page/grid/geometry";
import { bookOf } from "../../engine/books";

const reach = { row: 0, column: 0 };

test("a drawing lies where its cells are painted, though those are whole pixels high", () => {
  const { sheet } = bookOf([["a"]]);
  sheet.setValues(
    { row: 0, column: 0, rowCount: 9, columnCount: 1 },
    Array.from({ length: 9 }, () => [1])
  );
  for (let row = 0; row < 9; row += 1) sheet.setRowHeight(row, 13.6);
  sheet.setColumnHidden(1, true);
  const geometry = measureSheet(sheet, reach);
  const box = { left: 48, top: 8 * 13.6, width: 48, height: 13.6 + 15 };
  const { left, top, width, height } = onScreen(sheet, box, geometry);
  expect([left, top, width]).toEqual([64, 144, 64]);
  expect(height).toBeCloseTo(38);
});

test("it is shown in each pane that it reaches into", () => {
  const { sheet } = bookOf([["a"]]);
  const at = (left: number, top: number, size = 40) => ({ left, top, width: size, height: size });
  expect(panesOf(at(0, 0), measureSheet(sheet, reach))).toEqual(["cells"]);
  sheet.freeze = { rows: 2, columns: 1 };
  const geometry = measureSheet(sheet, reach);
  expect(panesOf(at(0, 0, 30), geometry)).toEqual(["cells", "frozenCorner"]);
  expect(panesOf(at(70, 0, 30), geometry)).toEqual(["cells", "frozenRows"]);
  expect(panesOf(at(0, 50, 30), geometry)).toEqual(["cells", "frozenColumns"]);
  expect(panesOf(at(50, 30), geometry)).toHaveLength(4);
  expect(panesOf(at(80, 80), geometry)).toEqual(["cells"]);
});
