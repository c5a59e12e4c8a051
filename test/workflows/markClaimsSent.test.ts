import type { Session } from "../../src/billing/records";
import { isoDateToSerial } from "../../src/billing/time/serial";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { markClaimsSent } from "../../src/workflows/markClaimsSent";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { session, smallPractice, smallSessions, workbookWith } from "./support/smallPractice";
import { adopt, herLog, writeLog } from "./logs/inPlace/herLog";

jest.setTimeout(120_000);

let host: HostSession;
afterEach(async () => {
  await host.idle();
  host.close();
});

const serial = (isoDate: string) => isoDateToSerial(isoDate, 1900) ?? NaN;
const sent = () => columnOf(host, "Sessions", "Claim sent");

async function open(sessions = smallSessions): Promise<void> {
  host = await bootExcel({ bytes: await workbookWith(smallPractice(sessions)) });
}

/** A table from before there was such a column. */
function withoutColumn(): void {
  const table = host.book.tableByName("Sessions");
  table?.deleteColumn(table.columnNames().indexOf("Claim sent"));
}

/** Sessions as the pane shows them, by their rows. */
async function shown(...rows: number[]): Promise<Session[]> {
  const status = await lookAtWorkbook({ moment });
  const sessions = status.kind === "ready" ? status.records.sessions : [];
  return rows.flatMap((row) => sessions.find((each) => each.row === row) ?? []);
}

test("today goes into exactly these sessions, and the rows are checked again", async () => {
  await open();
  const result = await markClaimsSent({ sessions: await shown(6, 2), moment });
  expect(result).toMatchObject({ isoDate: "2026-11-02", marked: 2, filled: 0, stale: 0 });
  expect(result).toMatchObject({ addedColumn: false, counts: { sessions: 8 } });
  const today = serial("2026-11-02");
  expect(sent()).toEqual(["", today, "", "", "", today, "", ""]);
  const [session2] = await shown(2);
  expect(session2?.claimSent).toBe("2026-11-02");
});

test("another day can be said", async () => {
  await open();
  await markClaimsSent({ sessions: await shown(1), isoDate: "2026-10-30", moment });
  expect(sent()[0]).toBe(serial("2026-10-30"));
});

test("column Claim sent is added where the table has none, with the look of a day", async () => {
  await open();
  withoutColumn();
  expect(await markClaimsSent({ sessions: await shown(3), moment })).toMatchObject({
    ...{ marked: 1, addedColumn: true },
  });
  const table = host.book.tableByName("Sessions");
  expect(table?.columnNames().at(-1)).toBe("Claim sent");
  expect(sent()[2]).toBe(serial("2026-11-02"));
  expect(formatOf(3)).toBe("mm/dd/yyyy");
});

test.each([
  ["General", "mm/dd/yyyy"],
  ["@", "mm/dd/yyyy"],
  ["dd.mm.yy", "dd.mm.yy"],
])("a cell that is formatted %s gets %s", async (format, expected) => {
  await open();
  setFormat(format);
  await markClaimsSent({ sessions: await shown(1, 2, 4), moment });
  expect([1, 2, 4].map(formatOf)).toEqual([expected, expected, expected]);
  expect(formatOf(3)).toBe(format);
  expect(sent()[0]).toBe(serial("2026-11-02"));
});

test("a day that stands there, or anything else of hers, is left as it is", async () => {
  await open();
  typeInto(host, "Sessions", { row: 1, header: "Claim sent", value: serial("2026-10-20") });
  typeInto(host, "Sessions", { row: 2, header: "Claim sent", value: "by Lee?" });
  const sessions = await shown(1, 2, 3);
  expect(await markClaimsSent({ sessions, moment })).toMatchObject({ marked: 1, filled: 2 });
  expect(sent().slice(0, 3)).toEqual([serial("2026-10-20"), "by Lee?", serial("2026-11-02")]);
});

test("a row that was sorted since is found where it is; one that was typed over is left", async () => {
  await open();
  const sessions = await shown(1, 2, 6);
  host.book.tableByName("Sessions")?.sort([{ column: 0, ascending: false }]);
  const day = columnOf(host, "Sessions", "Date").indexOf(serial("2026-10-05"));
  typeInto(host, "Sessions", { row: day + 1, header: "Units", value: 2 });
  expect(await markClaimsSent({ sessions, moment })).toMatchObject({ marked: 2, stale: 1 });
  const clients = columnOf(host, "Sessions", "Client");
  const marked = sent().flatMap((cell, at) => (cell === "" ? [] : [clients[at]]));
  expect(marked.sort()).toEqual(["Ben Madeup", "Dan Network"]);
});

test("of rows that are alike in every cell as many are marked as were shown", async () => {
  const twin = session("2026-10-05", "Dan Network", "97530", 45, 3);
  await open([twin, twin, twin]);
  const [, second] = await shown(1, 2, 3);
  const sessions = second ? [second] : [];
  await markClaimsSent({ sessions, moment });
  await markClaimsSent({ sessions, moment });
  expect(sent()).toEqual(["", serial("2026-11-02"), ""]);
});

test("clearing the cells undoes it", async () => {
  await open();
  const before = await shown(6);
  await markClaimsSent({ sessions: before, moment });
  typeInto(host, "Sessions", { row: 6, header: "Claim sent", value: "" });
  expect((await shown(6))[0]?.claimSent).toBeUndefined();
  expect(await markClaimsSent({ sessions: before, moment })).toMatchObject({ marked: 1 });
});

describe("in a workbook that is used in place", () => {
  beforeEach(async () => {
    await open([]);
    writeLog(host.book, herLog());
    await adopt();
  });

  test("the column comes at the right of her table, and her cells stay as they are", async () => {
    const before = columnOf(host, "Sessions", "Fecha");
    const sessions = await shown(2, 5);
    expect(sessions).toHaveLength(2);
    const result = await markClaimsSent({ sessions, moment });
    expect(result).toMatchObject({ marked: 2, stale: 0, addedColumn: true });
    expect(columnOf(host, "Sessions", "Fecha")).toEqual(before);
    expect(sent().filter((cell) => cell !== "")).toEqual([46328, 46328]);
    expect((await shown(2, 5)).map(({ claimSent }) => claimSent)).toEqual([
      "2026-11-02",
      "2026-11-02",
    ]);
    expect(await markClaimsSent({ sessions, moment })).toMatchObject({ marked: 0, filled: 2 });
  });
});

function cellOf(row: number) {
  const table = host.book.tableByName("Sessions");
  if (!table) throw new Error("No table Sessions");
  const column = table.bodyArea.column + table.columnNames().indexOf("Claim sent");
  const area = { row: table.bodyArea.row + row - 1, column, rowCount: 1, columnCount: 1 };
  return { sheet: table.sheet, area };
}

function formatOf(row: number): unknown {
  const { sheet, area } = cellOf(row);
  return sheet.numberFormats(area)[0]?.[0];
}

function setFormat(numberFormat: string): void {
  for (let row = 1; row <= smallSessions.length; row++) {
    const { sheet, area } = cellOf(row);
    sheet.setFormat(area, { numberFormat });
  }
}
