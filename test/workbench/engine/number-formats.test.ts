import { bookOf } from "./books";

const hashes = "##########";

test.each([
  [0, "h:mm AM/PM", "12:00 AM"],
  [1, "m/d/yyyy", "1/1/1900"],
  [59, "m/d/yyyy", "2/28/1900"],
  [61, "m/d/yyyy", "3/1/1900"],
  [1.5, "[h]:mm", "36:00"],
  [1.5, "h:mm", "12:00"],
  [-1, "m/d/yyyy", hashes],
  [-0.25, "h:mm", hashes],
  [-0.25, "0.00", "-0.25"],
  [2958465, "yyyy-mm-dd", "9999-12-31"],
  [2958466, "yyyy-mm-dd", hashes],
  [1e15, "m/d/yyyy h:mm", hashes],
])("%d as %s reads %s", (value, format, text) => {
  const { sheet } = bookOf([[value]]);
  const cell = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  sheet.setNumberFormats(cell, [[format]]);
  expect(sheet.texts(cell)).toEqual([[text]]);
});
