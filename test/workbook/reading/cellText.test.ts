import {
  cellCents,
  cellCodes,
  cellNumber,
  cellText,
  cellYesNo,
  isErrorCell,
  isWaitingCell,
} from "../../../src/workbook/reading/cellText";

test.each([
  [33.75, 3375],
  [1.005, 101],
  [-20, -2000],
  ["$1,234.50", 123450],
  ["(12.00)", -1200],
  ["-$5", -500],
  ["300", 30000],
  ["1.234,50", undefined],
  ["free", undefined],
  [true, undefined],
  [0, 0],
])("%p is %p cents", (cell, cents) => {
  expect(cellCents(cell)).toBe(cents);
});

test.each([
  [45, 45],
  [" 45 ", 45],
  ["1,250", 1250],
  ["1,5", undefined],
  ["4 units", undefined],
  ["", undefined],
  [false, undefined],
])("%p is the number %p", (cell, number) => {
  expect(cellNumber(cell)).toBe(number);
});

test.each([
  ["GO, 59", ["GO", "59"]],
  ["f84.0; r27.8", ["F84.0", "R27.8"]],
  ["GO  CO", ["GO", "CO"]],
  [59, ["59"]],
  ["", []],
  ["#N/A", []],
])("%p holds the codes %p", (cell, codes) => {
  expect(cellCodes(cell)).toEqual(codes);
});

test.each([
  ["Yes", true],
  ["y", true],
  [true, true],
  ["NO", false],
  [false, false],
  ["maybe", undefined],
  ["", undefined],
])("%p answers %p", (cell, answer) => {
  expect(cellYesNo(cell)).toBe(answer);
});

test("errors are told from text, and waiting functions from errors", () => {
  expect(isErrorCell("#N/A")).toBe(true);
  expect(isErrorCell("#1 client")).toBe(false);
  expect(isWaitingCell("#BUSY!")).toBe(true);
  expect(isWaitingCell("#NAME?")).toBe(true);
  expect(isWaitingCell("#N/A")).toBe(false);
});

test("text is trimmed, and blank text is absent", () => {
  expect(cellText("  Ava  ")).toBe("Ava");
  expect(cellText("   ")).toBeUndefined();
  expect(cellText(97530)).toBe("97530");
});
