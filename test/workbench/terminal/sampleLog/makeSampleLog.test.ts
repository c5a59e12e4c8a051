import { openBook, type Book } from "../../../../src/workbench/engine";
import { makeSampleLog } from "../../../../src/workbench/terminal/sampleLog/makeSampleLog";

let book: Book;

beforeAll(async () => {
  book = await openBook(await makeSampleLog());
});

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const valueAt = (sheet: string, row: number, column: number) =>
  book.sheetByName(sheet)?.values(cell(row, column))[0]?.[0];

test("the log has two months, lists beside them, and a tab that is no log", () => {
  expect(book.sheets().map(({ name }) => name)).toEqual([
    ...["Sept", "Oct", "Kiddos", "Rates", "Insurance", "To do"],
  ]);
  expect(book.tables()).toEqual([]);
});

test("one month has days and times as text, the other as Excel's own", () => {
  expect([valueAt("Sept", 5, 0), valueAt("Sept", 5, 4)]).toEqual(["Tue 9/8", "3:00p"]);
  expect(valueAt("Oct", 4, 1)).toBe(46301);
  expect(valueAt("Oct", 4, 3)).toBeCloseTo(15 / 24);
});

test("sums are formulas over the rows above them", () => {
  const sums = [9, 16].map((row) => [valueAt("Oct", row, 5), valueAt("Oct", row, 7)]);
  expect(sums).toEqual([
    [226, 16],
    [195, 13],
  ]);
});

test("it says the same each time", async () => {
  const again = await openBook(await makeSampleLog());
  for (const sheet of book.sheets()) {
    const area = sheet.usedArea(true);
    if (!area) throw new Error(`${sheet.name} is empty`);
    expect(again.sheetByName(sheet.name)?.formulas(area)).toEqual(sheet.formulas(area));
  }
});
