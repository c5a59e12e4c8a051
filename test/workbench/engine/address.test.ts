import {
  columnIndex,
  columnLetters,
  formatAddress,
  parseAddress,
} from "../../../src/workbench/engine";
import { subtract } from "../../../src/workbench/engine/address";
import { area } from "./books";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16383, "XFD"],
])("column %i is %s", (index, letters) => {
  expect(columnLetters(index)).toBe(letters);
  expect(columnIndex(letters.toLowerCase())).toBe(index);
});

test.each([
  ["A1", "A1", undefined],
  ["$b$2:c9", "B2:C9", undefined],
  ["C9:B2", "B2:C9", undefined],
  ["D:F", "D:F", undefined],
  ["3:4", "3:4", undefined],
  ["Log!A1", "A1", "Log"],
  ["'O''Brien (2)'!A1:B2", "A1:B2", "O'Brien (2)"],
])("%s is read", (text, local, sheetName) => {
  const parsed = parseAddress(text);
  expect(parsed?.sheetName).toBe(sheetName);
  expect(parsed && formatAddress(parsed.area)).toBe(local);
});

test.each(["", "A", "7", "A0", "A1:B2:C3", "XFE1", "A1048577", "A:3", "Minutes"])(
  "%p is no address",
  (text) => expect(parseAddress(text)).toBeUndefined()
);

test.each([
  ["Log", "Log!A1"],
  ["My sheet", "'My sheet'!A1"],
  ["O'Brien", "'O''Brien'!A1"],
  ["A1", "'A1'!A1"],
  ["2026", "'2026'!A1"],
])("sheet %s is quoted where it must be", (name, text) => {
  expect(formatAddress(area("A1"), name)).toBe(text);
});

test("what is left around a hole covers every other cell once", () => {
  const rest = subtract(area("A1:D4"), area("B2:C3"));
  const cells = rest.reduce((count, part) => count + part.rowCount * part.columnCount, 0);
  expect(cells).toBe(12);
  expect(subtract(area("A1:B2"), area("C3"))).toEqual([area("A1:B2")]);
});
