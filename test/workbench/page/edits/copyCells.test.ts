import { newBook } from "../../../../src/workbench/engine";
import { readCells, writeCells } from "../../../../src/workbench/page/edits/copyCells";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  row,
  column,
  rowCount,
  columnCount,
});

function sheetWithRows() {
  const book = newBook();
  const sheet = book.activeSheet;
  sheet.setValues(area(0, 0, 3, 3), [
    [1, "=A1*2", "'007"],
    [2, "=$A$1*A2", "10/5/2026"],
    [3, "=SUM(A$1:A3)", ""],
  ]);
  sheet.setFormat(area(0, 0), { font: { bold: true }, fill: "#ffff00" });
  return { book, sheet };
}

test("a copy's relative references move along; text and formats stay as they are", () => {
  const { book, sheet } = sheetWithRows();
  writeCells(sheet, { row: 10, column: 1 }, readCells(book, sheet, area(0, 0, 3, 3)), false);
  expect(sheet.formulas(area(10, 1, 3, 3))).toEqual([
    [1, "=B11*2", "007"],
    [2, "=$A$1*B12", 46300],
    [3, "=SUM(B$1:B13)", ""],
  ]);
  expect(sheet.values(area(10, 3))).toEqual([["007"]]);
  expect(sheet.texts(area(11, 3))).toEqual([["10/5/2026"]]);
  expect(sheet.format(area(10, 1))).toMatchObject({ fill: "#ffff00", font: { bold: true } });
  expect(sheet.format(area(11, 1)).fill).toBe("");
});

test("moved cells keep their formulas", () => {
  const { book, sheet } = sheetWithRows();
  writeCells(sheet, { row: 5, column: 5 }, readCells(book, sheet, area(0, 1)), true);
  expect(sheet.formulas(area(5, 5))).toEqual([["=A1*2"]]);
});

test("rows that a filter hides are not copied", () => {
  const { book, sheet } = sheetWithRows();
  sheet.setRowHidden(1, true);
  const written = writeCells(
    sheet,
    { row: 7, column: 0 },
    readCells(book, sheet, area(0, 0, 3, 2)),
    false
  );
  expect(written.rowCount).toBe(2);
  expect(sheet.formulas(area(7, 0, 2, 2))).toEqual([
    [1, "=A8*2"],
    [3, "=SUM(A$1:A9)"],
  ]);
});
