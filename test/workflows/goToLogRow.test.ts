import { builtInRules } from "../../src/billing/codes/ruleBook";
import { fingerprintOf } from "../../src/billing/logs/bringing/rowFingerprint";
import { readLogs, type ReadLogsOptions } from "../../src/billing/logs/readLog";
import { isoDateToSerial } from "../../src/billing/time/serial";
import { newBook } from "../../src/workbench/engine";
import type { Book, Sheet } from "../../src/workbench/engine/types";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { tableNamed, type TableName } from "../../src/workbook/tables";
import { goToLogRow } from "../../src/workflows/goToLogRow";
import { openLogs } from "../../src/workflows/openLogs";
import { moment } from "./support/practice";

let host: HostSession;

afterEach(() => host.close());

const headers = ["Date", "Client", "Code", "Minutes"];
const october = [
  ["10/05/2026", "Ava Moreno", 97530, 45],
  ["10/06/2026", "Ben Madeup", 97530, 60],
  ["10/13/2026", "Ava Moreno", 97110, 30],
];

function fill(sheet: Sheet, rows: unknown[][], row = 0, column = 0): void {
  const columnCount = Math.max(...rows.map(({ length }) => length));
  sheet.setValues({ row, column, rowCount: rows.length, columnCount }, rows);
}

/** Text as she typed it, which Excel did not take for a date. */
const asText = (rows: readonly (readonly unknown[])[]) =>
  rows.map(([date, ...rest]) => [`'${String(date)}`, ...rest]);

function tableOf(book: Book, name: TableName, rows: unknown[][]): void {
  const definition = tableNamed(name);
  const sheet = book.addSheet(definition.sheet);
  const cells = [definition.columns.map(({ header }) => header), ...rows];
  fill(sheet, cells);
  const area = {
    row: 0,
    column: 0,
    rowCount: cells.length,
    columnCount: definition.columns.length,
  };
  sheet.addTable(area, true).name = name;
}

/** The log of October, its header in row 3. */
function bookOfOctober(): { book: Book; sheet: Sheet } {
  const book = newBook();
  const sheet = book.addSheet("Oct");
  fill(sheet, [headers, ...asText(october)], 2, 1);
  return { book, sheet };
}

/** Fingerprints by row, as the logs are read when they are brought together. */
async function fingerprints(
  said: Partial<Pick<ReadLogsOptions, "today" | "answers">>,
  ...sheets: string[]
): Promise<Map<string, string>> {
  const { logs } = await openLogs({ sheets, files: [] });
  const options = { today: moment.today, rules: builtInRules, ...said };
  const { sheets: readings } = readLogs(logs, options);
  return new Map(
    readings.flatMap((reading, at) =>
      reading.table === "Sessions"
        ? reading.rows.map(
            (row) => [`${logs[at]?.name} ${row.sheetRow}`, fingerprintOf(row)] as const
          )
        : []
    )
  );
}

const selected = () => {
  const { sheet, area } = host.book.selection;
  return { sheet: sheet.name, ...area };
};

test("goes to a row where it stands, and selects it as wide as the log", async () => {
  const { book } = bookOfOctober();
  host = await bootExcel({ book });
  const print = (await fingerprints({}, "Oct")).get("Oct 5") ?? "";
  expect(await goToLogRow("Oct", 5, print, moment)).toEqual({ found: true, sheet: "Oct", row: 5 });
  expect(selected()).toEqual({ sheet: "Oct", row: 4, column: 1, rowCount: 1, columnCount: 4 });
  expect(book.activeSheet.name).toBe("Oct");
});

test("goes to where a row stands after she sorted the log and put rows above it", async () => {
  const { book, sheet } = bookOfOctober();
  host = await bootExcel({ book });
  const print = (await fingerprints({}, "Oct")).get("Oct 4") ?? "";
  fill(sheet, asText([...october].reverse()), 3, 1);
  sheet.insertRows(0, 2);
  expect(await goToLogRow("Oct", 4, print, moment)).toEqual({
    found: true,
    sheet: "Oct",
    row: 8,
    message: 'What was row 4 of "Oct" is row 8 now.',
  });
  expect(selected()).toMatchObject({ sheet: "Oct", row: 7 });
});

test("takes the row where it stood, of several that say the same", async () => {
  const { book, sheet } = bookOfOctober();
  fill(sheet, asText([...october, october[0]!, october[0]!]), 3, 1);
  host = await bootExcel({ book });
  const print = (await fingerprints({}, "Oct")).get("Oct 4") ?? "";
  expect(await goToLogRow("Oct", 7, print, moment)).toMatchObject({ row: 7 });
  expect(await goToLogRow("Oct", 6, print, moment)).toMatchObject({ row: 4 });
});

test("selects nothing where no row says it any more", async () => {
  const { book, sheet } = bookOfOctober();
  host = await bootExcel({ book });
  const print = (await fingerprints({}, "Oct")).get("Oct 4") ?? "";
  fill(sheet, [[50]], 3, 4);
  const before = selected();
  expect(await goToLogRow("Oct", 4, print, moment)).toEqual({
    found: false,
    message:
      'Row 4 of sheet "Oct" does not say this any more, and no other row of it does: it was changed, or taken out.',
  });
  expect(selected()).toEqual(before);
});

