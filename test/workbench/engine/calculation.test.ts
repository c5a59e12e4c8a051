import { newBook } from "../../../src/workbench/engine";
import { area, bookOf, firstSheet, withFunctions } from "./books";

const waiting = { error: "#GETTING_DATA" };

describe.each([
  ["in a table", ["=OT.TWICE([@Start])", "=OT.UNITS([@Minutes])"]],
  ["as addresses", undefined],
])("10,000 rows where Units follow from Minutes, %s", (_, typed) => {
  test("every row is computed", async () => {
    const count = 10000;
    const book = newBook();
    const sheet = firstSheet(book);
    const { calls } = withFunctions(book);
    sheet.setValues(area("A1:C1"), [["Start", "Minutes", "Units"]]);
    if (typed) sheet.addTable(area("A1:C1"), true).resize(area(`A1:C${count + 1}`));
    const rows = Array.from({ length: count }, (__, index) => [
      index % 60,
      ...(typed ?? [`=OT.TWICE(A${index + 2})`, `=OT.UNITS(B${index + 2})`]),
    ]);
    sheet.setValues(area(`A2:C${count + 1}`), rows);
    expect(sheet.values(area("B2:C2"))).toEqual([[waiting, waiting]]);
    await book.settle();
    const wrong = sheet
      .values(area(`B2:C${count + 1}`))
      .map(([minutes, units], index) => ({ index, minutes, units }))
      .filter(({ index, minutes, units }) => {
        const expected = (index % 60) * 2;
        return minutes !== expected || units !== Math.floor((expected + 7) / 15);
      });
    expect(wrong).toEqual([]);
    expect(calls).toHaveLength(120);
  }, 60000);
});

test("answers are remembered, and asked for again only with other arguments", async () => {
  const { book, sheet } = bookOf([[38, "=OT.UNITS(A1)", "=OT.UNITS(A1)"]]);
  const { calls } = withFunctions(book);
  await book.settle();
  sheet.setValues(area("A1"), [[20]]);
  expect(sheet.values(area("B1"))).toEqual([[waiting]]);
  expect(book.isWaiting).toBe(true);
  await book.settle();
  sheet.setValues(area("A1"), [[38]]);
  expect(sheet.values(area("B1:C1"))).toEqual([[3, 3]]);
  expect(book.isWaiting).toBe(false);
  expect(calls).toEqual(["UNITS(38)", "UNITS(20)"]);
});

test("old answers are forgotten once very much was asked", async () => {
  const { book, sheet } = bookOf([["", "=OT.UNITS(A1)", "=OT.UNITS(2)"]]);
  const { calls } = withFunctions(book);
  for (const letter of "abcdea") {
    sheet.setValues(area("A1"), [[`'${letter.repeat(8_000_000)}`]]);
    await book.settle();
  }
  const first = calls.filter((call) => call.startsWith('UNITS("a'));
  expect(first).toHaveLength(2);
  expect(sheet.values(area("C1"))).toEqual([[0]]);
});

test("a matrix spills, a scalar parameter takes a range cell by cell", async () => {
  const { book, sheet } = bookOf([
    [10, "=OT.TWICE(A1:A3)", "=OT.UNITS(A1:A3)", "=SUM(B1:B3)"],
    [25, "", "", ""],
    [38, "", "", ""],
  ]);
  withFunctions(book);
  await book.settle();
  expect(sheet.values(area("B1:D3"))).toEqual([
    [20, 1, 146],
    [50, 2, ""],
    [76, 3, ""],
  ]);
  expect(sheet.formulas(area("B1:B2"))).toEqual([["=OT.TWICE(A1:A3)"], [50]]);
});

test("what stands in the way of a spill is kept, and the formula says so", async () => {
  const { book, sheet } = bookOf([["=SEQUENCE(3)"], [""], ["mine"]]);
  await book.settle();
  expect(sheet.values(area("A1:A3"))).toEqual([[{ error: "#SPILL!" }], [""], ["mine"]]);
  sheet.clear(area("A3"), "contents");
  expect(sheet.values(area("A1:A3"))).toEqual([[1], [2], [3]]);
  sheet.setValues(area("A1"), [["=SEQUENCE(2)"]]);
  expect(sheet.values(area("A1:A3"))).toEqual([[1], [2], [""]]);
  sheet.insertRows(0, 1);
  expect(sheet.values(area("A1:A4"))).toEqual([[""], [1], [2], [""]]);
});

test("an error cell arrives as an error, and an answered error has its message", async () => {
  const { book, sheet } = bookOf([["=NA()", "=OT.UNITS(A1)", "=OT.FAIL(1)", '=IFNA(C1,"none")']]);
  withFunctions(book);
  await book.settle();
  expect(sheet.values(area("B1:D1"))).toEqual([["saw an error", { error: "#N/A" }, "none"]]);
  expect(sheet.errorMessage(0, 2)).toBe("No such client.");
  expect(sheet.errorMessage(0, 0)).toBeUndefined();
});

test("a function that is refused by its caller leaves an error, not a wait", async () => {
  const { book, sheet } = bookOf([["=OT.UNITS(1)"]]);
  withFunctions(book);
  book.registerCustomFunctions([], async () => {
    throw new Error("the page went away");
  });
  await book.settle();
  expect(sheet.values(area("A1"))).toEqual([[{ error: "#VALUE!" }]]);
});

test("formulas of every distinct text are computed beyond 10,000", () => {
  const count = 10500;
  const { sheet } = bookOf(
    Array.from({ length: count }, (_, index) => [index, `=A${index + 1}+${index}`])
  );
  const values = sheet.values(area(`B1:B${count}`));
  expect(values.findIndex(([value], index) => value !== index * 2)).toBe(-1);
});

test("a formula alone is computed without a cell, with names, tables and other sheets", () => {
  const { book, sheet } = bookOf([["Units"], [2], [3]]);
  sheet.addTable(area("A1:A3"), true).name = "Visits";
  book.addName("Rate", "=$A$3");
  const other = book.addSheet("Other sheet");
  other.setValues(area("A1"), [["=1+1"]]);
  expect(book.evaluate("=SUM(Visits[Units])*Rate+'Other sheet'!A1")).toBe(17);
  expect(book.evaluate("DATE(2000,1,1)")).toBe(36526);
  expect(newBook({ date1904: true }).evaluate("=DATE(2000,1,1)")).toBe(36526 - 1462);
  expect(book.evaluate("=1/0")).toEqual({ error: "#DIV/0!" });
});

test("a formula that Excel would not take is refused", () => {
  const { sheet } = bookOf([["a"]]);
  expect(() => sheet.setValues(area("A1"), [["=SUM("]])).toThrow(/not valid/);
  expect(sheet.values(area("A1"))).toEqual([["a"]]);
});

test("an unknown name is an error, also where it had a value before", () => {
  const { sheet } = bookOf([[1, "=IF(A1=1,5,nowhere)"]]);
  expect(sheet.values(area("B1"))).toEqual([[5]]);
  sheet.setValues(area("A1"), [[2]]);
  expect(sheet.values(area("B1"))).toEqual([[{ error: "#NAME?" }]]);
});
