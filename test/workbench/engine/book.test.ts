import {
  newBook,
  openBook,
  type Area,
  type Book,
  type CustomFunction,
} from "../../../src/workbench/engine";

const cells = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const units: CustomFunction = {
  name: "OT.UNITS",
  id: "UNITS",
  parameters: [{ name: "minutes", optional: false, matrix: false, repeating: false }],
};
const answer = (book: Book) =>
  book.registerCustomFunctions([units], async (calls) =>
    calls.map(({ arguments: [minutes] }) => Math.floor((Number(minutes) + 7) / 15))
  );

test("a table with a custom function is computed, saved and opened again", async () => {
  const book = newBook();
  answer(book);
  const [sheet] = book.sheets();
  if (!sheet) throw new Error("no sheet");
  sheet.setValues(cells(0, 0, 3, 3), [
    ["Date", "Minutes", "Units"],
    ["10/5/2026", 38, ""],
    ["10/6/2026", 53, ""],
  ]);
  const table = sheet.addTable(cells(0, 0, 3, 3), true);
  table.name = "Sessions";
  sheet.setValues(cells(1, 2, 2, 1), [["=OT.UNITS([@Minutes])"], ["=OT.UNITS([@Minutes])"]]);
  expect(sheet.values(cells(1, 2, 2, 1))).toEqual([
    [{ error: "#GETTING_DATA" }],
    [{ error: "#GETTING_DATA" }],
  ]);
  await book.settle();
  expect(sheet.values(cells(1, 0, 2, 3))).toEqual([
    [46300, 38, 3],
    [46301, 53, 4],
  ]);
  sheet.setValues(cells(3, 0, 1, 2), [["10/7/2026", 15]]);
  await book.settle();
  expect(table.bodyArea).toEqual(cells(1, 0, 3, 3));
  expect(sheet.values(cells(3, 0, 1, 3))).toEqual([[46302, 15, 1]]);
  expect(sheet.texts(cells(3, 0, 1, 1))).toEqual([["10/7/2026"]]);

  const bytes = await book.save();
  const again = await openBook(bytes);
  answer(again);
  await again.settle();
  const copy = again.sheetByName("sheet1");
  expect(copy?.values(cells(0, 0, 4, 3))).toEqual(sheet.values(cells(0, 0, 4, 3)));
  expect(copy?.formulas(cells(1, 2))).toEqual([["=OT.UNITS([@Minutes])"]]);
  expect(copy?.numberFormats(cells(1, 0))).toEqual([["m/d/yyyy"]]);
  expect(again.tableByName("sessions")?.columnNames()).toEqual(["Date", "Minutes", "Units"]);
});
