import {
  moveFormula,
  renameInStructured,
  renameSheetInFormula,
  shiftArea,
  shiftFormula,
} from "../../../src/workbench/engine/references";
import { area } from "./books";

test.each([
  ["A5+$B$6", 4, 2, "A7+$B$8"],
  ["SUM(A1:A5)", 3, 1, "SUM(A1:A6)"],
  ["SUM(A1:A5)", 5, 1, "SUM(A1:A5)"],
  ["A5", 4, -1, "#REF!"],
  ["SUM(A3:A8)", 4, -2, "SUM(A3:A6)"],
  ["SUM(A3:A8)", 1, -4, "SUM(A2:A4)"],
  ["Other!A5+'Log'!A5", 4, 1, "Other!A5+Log!A6"],
  ['"A5"&Sessions[A5]', 0, 3, '"A5"&Sessions[A5]'],
  ["A:A+5:5", 2, 1, "A:A+6:6"],
])("%s after rows %i %i", (formula, index, count, expected) => {
  expect(shiftFormula(formula, "Log", "Log", { axis: "row", index, count })).toBe(expected);
});

test("columns shift likewise, and a block leaves what stands beside it", () => {
  expect(shiftFormula("C1:D2", "S", "S", { axis: "column", index: 2, count: 1 })).toBe("D1:E2");
  const block = { axis: "row", index: 1, count: 1, within: [0, 1] } as const;
  const shift = { ...block, within: [0, 1] as [number, number] };
  expect(shiftFormula("A5+C5+A1:C9", "S", "S", shift)).toBe("A6+C5+A1:C9");
  expect(shiftArea(area("A2:B4"), shift)).toEqual(area("A3:B5"));
  expect(shiftArea(area("A2:C4"), shift)).toEqual(area("A2:C4"));
});

test("a copied formula moves its relative references", () => {
  expect(moveFormula("A1+$A1+A$1+$A$1", 2, 1)).toBe("B3+$A3+B$1+$A$1");
  expect(moveFormula("A1", -1, 0)).toBe("#REF!");
  expect(moveFormula("Sessions[[#This Row],[A1]]", 3, 3)).toBe("Sessions[[#This Row],[A1]]");
});

test("names of tables, columns and sheets are followed", () => {
  const formula = "SUM(Sessions[Units])+Sessions[[#This Row],[Units]]+Other[Units]";
  expect(
    renameInStructured(formula, "sessions", { columns: new Map([["units", "My [units]"]]) })
  ).toBe("SUM(Sessions[My '[units']])+Sessions[[#This Row],[My '[units']]]+Other[Units]");
  expect(renameInStructured(formula, "Sessions", { table: "Visits" })).toContain(
    "SUM(Visits[Units])"
  );
  expect(renameSheetInFormula("Log!A1+'Log'!B1+A1", "Log", "New log")).toBe(
    "'New log'!A1+'New log'!B1+A1"
  );
  expect(renameSheetInFormula("Log!A1+1", "Log", undefined)).toBe("#REF!+1");
});
