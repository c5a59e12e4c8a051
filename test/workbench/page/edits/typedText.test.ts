import { asTyped } from "../../../../src/workbench/page/edits/typedText";

test.each([
  ["Ann", "Ann", "General", "Ann"],
  [12.5, 12.5, "General", 12.5],
  ["=A1+1", 3, "General", "=A1+1"],
  ["=A1&B1", "007", "General", "=A1&B1"],
  ["007", "007", "General", "'007"],
  ["007", "007", "@", "007"],
  ["1/2", "1/2", "General", "'1/2"],
  ["=A1", "=A1", "General", "'=A1"],
  ["'tis", "'tis", "General", "''tis"],
  ["TRUE", "TRUE", "General", "'TRUE"],
  ["", "", "General", ""],
])("a cell that holds %j, shows %j as %s, is typed %j", (formula, value, numberFormat, typed) => {
  expect(asTyped({ formula, value, numberFormat }, false)).toBe(typed);
});
