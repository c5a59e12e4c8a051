import { strFromU8, unzipSync } from "fflate";
import { newBook, openBook } from "../../../../src/workbench/engine";
import { area, firstSheet } from "../books";

test("rows and columns without cells keep what was set on them", async () => {
  const book = newBook();
  const sheet = firstSheet(book);
  sheet.setValues(area("A1"), [["x"]]);
  sheet.setRowHidden(3, true);
  sheet.setRowHeight(5, 42);
  sheet.setFormat({ row: 7, column: 0, rowCount: 1, columnCount: 16384 }, { fill: "#ff0000" });
  sheet.setColumnHidden(4, true);
  sheet.setColumnWidth(6, 150);
  sheet.setColumnWidth(7, 150);
  sheet.setColumnHidden(7, true);
  sheet.setColumnWidth(8, 47.25);
  const first = await openBook(await book.save());
  for (const opened of [first, await openBook(await first.save())]) {
    const copy = firstSheet(opened);
    expect([2, 3, 4, 5].map((row) => copy.isRowHidden(row))).toEqual([false, true, false, false]);
    expect(copy.rowHeight(5)).toBe(42);
    expect(copy.rowHeight(4)).toBe(15);
    expect(copy.format(area("C8")).fill).toBe("#ff0000");
    expect([3, 4, 5, 7].map((column) => copy.isColumnHidden(column))).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect([6, 8].map((column) => copy.columnWidth(column))).toEqual([150, 47.25]);
    copy.setColumnHidden(7, false);
    expect(copy.columnWidth(7)).toBe(150);
    copy.setColumnHidden(7, true);
  }
});

test.each([
  ["one page wide, any number tall", { horizontalFitToPages: 1 }, ' fitToHeight="0"', ""],
  ["one page", { horizontalFitToPages: 1, verticalFitToPages: 1 }, "", " fitToHeight"],
  ["one page tall", { verticalFitToPages: 1 }, ' fitToWidth="0"', " fitToHeight"],
  ["two wide", { horizontalFitToPages: 2 }, ' fitToWidth="2" fitToHeight="0"', ""],
  ["a scale", { scale: 80 }, ' scale="80"', "fitTo"],
])("a print of %s is saved as such", async (_, zoom, found, absent) => {
  const book = newBook();
  firstSheet(book).pageLayout = { zoom };
  firstSheet(book).pageLayout = { ...firstSheet(book).pageLayout, orientation: "landscape" };
  const bytes = await book.save();
  const sheet = strFromU8(unzipSync(bytes)["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  const [setup] = /<pageSetup[^>]*>/.exec(sheet) ?? [""];
  expect(setup).toContain(found);
  if (absent) expect(setup).not.toContain(absent);
  expect(sheet.includes('fitToPage="1"')).toBe(!("scale" in zoom));
  const again = firstSheet(await openBook(bytes));
  expect(again.pageLayout.zoom).toEqual(zoom);
});
