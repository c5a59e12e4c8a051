import { letterheadSettings, tables } from "../../src/workbook/tables";
import { newBook } from "../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { setUpWorkbook } from "../../src/workflows/setUpWorkbook";
import { stateOf } from "./support/state";

let host: HostSession;

afterEach(() => host.close());

test("an empty workbook gets every table, with formats, lists, formulas and a frozen header", async () => {
  host = await bootExcel({});
  const result = await setUpWorkbook({ sample: false });
  expect(result.taken).toEqual([]);
  expect(host.book.tables().map(({ name }) => name)).toEqual(
    tables.filter((table) => !("onRequest" in table)).map(({ name }) => name)
  );
  const sessions = host.book.tableByName("Sessions");
  const sheet = sessions?.sheet;
  expect(sheet?.freeze.rows).toBe(1);
  expect(sheet?.formulas({ row: 1, column: 6, rowCount: 1, columnCount: 2 })).toEqual([
    ["=OT.MINUTES([@Start],[@End])", "=OT.UNITS([@Minutes],[@Code])"],
  ]);
  const list = sheet?.validation({ row: 1, column: 1, rowCount: 1, columnCount: 1 });
  expect(list).toMatchObject({ type: "list", alert: { show: true, style: "warning" } });
  expect(sheet?.numberFormats({ row: 1, column: 0, rowCount: 1, columnCount: 1 })).toEqual([
    ["mm/dd/yyyy"],
  ]);
  expect(sheet?.conditionalFormats()).toHaveLength(3);
});

test("what is there is left alone, and what is in the way is reported", async () => {
  const book = newBook();
  const mine = book.addSheet("clients");
  mine.setValues({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, [["my own", "=1+1"]]);
  book.addName("Fees", "=Sheet1!$A$1");
  const before = mine.formulas({ row: 0, column: 0, rowCount: 3, columnCount: 3 });
  host = await bootExcel({ book });
  const result = await setUpWorkbook({ sample: false });
  expect(result.taken.map(({ table }) => table)).toEqual(["Clients", "Fees"]);
  for (const { reason } of result.taken) expect(reason).toMatch(/It was left as it is/);
  expect(mine.formulas({ row: 0, column: 0, rowCount: 3, columnCount: 3 })).toEqual(before);
  expect(book.tableByName("Clients")).toBeUndefined();
});

test("a second time changes nothing", async () => {
  host = await bootExcel({});
  await setUpWorkbook({ sample: true });
  const before = stateOf(host.book);
  const result = await setUpWorkbook({ sample: true });
  expect(result).toEqual({ created: [], taken: [], addedColumns: [] });
  expect(stateOf(host.book)).toEqual(before);
});

test("optional columns that a table lacks are added at its right", async () => {
  host = await bootExcel({});
  await setUpWorkbook({ sample: false });
  const providers = host.book.tableByName("Providers");
  const last = (providers?.columnNames().length ?? 0) - 1;
  providers?.deleteColumn(last);
  providers?.addColumn(undefined, [["Her own"], [""]]);
  const result = await setUpWorkbook({ sample: false });
  expect(result.addedColumns).toEqual([{ table: "Providers", headers: ["Supervisor"] }]);
  expect(providers?.columnNames().slice(-2)).toEqual(["Her own", "Supervisor"]);
});

test("tables made on request are made alone, and only once", async () => {
  host = await bootExcel({});
  await setUpWorkbook({ sample: false });
  host.book.tableByName("Providers")?.deleteColumn(6);
  const requested = ["Codes", "Edits"] as const;
  const result = await setUpWorkbook({ sample: false, requested });
  expect(result).toEqual({ created: [...requested], taken: [], addedColumns: [] });
  expect(host.book.tableByName("Codes")?.sheet.name).toBe("Codes");
  const again = await setUpWorkbook({ sample: false, requested });
  expect(again.created).toEqual([]);
});

test("the letterhead is made on request, with every setting there is", async () => {
  host = await bootExcel({});
  await setUpWorkbook({ sample: false });
  const result = await setUpWorkbook({ sample: false, requested: ["Letterhead"] });
  expect(result.created).toEqual(["Letterhead"]);
  const sheet = host.book.tableByName("Letterhead")?.sheet;
  const rows = Object.keys(letterheadSettings).length;
  const cells = sheet?.values({ row: 1, column: 0, rowCount: rows, columnCount: 2 });
  expect(cells).toEqual(Object.entries(letterheadSettings));
});
