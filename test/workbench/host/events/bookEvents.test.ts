import { addSessions, excel } from "../support/excel";

const at = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

/** Lets messages that are on their way arrive. */
const arrived = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Seen = string[];
type Register = (context: Excel.RequestContext, seen: Seen) => void;

const registrations: [string, Register, (book: Book) => void, string[]][] = [
  [
    "an edit of a sheet",
    (context, seen) =>
      context.workbook.worksheets
        .getItem("Sheet1")
        .onChanged.add(async (e) => void seen.push(`${e.address} ${e.changeType} ${e.source}`)),
    (book) => book.sheetByName("Sheet1")!.setValues(at(4, 4), [[1]]),
    ["E5 RangeEdited Local"],
  ],
  [
    "an edit of any sheet",
    (context, seen) =>
      context.workbook.worksheets.onChanged.add(async (e) => void seen.push(e.address)),
    (book) => book.sheetByName("Sheet1")!.setValues(at(4, 4), [[1]]),
    ["E5"],
  ],
  [
    "an edit of a table",
    (context, seen) =>
      context.workbook.tables
        .getItem("Sessions")
        .onChanged.add(async (e) => void seen.push(`${e.address} ${e.changeType}`)),
    (book) => book.sheetByName("Sessions")!.setValues(at(2, 2), [[60]]),
    ["C3 RangeEdited"],
  ],
  [
    "an edit of any table",
    (context, seen) =>
      context.workbook.tables.onChanged.add(async (e) => void seen.push(e.tableId)),
    (book) => book.sheetByName("Sessions")!.setValues(at(2, 2), [[60]]),
    ["1"],
  ],
  [
    "a selection",
    (context, seen) =>
      context.workbook.worksheets.onSelectionChanged.add(async (e) => void seen.push(e.address)),
    (book) => book.select(book.activeSheet, at(1, 1)),
    ["B2"],
  ],
  [
    "a selection, as the workbook tells it",
    (context, seen) =>
      context.workbook.onSelectionChanged.add(async () => void seen.push("selected")),
    (book) => book.select(book.activeSheet, at(1, 1)),
    ["selected"],
  ],
  [
    "a sheet that comes",
    (context, seen) =>
      context.workbook.worksheets.onAdded.add(async (e) => void seen.push(e.source)),
    (book) => void book.addSheet("Claims"),
    ["Local"],
  ],
  [
    "a sheet that is shown",
    (context, seen) =>
      context.workbook.worksheets.onActivated.add(async (e) => void seen.push(e.type)),
    (book) =>
      book
        .sheets()
        .find((sheet) => sheet.id !== book.activeSheet.id)!
        .activate(),
    ["WorksheetActivated"],
  ],
  [
    "a sheet that goes",
    (context, seen) =>
      context.workbook.worksheets.onDeleted.add(async (e) => void seen.push(e.type)),
    (book) => book.sheetByName("Sessions")!.delete(),
    ["WorksheetDeleted"],
  ],
  [
    "a table that comes",
    (context, seen) => context.workbook.tables.onAdded.add(async (e) => void seen.push(e.tableId)),
    (book) => void book.sheetByName("Sheet1")!.addTable({ ...at(0, 0), rowCount: 2 }, true),
    ["2"],
  ],
  [
    "a table that goes",
    (context, seen) =>
      context.workbook.tables.onDeleted.add(async (e) => void seen.push(e.tableName)),
    (book) => book.tableByName("Sessions")!.delete(),
    ["Sessions"],
  ],
];

type Book = Awaited<ReturnType<typeof excel>>["book"];

test.each(registrations)("%s is told", async (_, register, change, expected) => {
  const { book } = await excel();
  const seen: Seen = [];
  await Excel.run(async (context) => {
    await addSessions(context);
    register(context, seen);
    await context.sync();
  });
  change(book);
  await arrived();
  expect(seen).toEqual(expected);
});

test("a handler that was removed is not called again", async () => {
  const { book } = await excel();
  const seen: Seen = [];
  const registered = await Excel.run(async (context) => {
    const { onChanged } = context.workbook.worksheets.getItem("Sheet1");
    const handler = onChanged.add(async (event) => void seen.push(event.address));
    await context.sync();
    return handler;
  });
  book.activeSheet.setValues(at(0, 0), [[1]]);
  await arrived();
  await Excel.run(registered.context as Excel.RequestContext, async (context) => {
    registered.remove();
    await context.sync();
  });
  book.activeSheet.setValues(at(1, 0), [[1]]);
  await arrived();
  expect(seen).toEqual(["A1"]);
});

test("an event leads to its cells, and says who made it", async () => {
  const { book } = await excel();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (event) => {
      seen.push(event.triggerSource);
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("values,address");
        await inner.sync();
        seen.push(range.address, range.values[0]?.[0]);
      });
    });
    await context.sync();
    context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [["by the add-in"]];
    await context.sync();
  });
  await arrived();
  await arrived();
  expect(seen).toEqual(["ThisLocalAddin", "Sheet1!C3", "by the add-in"]);
  book.activeSheet.setValues(at(0, 0), [["by her"]]);
  await arrived();
  await arrived();
  expect(seen.slice(3)).toEqual(["Unknown", "Sheet1!A1", "by her"]);
});