test("says where the sheet is gone, is empty, or was a text file", async () => {
  const book = newBook();
  host = await bootExcel({ book });
  const told = [];
  for (const log of ["Oct", "Sheet1", "oct.CSV"]) {
    told.push(await goToLogRow(log, 4, "none", moment));
  }
  expect(told.map((each) => !each.found && each.message)).toEqual([
    'Row 4 was on the sheet "Oct", which is not in the workbook any more: it was deleted or renamed.',
    'The sheet "Sheet1" is empty.',
    '"oct.CSV" was a text file, which Excel cannot show from here. Open it in a text editor and go to line 4.',
  ]);
});

test("shows a hidden sheet, and says where a row is out of sight", async () => {
  const { book, sheet } = bookOfOctober();
  sheet.visibility = "hidden";
  sheet.setRowHidden(4, true);
  host = await bootExcel({ book });
  const print = (await fingerprints({}, "Oct")).get("Oct 5") ?? "";
  expect(await goToLogRow("Oct", 5, print, moment)).toMatchObject({
    found: true,
    message: "Row 5 is hidden there, perhaps by a filter; choose Data, Clear to see it.",
  });
  expect(sheet.visibility).toBe("visible");
});

describe("reads the log as it was read when it was brought", () => {
  const habitOf = (about: string, hers: string, meaning: string) => ["Oct", about, hers, meaning];

  test("with the columns and answers that are remembered", async () => {
    const book = newBook();
    const sheet = book.addSheet("Oct");
    fill(sheet, [
      ["When", "Who", "CPT", "Min"],
      ...asText([["05/10/2026", "Ava Moreno", 97530, 45]]),
    ]);
    tableOf(book, "LogHabits", [
      habitOf("Table", "", "Sessions"),
      habitOf("Column", "When", "Date"),
      habitOf("Column", "Min", "Units"),
      habitOf("Answer", "dateOrder", "day first"),
    ]);
    host = await bootExcel({ book });
    const print = fingerprintOf({
      sheetRow: 2,
      ...{ date: "2026-10-05", client: "Ava Moreno", code: "97530", units: 45 },
      ...{ modifiers: [], diagnoses: [], asTyped: {} },
    });
    expect(await goToLogRow("Oct", 2, print, moment)).toMatchObject({ found: true, row: 2 });
  });

  test("with the year that she answered on the day it was brought", async () => {
    const book = newBook();
    const rows = [
      ["11/20", "Ava Moreno", 97530, 45],
      ["12/18", "Ben Madeup", 97530, 30],
    ];
    fill(book.addSheet("Log"), [headers, ...asText(rows)]);
    host = await bootExcel({ book });
    const print = (await fingerprints({ today: "2019-12-30", answers: { year: 2019 } }, "Log")).get(
      "Log 2"
    );
    if (!print) throw new Error("not read");
    expect(await goToLogRow("Log", 2, print, moment)).toMatchObject({ found: false });
    tableOf(book, "LogRows", [["S-1", "Log", 2, "", print, isoDateToSerial("2019-12-30", 1900)]]);
    expect(await goToLogRow("Log", 2, print, moment)).toMatchObject({ found: true, row: 2 });
  });

  test("also where only another log told which number is the month", async () => {
    const book = newBook();
    fill(book.addSheet("One"), [headers, ...asText([["05/10/2026", "Ava Moreno", 97530, 45]])]);
    fill(book.addSheet("Two"), [headers, ...asText([["13/11/2026", "Ben Madeup", 97530, 30]])]);
    host = await bootExcel({ book });
    const alone = (await fingerprints({}, "One")).get("One 2");
    const print = (await fingerprints({}, "One", "Two")).get("One 2") ?? "";
    expect(print).not.toBe(alone);
    expect(await goToLogRow("One", 2, print, moment)).toMatchObject({ found: true, row: 2 });
  });
});

test("changes no cell, and can be tried again, whichever request fails", async () => {
  const { book, sheet } = bookOfOctober();
  tableOf(book, "LogRows", [["S-1", "Oct", 5, "", "other", 46300]]);
  host = await bootExcel({ book });
  const print = (await fingerprints({}, "Oct")).get("Oct 5") ?? "";
  const cells = () =>
    JSON.stringify(sheet.formulas({ row: 0, column: 0, rowCount: 9, columnCount: 9 }));
  const before = cells();
  host.clearRequests();
  await goToLogRow("Oct", 5, print, moment);
  const count = host.requests.length;
  for (let number = 1; number <= count; number += 1) {
    for (const kind of ["refuse", "lost"] as const) {
      host.clearRequests();
      host.faults.clear();
      host.faults.at(number, kind === "refuse" ? { kind, error: "cellEditMode" } : { kind });
      await expect(goToLogRow("Oct", 5, print, moment)).rejects.toThrow();
      host.faults.clear();
      expect(await goToLogRow("Oct", 5, print, moment)).toMatchObject({ found: true, row: 5 });
    }
  }
  expect(count).toBeGreaterThan(4);
  expect(cells()).toBe(before);
});
