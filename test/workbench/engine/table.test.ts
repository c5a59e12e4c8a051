import type { Sheet, Table } from "../../../src/workbench/engine";
import { area, bookOf } from "./books";

/** Sessions in A1:C4 with a calculated column, and a total of it in E1. */
function sessions() {
  const { book, sheet } = bookOf([
    ["Client", "Minutes", "Double", "", "=SUM(Sessions[Double])"],
    ["Bob", 30, "", "", ""],
    ["Ann", 45, "", "", ""],
    ["Cy", 15, "", "", ""],
  ]);
  const table = sheet.addTable(area("A1:C4"), true);
  table.name = "Sessions";
  sheet.setValues(area("C2:C4"), [["=[@Minutes]*2"], ["=[@Minutes]*2"], ["=[@Minutes]*2"]]);
  return { book, sheet, table };
}
const body = (sheet: Sheet, table: Table) => sheet.values(table.bodyArea);

test("a row below a table becomes part of it, with formula, format and rules", () => {
  const { sheet, table } = sessions();
  sheet.setNumberFormats(area("B2:B4"), [["0.0"], ["0.0"], ["0.0"]]);
  sheet.setValidation(area("A2:A4"), { type: "list", source: "Ann,Bob" });
  sheet.setValues(area("A5:B6"), [
    ["Dee", 10],
    ["Eve", 20],
  ]);
  expect(table.area).toEqual(area("A1:C6"));
  expect(sheet.values(area("A5:C6"))).toEqual([
    ["Dee", 10, 20],
    ["Eve", 20, 40],
  ]);
  expect(sheet.values(area("E1"))).toEqual([[240]]);
  expect(sheet.texts(area("B6"))).toEqual([["20.0"]]);
  expect(sheet.validation(area("A6"))?.source).toBe("Ann,Bob");
});

test("a write that leaves a row between does not grow the table", () => {
  const { sheet, table } = sessions();
  sheet.setValues(area("A6"), [["Far"]]);
  expect(table.area).toEqual(area("A1:C4"));
});

test("rows are added in the middle, at the end, and above the totals; what is below moves", () => {
  const { sheet, table } = sessions();
  sheet.setValues(area("A7"), [["=B2"]]);
  table.addRows(1, [["New", 5, null]]);
  expect(body(sheet, table).map(([client]) => client)).toEqual(["Bob", "New", "Ann", "Cy"]);
  expect(sheet.values(area("C3"))).toEqual([[10]]);
  expect(sheet.values(area("A8"))).toEqual([[30]]);
  table.showTotals = true;
  expect(sheet.formulas(area("A6:C6"))).toEqual([["Total", "", "=SUBTOTAL(109,Sessions[Double])"]]);
  table.addRows(undefined, [["Last", 1, null]]);
  expect(table.bodyArea).toEqual(area("A2:C6"));
  expect(sheet.values(area("A7:C7"))).toEqual([["Total", "", 192]]);
  expect(sheet.values(area("E1"))).toEqual([[192]]);
});

test("rows are deleted; the last leaves a blank one", () => {
  const { sheet, table } = sessions();
  table.deleteRows(0, 2);
  expect(body(sheet, table)).toEqual([["Cy", 15, 30]]);
  table.deleteRows(0, 1);
  expect(table.bodyArea.rowCount).toBe(1);
  expect(body(sheet, table).map(([client]) => client)).toEqual([""]);
  expect(() => table.deleteRows(4, 1)).toThrow(/no such row/);
});

test("rows that do not fit are refused, and nothing is written", () => {
  const { table } = sessions();
  expect(() => table.addRows(undefined, [["only one"]])).toThrow(/for each column/);
  expect(table.area).toEqual(area("A1:C4"));
});

test("a sort moves cells with formats and rewrites relative formulas, hidden rows stay", () => {
  const { sheet, table } = sessions();
  sheet.setValues(area("C2"), [["=B2*10"]]);
  sheet.setFormat(area("A2"), { fill: "#ffff00" });
  table.sort([{ column: 0, ascending: true }]);
  expect(body(sheet, table)).toEqual([
    ["Ann", 45, 90],
    ["Bob", 30, 300],
    ["Cy", 15, 30],
  ]);
  expect(sheet.formulas(area("C3"))).toEqual([["=B3*10"]]);
  expect(sheet.format(area("A3")).fill).toBe("#ffff00");
  table.filter(0, ["Ann", "Cy"]);
  table.sort([{ column: 1, ascending: true }]);
  expect(body(sheet, table).map(([client]) => client)).toEqual(["Cy", "Bob", "Ann"]);
});

