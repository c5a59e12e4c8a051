import fc from "../../support/laws";
import { restoreIds } from "../../../src/workflows/check/restoreIds";
import type { RawCell, TableSnapshot } from "../../../src/workbook/reading/tableSnapshot";

const headers = ["Date", "Client", "Code", "Check", "Session ID"];

function table(rows: RawCell[][]): TableSnapshot<"Sessions"> {
  return {
    name: "Sessions",
    title: "Sessions",
    sheet: "Sessions",
    headers,
    rowCount: rows.length,
    hasTotals: false,
    isCrowded: false,
    firstRow: 1,
    firstColumn: 0,
    rows,
  };
}

const ids = (snapshot: TableSnapshot<"Sessions">) => snapshot.rows.map((row) => row[4]);

test("after a sort between reading and writing, every row has the id meant for it", () => {
  const before = table([
    [1, "Ava", "97530", "", "S-00001"],
    [2, "Ben", "97530", "", ""],
    [3, "Cy", "97110", "", ""],
  ]);
  const meant = new Map([
    [1, "S-00001"],
    [2, "S-00002"],
    [3, "S-00003"],
  ]);
  // Sorted the other way round, then rows 2 and 3 got the new ids by position.
  const after = table([
    [3, "Cy", "97110", "x", ""],
    [2, "Ben", "97530", "y", "S-00002"],
    [1, "Ava", "97530", "z", "S-00003"],
  ]);
  expect(ids(restoreIds(before, meant, after))).toEqual(["S-00003", "S-00002", "S-00001"]);
});

test("a row that was changed meanwhile keeps its id, unless the id belongs elsewhere", () => {
  const before = table([
    [1, "Ava", "97530", "", "S-00001"],
    [2, "Ben", "97530", "", "S-00002"],
  ]);
  const meant = new Map([
    [1, "S-00001"],
    [2, "S-00002"],
  ]);
  const edited = table([
    [1, "Ava", "97530", "", "S-00001"],
    [2, "Ben", "97535", "", "S-00002"],
  ]);
  expect(ids(restoreIds(before, meant, edited))).toEqual(["S-00001", "S-00002"]);
  const robbed = table([
    [9, "Dee", "97530", "", "S-00001"],
    [1, "Ava", "97530", "", ""],
  ]);
  expect(ids(restoreIds(before, meant, robbed))).toEqual(["", "S-00001"]);
});

test("law: whatever the order, ids follow their rows and none is lost or doubled", () => {
  const rowsAndOrder = fc
    .uniqueArray(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 20 })
    .chain((days) =>
      fc.tuple(
        fc.constant(days),
        fc.shuffledSubarray(
          days.map((_, index) => index),
          { minLength: days.length, maxLength: days.length }
        ),
        fc.shuffledSubarray(
          days.map((_, index) => index),
          { minLength: days.length, maxLength: days.length }
        )
      )
    );
  fc.assert(
    fc.property(rowsAndOrder, ([days, order, shownIds]) => {
      const idOf = (index: number) => `S-${index}`;
      const before = table(days.map((day) => [day, "Ava", "97530", "", ""]));
      const meant = new Map(days.map((_, index) => [index + 1, idOf(index)]));
      const after = table(
        order.map((index, at) => [days[index] ?? 0, "Ava", "97530", "", idOf(shownIds[at] ?? 0)])
      );
      expect(ids(restoreIds(before, meant, after))).toEqual(order.map(idOf));
    })
  );
});
