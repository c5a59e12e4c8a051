import { newBook } from "../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { findLogs } from "../../src/workflows/findLogs";
import { makeDashboard } from "../../src/workflows/makeDashboard";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";

let host: HostSession | undefined;

afterEach(() => host?.close());

const area = (rowCount: number, columnCount: number, row = 0, column = 0) => ({
  ...{ row, column, rowCount, columnCount },
});

describe("sheets that may be logs", () => {
  test("are all of a workbook that was never set up, hidden and empty ones among them", async () => {
    const book = newBook();
    const name = `Ava's "Oct" 🧾 יומן (2026) a-b.`.slice(0, 31);
    const october = book.addSheet(name);
    october.setValues(area(2, 3, 4, 1), [
      ["Date", "Client", "Minutes"],
      ["10/5/2026", "Ava Moreno", 45],
    ]);
    october.setFormat(area(1, 1, 1_048_575, 16_383), { fill: "#ff0000" });
    book.addSheet("Old").visibility = "hidden";
    book.addSheet("Older").visibility = "veryHidden";
    host = await bootExcel({ book });
    expect(await findLogs()).toEqual([
      { name: "Sheet1", rows: 0, columns: 0, isHidden: false },
      { name, rows: 2, columns: 3, isHidden: false },
      { name: "Old", rows: 0, columns: 0, isHidden: true },
      { name: "Older", rows: 0, columns: 0, isHidden: true },
    ]);
    expect(host.requests).toHaveLength(2);
  });

  test("are none that hold our tables, documents or dashboard, whatever their names", async () => {
    host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
    await makeSuperbills({ moment });
    await makeDashboard({ moment });
    const { book } = host;
    expect(book.sheets().length).toBeGreaterThan(12);
    const dashboard = book.sheetByName("Dashboard");
    if (dashboard) dashboard.name = "Figures";
    const clients = book.tableByName("Clients")?.sheet;
    if (clients) clients.name = "Families";
    book.addSheet("My log");
    book.addSheet("Dashboard");
    const found = (await findLogs()).map(({ name }) => name);
    expect(found).toEqual(["Sheet1", "My log", "Dashboard"]);
  });

  test("are those on which she put a list of her own beside what the dashboard shows", async () => {
    host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
    await makeDashboard({ moment });
    const dashboard = host.book.sheetByName("Dashboard");
    dashboard?.setValues(area(2, 1, 80), [["Client"], ["Ava Moreno"]]);
    dashboard?.addTable(area(2, 1, 80), true);
    expect((await findLogs()).map(({ name }) => name)).toEqual(["Sheet1", "Dashboard"]);
  });

  test("are found where a table of ours lacks a column that is needed", async () => {
    host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
    await makeSuperbills({ moment });
    const register = host.book.tableByName("Documents");
    register?.renameColumn(register.columnNames().indexOf("Sheet"), "Tab");
    host.book.addSheet("My log");
    expect((await findLogs()).map(({ name }) => name)).toContain("My log");
  });

  test("are not lost with a sheet that is deleted meanwhile", async () => {
    const book = newBook();
    book.addSheet("Oct");
    host = await bootExcel({ book });
    host.faults.beforeRequest(2, () => book.sheetByName("Oct")?.delete());
    expect((await findLogs()).map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test.each(["refuse", "lost"] as const)(
    "are found at the next attempt, whichever request fails: %s",
    async (kind) => {
      for (const number of [1, 2]) {
        host = await bootExcel({});
        host.faults.at(number, kind === "refuse" ? { kind, error: "cellEditMode" } : { kind });
        await expect(findLogs()).rejects.toThrow();
        expect((await findLogs()).map(({ name }) => name)).toEqual(["Sheet1"]);
      }
    }
  );
});
