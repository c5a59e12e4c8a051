import fc from "../../support/laws";
import { joinAreas, joinDown, overlap } from "../../../src/workbook/sheetLayout/areas";
import type { Area } from "../../../src/workbook/sheetLayout";

const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});
const never = () => false;
const cellsOf = (areas: readonly Area[]) =>
  areas
    .flatMap(({ row, column, rows, columns }) =>
      Array.from(
        { length: rows * columns },
        (_, at) => `${row + Math.floor(at / columns)},${column + (at % columns)}`
      )
    )
    .sort();

describe("joining areas", () => {
  it("makes one rectangle of neighbours side by side and one below the other", () => {
    expect(joinAreas([area(1, 1), area(0, 0), area(0, 1), area(1, 0)], never)).toEqual([
      area(0, 0, 2, 2),
    ]);
  });

  it("joins down only where the columns are the same", () => {
    const apart = [area(0, 0, 1, 2), area(1, 0, 1, 3)];
    expect(joinDown(apart, never)).toEqual(apart);
  });

  it("crosses a gap that may be covered, and no other", () => {
    const areas = [area(0, 0), area(5, 0), area(9, 0)];
    const joined = joinAreas(areas, (gap) => !overlap(gap, area(7, 0)));
    expect(joined).toEqual([area(0, 0, 6), area(9, 0)]);
  });

  it("covers the same cells as before, each once", () => {
    const cells = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
      selector: String,
      maxLength: 30,
    });
    fc.assert(
      fc.property(cells, (all) => {
        const areas = all.map(([row, column]) => area(row, column));
        expect(cellsOf(joinAreas(areas, never))).toEqual(cellsOf(areas));
      })
    );
  });
});
