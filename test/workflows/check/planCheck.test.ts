import { textCell } from "../../../src/workbook/plan/cellInput";
import type { TableSnapshot } from "../../../src/workbook/reading/tableSnapshot";
import { planCheck, type SessionChanges } from "../../../src/workflows/check/planCheck";

const headers = ["Date", "Client", "Code", "Session ID", "Check"];
const table: TableSnapshot<"Sessions"> = {
  ...{ name: "Sessions", title: "Sessions", sheet: "Sessions", headers },
  ...{ rowCount: 60, hasTotals: false, isCrowded: false, firstRow: 1, firstColumn: 0 },
  rows: Array.from({ length: 60 }, () => ["", "", "", "", ""]),
};

/** First row and number of cells of each piece of column Check. */
function pieces(rows: readonly number[], cellOf?: SessionChanges["cellOf"]): number[][] {
  const changes = rows.map((row) => ({ row, cell: textCell(`new ${row}`), raw: `new ${row}` }));
  const plan = planCheck(
    { changes: new Map([["Check", changes]]), sessionIds: new Map(), cellOf },
    table
  );
  return plan.steps.flatMap(({ writes }) =>
    writes.map((write) => (write.kind === "cells" ? [write.firstRow, write.cells.length] : []))
  );
}

const right = (row: number) => textCell(`right ${row}`);

test.each<[string, number[], SessionChanges["cellOf"], number[][]]>([
  ["rows below each other are one piece", [4, 5, 6], right, [[4, 3]]],
  ["near each other, with those between", [4, 7, 9], right, [[4, 6]]],
  ["17 rows apart, they are still one", [4, 21], right, [[4, 18]]],
  [
    "further apart, they are two",
    [4, 22],
    right,
    [
      [4, 1],
      [22, 1],
    ],
  ],
  [
    "a cell that is hers is passed over",
    [4, 7],
    (row) => (row === 5 ? undefined : right(row)),
    [
      [4, 1],
      [7, 1],
    ],
  ],
  [
    "nothing is known of those between",
    [4, 7],
    undefined,
    [
      [4, 1],
      [7, 1],
    ],
  ],
])("%s", (_, rows, cellOf, expected) => {
  expect(pieces(rows, cellOf)).toEqual(expected);
});

test("cells between are written as they are", () => {
  const changes = [4, 6].map((row) => ({ row, cell: textCell("new"), raw: "new" }));
  const decided = {
    changes: new Map([["Check" as const, changes]]),
    sessionIds: new Map(),
    cellOf: right,
  };
  const [write] = planCheck(decided, table).steps[0]?.writes ?? [];
  expect(write).toMatchObject({ cells: [textCell("new"), textCell("right 5"), textCell("new")] });
});
