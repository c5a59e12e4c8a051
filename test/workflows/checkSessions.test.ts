import { textCell } from "../../src/workbook/plan/cellInput";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../src/workflows/checkSessions";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { makeDocuments } from "../../src/workflows/makeDocuments";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";

let host: HostSession;
let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await workbookWith(smallPractice());
});

afterEach(() => host.close());

const written = ["Network", "Charge", "Authorization", "Document", "Check", "Session ID"];

function cells() {
  return host.book.tables().map((table) => {
    const names = table.columnNames();
    const own = (name: string) => table.name === "Sessions" && written.includes(name);
    const formulas = table.sheet.formulas(table.area);
    return {
      table: table.name,
      formulas: formulas.map((row) => row.filter((_, at) => !own(names[at] ?? ""))),
    };
  });
}

test("only Network, Charge, Authorization, Document, Check and Session ID are written", async () => {
  host = await bootExcel({ bytes });
  const before = cells();
  await checkSessions({ moment });
  expect(cells()).toEqual(before);
});

test("a check takes three requests after the one that reads sizes, a second one two", async () => {
  host = await bootExcel({ bytes });
  await checkSessions({ moment });
  expect(host.requests.length).toBeLessThanOrEqual(4);
  host.clearRequests();
  const again = await checkSessions({ moment });
  expect(again.changedRows).toBe(0);
  expect(host.requests).toHaveLength(2);
});

test("N superbills take three requests and one for each", async () => {
  host = await bootExcel({ bytes });
  const { documents } = await makeSuperbills({ moment });
  expect(documents).toHaveLength(3);
  expect(host.requests.length).toBeLessThanOrEqual(3 + documents.length);
});

test("the pane knows how many rows changed since the last check", async () => {
  host = await bootExcel({ bytes });
  expect(await lookAtWorkbook({ moment })).toMatchObject({ kind: "ready", changedRows: 8 });
  await checkSessions({ moment });
  expect(await lookAtWorkbook({ moment })).toMatchObject({ kind: "ready", changedRows: 0 });
  const table = host.book.tableByName("Sessions");
  const row = table?.bodyArea.row ?? 0;
  table?.sheet.setValues({ row, column: 3, rowCount: 1, columnCount: 1 }, [["97535"]]);
  expect(await lookAtWorkbook({ moment })).toMatchObject({ kind: "ready", changedRows: 1 });
});

test("a look at the workbook costs one request for sizes and one for cells", async () => {
  host = await bootExcel({ bytes });
  await host.idle();
  host.clearRequests();
  await lookAtWorkbook({ moment });
  await host.idle();
  expect(host.requests).toHaveLength(2);
});

test("an emptied row loses what was said of the session that stood there", async () => {
  host = await bootExcel({ bytes });
  await checkSessions({ moment });
  const table = host.book.tableByName("Sessions");
  const row = table?.bodyArea.row ?? 0;
  table?.sheet.setValues({ row, column: 0, rowCount: 1, columnCount: 12 }, [Array(12).fill("")]);
  await checkSessions({ moment });
  const values = table?.sheet.values({ row, column: 0, rowCount: 1, columnCount: 18 })[0] ?? [];
  expect(values.slice(0, 17).every((cell) => cell === "")).toBe(true);
});

test("the billed total of a month counts each session once", async () => {
  host = await bootExcel({ bytes });
  await makeSuperbills({ moment });
  await makeDocuments({ kind: "Invoice", moment });
  const status = await lookAtWorkbook({ moment });
  expect(status).toMatchObject({
    billed: { month: "2026-11", cents: 0, earlierMonth: "2026-10", earlierCents: 18 * 3375 },
  });
});

test.each([
  ["no table", { kind: "new" }, undefined],
  ["a table without a needed column", { kind: "unusable" }, "Code"],
])("a workbook with %s is %p", async (_, expected, column) => {
  host = await bootExcel(column === undefined ? {} : { bytes });
  const table = host.book.tableByName("Sessions");
  if (column !== undefined) table?.deleteColumn(table.columnNames().indexOf(column));
  const status = await lookAtWorkbook({ moment });
  expect(status).toMatchObject(expected);
  if (status.kind === "unusable") {
    expect(status.message).toBe(
      'Table Sessions on sheet Sessions has no column "Code"; add it (any place in the table will do).'
    );
  }
});

test("a table with a totals row, a filter and cells below it is written in place", async () => {
  const source = await bootExcel({
    bytes: await workbookWith(
      smallPractice([session("2026-10-05", "Ada Inventa", "97530", 45, 3)])
    ),
  });
  const documents = source.book.tableByName("Documents");
  if (documents) documents.showTotals = true;
  const lines = source.book.tableByName("DocumentLines");
  const below = (lines?.area.row ?? 0) + (lines?.area.rowCount ?? 0) + 1;
  lines?.sheet.setValues({ row: below, column: 0, rowCount: 1, columnCount: 1 }, [
    ["her own note"],
  ]);
  host = source;
  await makeSuperbills({ moment });
  expect(documents?.sheet.values(documents.bodyArea)[0]?.[0]).toBe("SB-0001");
  expect(documents?.showTotals).toBe(true);
  expect(lines?.sheet.values(lines.bodyArea)[0]?.[0]).toBe("SB-0001");
  const used = lines?.sheet.usedArea(true);
  expect(JSON.stringify(used && lines?.sheet.values(used))).toContain("her own note");
});

test("a message names a row by the number that Excel shows beside it", async () => {
  const twice = session("2026-10-05", "Ada Inventa", "97530", 45, 3);
  host = await bootExcel({ bytes: await workbookWith(smallPractice([twice, twice])) });
  host.book.tableByName("Sessions")?.sheet.insertRows(0, 3);
  const { judgements } = await checkSessions({ moment });
  const [finding] = judgements[1]?.findings ?? [];
  expect(finding).toMatchObject({ id: "duplicate-session", row: 2 });
  expect(finding?.message).toContain("as row 5;");
});

test("the notices name the lists that are old and the checks that are turned off, once", async () => {
  const rows = smallPractice([session("2026-10-05", "Ada Inventa", "97530", 45, 5)]);
  const setting = {
    Setting: textCell("Checks turned off"),
    Value: textCell("Units-Mismatch, unit-mismatch"),
  };
  const practice = rows.get("Practice") ?? [];
  rows.set("Practice", [setting, ...practice]);
  host = await bootExcel({ bytes: await workbookWith(rows) });
  const { judgements, notices } = await checkSessions({ moment });
  expect(judgements[0]?.findings.map(({ id }) => id)).not.toContain("units-mismatch");
  expect(notices).toEqual([
    "Turned off in Practice, setting Checks turned off: Units differ from the minutes [units-mismatch].",
    expect.stringMatching(
      /^Practice, setting Checks turned off, names "unit-mismatch", which is no/
    ),
    expect.stringMatching(
      /^On 2026-10-05 these built-in lists were more than a year old: .*2024, third quarter/
    ),
  ]);
});