test("blanks sort last, text without regard to case", () => {
  const { sheet } = bookOf([["H"], ["b"], [""], [2], ["A"], [true], [1]]);
  const table = sheet.addTable(area("A1:A7"), true);
  table.sort([{ column: 0, ascending: true }]);
  expect(body(sheet, table).flat()).toEqual([1, 2, "A", "b", true, ""]);
  table.sort([{ column: 0, ascending: false }]);
  expect(body(sheet, table).flat()).toEqual([true, "b", "A", 2, 1, ""]);
});

test("a filter hides rows by what they show, and is cleared", () => {
  const { sheet, table } = sessions();
  table.filter(1, ["30"]);
  expect([1, 2, 3].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true]);
  expect(table.isFiltered).toBe(true);
  table.clearFilters();
  expect(sheet.isRowHidden(2)).toBe(false);
  expect(table.isFiltered).toBe(false);
});

test("columns are added, renamed and deleted, and formulas follow", () => {
  const { sheet, table } = sessions();
  table.addColumn(1, [["Note"], ["a"], ["b"], ["c"]]);
  expect(table.columnNames()).toEqual(["Client", "Note", "Minutes", "Double"]);
  table.renameColumn(2, "Min");
  expect(sheet.formulas(area("D2"))).toEqual([["=[@Min]*2"]]);
  sheet.setValues(area("C1"), [["Length"]]);
  expect(table.columnNames()[2]).toBe("Length");
  table.addColumn(undefined, undefined);
  expect(table.columnNames()[4]).toBe("Column1");
  expect(sheet.values(area("E1:F1"))).toEqual([["Column1", 180]]);
  table.deleteColumn(1);
  expect(table.columnNames()).toEqual(["Client", "Length", "Double", "Column1"]);
  table.deleteColumn(2);
  expect(sheet.values(area("E1"))).not.toEqual([[180]]);
});

test("a blank or repeated header gets a name of its own", () => {
  const { sheet, table } = sessions();
  sheet.setValues(area("B1"), [["client"]]);
  sheet.setValues(area("A1"), [[""]]);
  expect(table.columnNames()).toEqual(["Column1", "client2", "Double"]);
  expect(sheet.values(area("A1:B1"))).toEqual([["Column1", "client2"]]);
});

test("a formula typed once into an empty column fills it", () => {
  const { sheet, table } = sessions();
  table.addColumn(undefined, [["Half"], [""], [""], [""]]);
  sheet.setValues(area("D3"), [["=[@Minutes]/2"]]);
  expect(sheet.values(area("D2:D4"))).toEqual([[15], [22.5], [7.5]]);
});

test("names are checked, and formulas follow a new one", () => {
  const { book, sheet, table } = sessions();
  sheet.setValues(area("H1:H2"), [["x"], [1]]);
  const other = sheet.addTable(area("H1:H2"), true);
  expect(other.name).toBe("Table1");
  expect(() => (other.name = "SESSIONS")).toThrow(/in use/);
  expect(() => (other.name = "A1")).toThrow(/cannot be named/);
  table.name = "Visits";
  expect(sheet.formulas(area("E1"))).toEqual([["=SUM(Visits[Double])"]]);
  expect(book.tableByName("visits")?.id).toBe(table.id);
});

test("a table is resized, turned into cells, and deleted", () => {
  const { book, sheet, table } = sessions();
  table.resize(area("A1:C6"));
  expect(sheet.values(area("C6"))).toEqual([[0]]);
  table.resize(area("A1:C3"));
  expect(sheet.values(area("E1"))).toEqual([[150]]);
  table.convertToRange();
  expect(book.tables()).toEqual([]);
  expect(sheet.formulas(area("C3"))).toEqual([["=$B3*2"]]);
  expect(sheet.values(area("E1"))).toEqual([[150]]);
  const again = sheet.addTable(area("A1:C3"), true);
  again.delete();
  expect(book.tables()).toEqual([]);
});

test("headers are pushed down where there are none, and overlapping tables are refused", () => {
  const { sheet } = bookOf([[1, 2]]);
  const table = sheet.addTable(area("A1:B1"), false);
  expect(table.area).toEqual(area("A1:B2"));
  expect(sheet.values(area("A1:B2"))).toEqual([
    ["Column1", "Column2"],
    [1, 2],
  ]);
  expect(() => sheet.addTable(area("B2:C3"), true)).toThrow(/overlap/);
});
