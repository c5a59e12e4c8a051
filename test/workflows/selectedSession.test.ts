import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { goToRowOf, goToSession } from "../../src/workflows/navigation";
import { selectedSession } from "../../src/workflows/selectedSession";
import { smallPractice, workbookWith } from "./support/smallPractice";

let practice: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  practice = await workbookWith(smallPractice());
});

beforeEach(async () => {
  host = await bootExcel({ bytes: practice });
});

afterEach(() => host.close());

/** Selects by address, as she does with the mouse. */
async function select(sheetName: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.activate();
    const range = sheet.getRange(address);
    range.select();
    range.untrack();
    await context.sync();
  });
}

describe("the selected row of Sessions", () => {
  test.each([
    ["a cell of the first row", "Sessions", "A2", 1],
    ["a cell of a row further down, at the right", "Sessions", "K5", 4],
    ["several rows: the first", "Sessions", "B4:D6", 3],
    ["a whole row of the sheet", "Sessions", "4:4", 3],
    ["the header with rows: the first row", "Sessions", "A1:B3", 1],
    ["the header alone", "Sessions", "B1", undefined],
    ["below the table", "Sessions", "A40", undefined],
    ["at the right of the table", "Sessions", "AZ3", undefined],
    ["the same cell of another sheet", "Clients", "A3", undefined],
  ])("%s", async (_, sheet, address, row) => {
    await select(sheet, address);
    expect(await selectedSession()).toBe(row);
  });

  test("is found in one request, in which nothing is written", async () => {
    await select("Sessions", "A3");
    const before = host.requests.length;
    await selectedSession();
    expect(host.requests).toHaveLength(before + 1);
    const names = host.requests[before]?.actions.map(({ Name }) => Name) ?? [];
    expect(names).not.toContain("Select");
  });

  test("counts rows from where the table stands, also under rows that were put above it", async () => {
    host.book.sheetByName("Sessions")?.insertRows(0, 3);
    await select("Sessions", "A7");
    expect(await selectedSession()).toBe(3);
    await select("Sessions", "A3");
    expect(await selectedSession()).toBeUndefined();
  });

  test("is the row where it stands, whatever a filter hides above it", async () => {
    host.book.sheetByName("Sessions")?.setRowHidden(1, true);
    await select("Sessions", "C5");
    expect(await selectedSession()).toBe(4);
  });

  test("is the active cell's where she has selected ranges apart, which Excel does not name", async () => {
    await select("Sessions", "B6");
    host.clearRequests();
    host.faults.at(1, { kind: "cut", when: "before", action: 0, code: "InvalidSelection" });
    expect(await selectedSession()).toBe(5);
  });

  test("fails with Excel's own words while she types in a cell, and is found after that", async () => {
    await select("Sessions", "A3");
    host.clearRequests();
    host.faults.at(1, { kind: "refuse", error: "cellEditMode" });
    await expect(selectedSession()).rejects.toThrow();
    expect(await selectedSession()).toBe(2);
  });

  test("is none in a workbook without the table", async () => {
    host.close();
    host = await bootExcel({});
    expect(await selectedSession()).toBeUndefined();
  });

  test("is the row that going to a session selects", async () => {
    await goToSession(5, "Units");
    expect(await selectedSession()).toBe(5);
  });
});

test("going to a row of a table selects its first cell", async () => {
  await goToRowOf("Payers", 2);
  const { sheet, area } = host.book.selection;
  expect([sheet.name, area]).toEqual([
    "Payers",
    { row: 2, column: 0, rowCount: 1, columnCount: 1 },
  ]);
});
