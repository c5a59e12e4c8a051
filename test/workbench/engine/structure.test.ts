import { area, bookOf } from "./books";

function planned() {
  const { book, sheet } = bookOf([
    ["Client", "Units", "", "=SUM(B2:B4)"],
    ["Ann", 1, "", "=Sheet1!B4"],
    ["Bob", 2, "", ""],
    ["Cy", 3, "", ""],
  ]);
  sheet.addTable(area("A1:B4"), true).name = "Visits";
  book.addName("Last", "=$B$4");
  const other = book.addSheet("Other");
  other.setValues(area("A1:B1"), [["=Sheet1!B4*10", "=SUM(Visits[Units])"]]);
  sheet.setValidation(area("A2:A4"), { type: "list", source: "Ann,Bob,Cy" });
  sheet.addConditionalFormat({
    area: area("B2:B4"),
    kind: "custom",
    formula: "=$B2>2",
    format: { fill: "#ff0000" },
  });
  sheet.pageLayout = { printArea: area("A1:B4"), titleRows: { first: 0, last: 0 } };
  return { book, sheet, other };
}

test("inserted rows move everything that points at cells", () => {
  const { book, sheet, other } = planned();
  const kept = book.keepRange(sheet, area("B4"));
  sheet.merge(area("F4:G5"), false);
  sheet.insertRows(2, 2);
  expect(sheet.values(area("D1:D2"))).toEqual([[6], [3]]);
  expect(sheet.formulas(area("D1:D2"))).toEqual([["=SUM(B2:B6)"], ["=Sheet1!B6"]]);
  expect(other.values(area("A1:B1"))).toEqual([[30, 6]]);
  expect(book.tableByName("Visits")?.area).toEqual(area("A1:B6"));
  expect(kept.area).toEqual(area("B6"));
  expect(book.evaluate("=Last")).toBe(3);
  expect(sheet.validation(area("A2:A6"))?.source).toBe("Ann,Bob,Cy");
  expect(sheet.conditionalFormats()[0]?.area).toEqual(area("B2:B6"));
  expect(sheet.shownFormat(5, 1).fill).toBe("#ff0000");
  expect(sheet.shownFormat(4, 1).fill).not.toBe("#ff0000");
  expect(sheet.merges()).toEqual([area("F6:G7")]);
  expect(sheet.pageLayout.printArea).toEqual(area("A1:B6"));
  sheet.insertRows(0, 1);
  expect(sheet.pageLayout.titleRows).toEqual({ first: 1, last: 1 });
});

test("deleted rows take their references with them", () => {
  const { book, sheet, other } = planned();
  const kept = book.keepRange(sheet, area("A4:B4"));
  sheet.deleteRows(3, 1);
  expect(sheet.values(area("D1:D2"))).toEqual([[3], [{ error: "#REF!" }]]);
  expect(other.values(area("A1:B1"))).toEqual([[{ error: "#REF!" }, 3]]);
  expect(book.tableByName("Visits")?.bodyArea).toEqual(area("A2:B3"));
  expect(kept.area).toBeUndefined();
  expect(() => sheet.deleteRows(0, 1)).toThrow(/header row/);
  sheet.deleteRows(0, 3);
  expect(book.tables()).toEqual([]);
  expect(other.values(area("B1"))).toEqual([[{ error: "#REF!" }]]);
});

test("columns are inserted into and deleted from a table", () => {
  const { book, sheet } = planned();
  sheet.setColumnWidth(1, 90);
  sheet.insertColumns(1, 1);
  expect(book.tableByName("Visits")?.columnNames()).toEqual(["Client", "Column1", "Units"]);
  expect(sheet.values(area("E1:E2"))).toEqual([[6], [3]]);
  expect(sheet.columnWidth(2)).toBe(90);
  sheet.deleteColumns(1, 1);
  expect(book.tableByName("Visits")?.columnNames()).toEqual(["Client", "Units"]);
  expect(sheet.formulas(area("D1"))).toEqual([["=SUM(B2:B4)"]]);
});

test("a sheet's name is followed, checked, and gone with the sheet", () => {
  const { book, sheet, other } = planned();
  sheet.name = "My visits";
  expect(other.formulas(area("A1"))).toEqual([["='My visits'!B4*10"]]);
  expect(() => (other.name = "my VISITS")).toThrow(/already/);
  expect(() => (other.name = "a/b")).toThrow(/cannot be named/);
  expect(() => book.addSheet("x".repeat(32))).toThrow(/cannot be named/);
  other.activate();
  sheet.delete();
  expect(other.values(area("A1"))).toEqual([[{ error: "#REF!" }]]);
  expect(() => other.delete()).toThrow(/at least one/);
  expect(() => (other.visibility = "hidden")).toThrow(/at least one/);
});

test("an undo brings cells, formats, tables and sheets back, a redo does it again", () => {
  const { book, sheet } = planned();
  const before = JSON.stringify(sheet.values(area("A1:D6")));
  const { undo, redo } = book.transaction(() => {
    sheet.insertRows(1, 1);
    sheet.setValues(area("A2:B2"), [["New", 9]]);
    sheet.setFormat(area("A2"), { font: { bold: true } });
    book.addSheet("Third");
  });
  const after = JSON.stringify(sheet.values(area("A1:D6")));
  const heard: string[] = [];
  book.on((event) => heard.push(event.kind));
  undo();
  expect(JSON.stringify(sheet.values(area("A1:D6")))).toBe(before);
  expect(book.tableByName("Visits")?.area).toEqual(area("A1:B4"));
  expect(sheet.format(area("A2")).font?.bold).toBe(false);
  expect(book.sheetByName("Third")).toBeUndefined();
  expect(heard).toEqual(expect.arrayContaining(["sheetDeleted", "changed"]));
  redo();
  expect(JSON.stringify(sheet.values(area("A1:D6")))).toBe(after);
  expect(book.sheetByName("Third")).toBeDefined();
  undo();
  expect(JSON.stringify(sheet.values(area("A1:D6")))).toBe(before);
});

test("work that fails inside a transaction leaves no trace", () => {
  const { book, sheet } = planned();
  expect(() =>
    book.transaction(() => {
      sheet.setValues(area("A2"), [["changed"]]);
      sheet.setValues(area("A3"), [["=SUM("]]);
    })
  ).toThrow(/not valid/);
  expect(sheet.values(area("A2"))).toEqual([["Ann"]]);
});
