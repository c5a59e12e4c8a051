import type { NameAnswer } from "../../../../src/billing/logs/bringing/names";
import { bootExcel, type HostSession } from "../../../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../../../src/workflows/checkSessions";
import { lookAtWorkbook } from "../../../../src/workflows/lookAtWorkbook";
import { moment } from "../../support/practice";
import { columnOf } from "../../support/columns";
import { smallPractice, workbookWith } from "../../support/smallPractice";
import { adopt, ahead, headers, herLog, logName, rows, writeLog } from "./herLog";

jest.setTimeout(60_000);

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  const practice = smallPractice([]);
  practice.delete("Sessions");
  bytes = await workbookWith(practice);
});

beforeEach(async () => {
  host = await bootExcel({ bytes });
  writeLog(host.book, herLog());
});

afterEach(async () => {
  await host.idle();
  host.close();
});

function hersOnSheet(): unknown[][] {
  const sheet = host.book.sheets().find(({ name }) => name === logName);
  const area = { row: 0, column: 0, rowCount: rows.length + 3, columnCount: headers.length };
  return sheet?.values(area) ?? [];
}

test("her list becomes table Sessions: her headers and cells stay as they are", async () => {
  const before = hersOnSheet();
  const result = await adopt();
  expect(result).toMatchObject({ outcome: "done", how: "in place", sessions: 6 });
  expect(hersOnSheet()).toEqual(before);
  const table = host.book.tableByName("Sessions");
  expect(table?.sheet.name).toBe(logName);
  expect(table?.columnNames()).toEqual([
    ...headers,
    ...["Place", "Diagnoses", "Note signed", "Network", "Charge", "Authorization"],
    ...["Document", "Check", "Session ID"],
  ]);
});

test("its rows are judged as they are meant, and what is no session stays blank", async () => {
  await adopt();
  const check = columnOf(host, "Sessions", "Check");
  expect(check.map((text) => String(text).split(":")[0])).toEqual([
    ...["", "Ready", "Ready", "Fix", "Ready", "", "", "", "Fix", "Ready"],
  ]);
  expect(columnOf(host, "Sessions", "Charge")).toEqual([
    ...["", 101.25, 168.75, "", 101.25, "", "", "", "", 67.5],
  ]);
  const again = await checkSessions({ moment });
  expect(again.changedRows).toBe(0);
  expect(await lookAtWorkbook({ moment })).toMatchObject({ kind: "ready", changedRows: 0 });
});

test("in a workbook that was never set up, all else is made, and new names are added", async () => {
  await host.idle();
  host = await bootExcel({});
  writeLog(host.book, herLog());
  const names = (await ahead()).names.map(({ kind, typed }): NameAnswer => ({
    ...{ kind, typed, does: "add", as: typed },
  }));
  expect(await adopt({ names })).toMatchObject({
    ...{ outcome: "done", sessions: 6 },
    names: [
      { kind: "Client", count: 3 },
      { kind: "Provider", count: 1 },
    ],
  });
  expect(columnOf(host, "Clients", "Client").sort()).toEqual([
    ...["Ada Inventa", "Ben Madeup", "Cora Fictive"],
  ]);
  expect(host.book.tableByName("Sessions")?.sheet.name).toBe(logName);
  expect(await lookAtWorkbook({ moment })).toMatchObject({ kind: "ready", changedRows: 0 });
});

describe("a list that is an Excel table already", () => {
  const area = { row: 2, column: 0, rowCount: rows.length + 1, columnCount: headers.length };

  function asTable() {
    const sheet = host.book.sheets().find(({ name }) => name === logName);
    const table = sheet?.addTable(area, true);
    if (!table) throw new Error("The log was not written");
    table.name = "MyLog";
    return table;
  }

  test("gets another name, and keeps its cells and its style", async () => {
    const { style } = asTable();
    const before = hersOnSheet();
    expect(await adopt()).toMatchObject({ outcome: "done", sessions: 6 });
    expect(hersOnSheet()).toEqual(before);
    expect(host.book.tableByName("MyLog")).toBeUndefined();
    const table = host.book.tableByName("Sessions");
    expect(table?.sheet.name).toBe(logName);
    expect(table?.style).toBe(style);
    expect(table?.columnNames().slice(0, headers.length)).toEqual(headers);
    expect(await lookAtWorkbook({ moment })).toMatchObject({ kind: "ready", changedRows: 0 });
  });

  test("keeps its row of totals below its sessions", async () => {
    asTable().showTotals = true;
    expect(await adopt()).toMatchObject({ outcome: "done", sessions: 6 });
    const table = host.book.tableByName("Sessions");
    expect(table?.totalsArea?.row).toBe(area.row + area.rowCount);
    expect(await checkSessions({ moment })).toMatchObject({
      changedRows: 0,
      counts: { sessions: 6 },
    });
  });
});
