import fc from "../../support/laws";
import { runsOf } from "../../../src/workbook/plan/runs";

test("neighbouring rows are written together, others apart", () => {
  const changes = [2, 3, 4, 9, 11, 12].map((row) => ({ row, cell: `r${row}` }));
  expect(runsOf(changes)).toEqual([
    { firstRow: 2, cells: ["r2", "r3", "r4"] },
    { firstRow: 9, cells: ["r9"] },
    { firstRow: 11, cells: ["r11", "r12"] },
  ]);
});

test("law: taken apart again, the runs are the changes", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 })), (rows) => {
      const changes = [...rows].sort((a, b) => a - b).map((row) => ({ row, cell: row }));
      const again = runsOf(changes).flatMap(({ firstRow, cells }) =>
        cells.map((cell, index) => ({ row: firstRow + index, cell }))
      );
      expect(again).toEqual(changes);
    })
  );
});
