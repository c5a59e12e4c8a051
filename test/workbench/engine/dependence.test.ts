import type { Book, Sheet } from "../../../src/workbench/engine";
import { area, bookOf } from "./books";

/** A book of `Sheet1` with a table Log (A1:B3), `Other`, and a formula in Sheet1!H1. */
async function bookWith(formula: string): Promise<{ book: Book; sheet: Sheet; other: Sheet }> {
  const { book, sheet } = bookOf([
    ["Minutes", "Note"],
    [38, "x"],
    [53, "y"],
  ]);
  const other = book.addSheet("Other");
  other.setValues(area("A1:A3"), [[1], [2], [3]]);
  sheet.addTable(area("A1:B3"), true).name = "Log";
  book.addName("Rate", "=Other!$A$1");
  book.addName("Twice", "=Rate*2");
  sheet.setValues(area("H1"), [[formula]]);
  await book.settle();
  return { book, sheet, other };
}

/** What H1 reads after some work, and whether anything was computed for it. */
async function after(formula: string, work: (sheet: Sheet, other: Sheet, book: Book) => void) {
  const { book, sheet, other } = await bookWith(formula);
  let computed = false;
  const stop = book.on((event) => {
    computed ||= event.kind === "calculated";
  });
  work(sheet, other, book);
  const [[value] = []] = sheet.values(area("H1"));
  await book.settle();
  stop();
  return { value, computed };
}

const write = (address: string, value: unknown) => (sheet: Sheet) =>
  sheet.setValues(area(address), [[value]]);
const writeOther = (address: string, value: unknown) => (_: Sheet, other: Sheet) =>
  other.setValues(area(address), [[value]]);

test.each([
  ["a cell", "=C9+1", write("C9", 4), 5],
  ["an area over all its cells", "=SUM(C5:E9)", write("D7", 4), 4],
  ["a whole column", "=SUM(D:D)", write("D700", 4), 4],
  ["a whole row", "=SUM(9:9)", write("Z9", 4), 4],
  ["another sheet", "=OTHER!A2*10", writeOther("A2", 7), 70],
  ["a table's column", "=SUM(Log[Minutes])", write("A2", 2), 55],
  ["the whole table", "=COUNTA(Log[])", write("B2", ""), 3],
  ["two columns of a table", "=COUNTA(Log[[Minutes]:[Note]])", write("B2", ""), 3],
  ["a row added to the table", "=SUM(Log[Minutes])", write("A4", 9), 100],
  ["a name", "=Rate+1", writeOther("A1", 7), 8],
  ["a name of a name", "=Twice", writeOther("A1", 7), 14],
  ["text as an address", '=INDIRECT("C9")', write("C9", 4), 4],
  ["a cell cleared", "=COUNT(A2:A3)", (sheet: Sheet) => sheet.clear(area("A2"), "contents"), 1],
  ["cells merged", "=COUNT(D1:D9)+1", (sheet: Sheet) => sheet.merge(area("D1:D2"), false), 1],
  ["what stood in the way of a spill", "=Other!A1:A3", write("H2", "x"), { error: "#SPILL!" }],
  ["a formula written", "=C9+1", write("C9", "=2+2"), 5],
])("%s is read again", async (_, formula, work, value) => {
  expect((await after(formula, work)).value).toEqual(value);
});

test("a sheet or table that a formula waited for is found", async () => {
  const added = await after("=New!A1+5", (_, __, book) => {
    book.addSheet("New").setValues(area("A1"), [[2]]);
  });
  expect(added.value).toBe(7);
  const named = await after("=SUM(Late[Amount])", (_, other, book) => {
    other.setValues(area("D1:D3"), [["Amount"], [2], [3]]);
    other.addTable(area("D1:D3"), true);
    const table = book.tables().find(({ name }) => name !== "Log");
    if (table) table.name = "Late";
  });
  expect(named.value).toBe(5);
});

test.each([
  ["another column of the table", write("B2", "z")],
  ["another sheet's other cells", writeOther("C1:C1", 1)],
  ["a cell beside the table", write("E5", 1)],
  [
    "a new sheet and a table on it",
    (_: Sheet, __: Sheet, book: Book) => {
      const made = book.addSheet("SB-0001");
      made.setValues(area("A1:B2"), [
        ["Date", "Code"],
        [1, 2],
      ]);
      made.addTable(area("A1:B2"), true).name = "Lines";
      made.setValues(area("A3:B3"), [[3, 4]]);
      made.merge(area("D1:E1"), false);
      made.clear(area("A3"), "contents");
    },
  ],
])("a write in %s computes nothing", async (_, work) => {
  const { value, computed } = await after("=SUM(Log[Minutes])+Other!A1+SUM(C:C)", work);
  expect(value).toBe(92);
  expect(computed).toBe(false);
});

test("a new table's columns are computed, and follow what they read", async () => {
  const { book, sheet } = await bookWith("=1");
  sheet.setValues(area("B2:B3"), [["=[@Minutes]*2"], ["=[@Minutes]*2"]]);
  await book.settle();
  sheet.setValues(area("A3"), [[10]]);
  expect(sheet.values(area("B2:B3"))).toEqual([[76], [20]]);
});
