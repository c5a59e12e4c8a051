import { newBook } from "../../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { readWorkbook } from "../../../src/workbook/reading/readWorkbook";
import type { LogSheet } from "../../../src/billing/logs/logSheet";
import { table } from "../../billing/logs/grid";
import { columnOf } from "../support/columns";
import { moment } from "../support/practice";
import { session, smallPractice, workbookWith } from "../support/smallPractice";
import { stateOf } from "../support/state";
import { agreed, ahead, bring, writeLog } from "./herWorkbook";
import { bringLogs } from "../../../src/workflows/bringLogs";
import { openLogs } from "../../../src/workflows/openLogs";
import { previewLogs } from "../../../src/workflows/previewLogs";

jest.setTimeout(120_000);

const log = (name = "October", rows = 2): LogSheet =>
  table(
    [
      "Date | Client | Code | In | Out | Min | Notes",
      ...Array.from(
        { length: rows },
        (_, at) =>
          `10/${13 + (at % 15)}/2026 | Ben Madeup | 97530 | 3:00 PM | 3:45 PM | 45 | visit ${at}`
      ),
    ].join("\n"),
    { name }
  );

let host: HostSession;
afterEach(() => host.close());

async function start(): Promise<void> {
  const sessions = [session("2026-10-05", "Ada Inventa", "97530", 45, 3)];
  host = await bootExcel({ bytes: await workbookWith(smallPractice(sessions)) });
}

const sessionsTable = () => {
  const found = host.book.tableByName("Sessions");
  if (!found) throw new Error("No table Sessions");
  return found;
};

describe("table Sessions", () => {
  beforeEach(start);

  test("with a row of totals keeps it below the new rows", async () => {
    sessionsTable().showTotals = true;
    writeLog(host.book, log());
    expect(await bring(["October"])).toMatchObject({ outcome: "done", sessions: 2 });
    expect(columnOf(host, "Sessions", "Session ID")).toEqual(["", "S-00002", "S-00003"]);
    expect(sessionsTable().totalsArea?.row).toBe(4);
  });

  test("with her notes below it moves them down", async () => {
    const note = { row: 4, column: 0, rowCount: 1, columnCount: 1 };
    sessionsTable().sheet.setValues(note, [["my note"]]);
    writeLog(host.book, log());
    await bring(["October"]);
    expect(columnOf(host, "Sessions", "Client").slice(1)).toEqual(["Ben Madeup", "Ben Madeup"]);
    const below = sessionsTable().sheet.values({ ...note, row: 4, rowCount: 4 });
    expect(below.flat().filter((cell) => cell !== "")).toEqual(["my note"]);
  });

  test("with a filter on gets every row", async () => {
    sessionsTable().filter(1, ["Nobody"]);
    writeLog(host.book, log());
    await bring(["October"]);
    expect(columnOf(host, "Sessions", "Description")).toEqual(["", "visit 0", "visit 1"]);
  });

  test("that was made longer than it is full is filled from its first blank row", async () => {
    sessionsTable().addRows(
      undefined,
      [[], []].map(() =>
        sessionsTable()
          .columnNames()
          .map(() => "")
      )
    );
    writeLog(host.book, log("October", 3));
    await bring(["October"]);
    expect(columnOf(host, "Sessions", "Client")).toEqual([
      ...["Ada Inventa", "Ben Madeup", "Ben Madeup", "Ben Madeup"],
    ]);
  });

  test("without a column for descriptions gets one, and says so before", async () => {
    const names = sessionsTable().columnNames();
    sessionsTable().deleteColumn(names.indexOf("Description"));
    writeLog(host.book, log());
    expect((await ahead(["October"])).notices.join()).toMatch(/no column Description; it is added/);
    await bring(["October"]);
    expect(columnOf(host, "Sessions", "Description")).toEqual(["", "visit 0", "visit 1"]);
  });

  test("with headers spelled otherwise, in another order and with her own columns", async () => {
    const at = (header: string) => sessionsTable().columnNames().indexOf(header);
    const rename = (header: string, to: string) => {
      const column = at(header);
      const { headerArea, sheet } = sessionsTable();
      if (headerArea) sheet.setValues({ ...headerArea, column, columnCount: 1 }, [[to]]);
    };
    rename("Start", " start ");
    rename("Minutes", "MINUTES");
    sessionsTable().addColumn(0, [["Room"], ["blue"]]);
    writeLog(
      host.book,
      table(
        `
      Date | Client | Code | In | Out
      10/13/2026 | Ben Madeup | 97530 | 3:00 PM | 3:45 PM`,
        { name: "October" }
      )
    );
    await bring(["October"]);
    expect(columnOf(host, "Sessions", "Room")).toEqual(["blue", ""]);
    const { bodyArea, sheet } = sessionsTable();
    const area = { row: bodyArea.row + 1, column: at("MINUTES"), rowCount: 1, columnCount: 2 };
    expect(sheet.formulas(area)).toEqual([
      ["=OT.MINUTES([@[ start ]],[@End])", "=OT.UNITS([@MINUTES],[@Code])"],
    ]);
  });

  test("takes text for text, whatever it looks like", async () => {
    const hostile = [
      "=cmd|' /C calc'!A0",
      "<script>alert(1)</script>",
      "+1+1",
      "@SUM(A1)",
      "נועה 🦄",
    ];
    writeLog(
      host.book,
      table(
        [
          "Date | Client | Code | Min | Notes",
          ...hostile.map(
            (text, at) =>
              `10/${13 + at}/2026 | ${text.replace(/\|/g, "¦")} | 97530 | 45 | ${text.replace(/\|/g, "¦")}`
          ),
        ].join("\n"),
        { name: 'October \'26 <b> & "x"' }
      )
    );
    expect(await bring(['October \'26 <b> & "x"'])).toMatchObject({ sessions: 5 });
    const { bodyArea, sheet } = sessionsTable();
    const text = (each: string) => each.replace(/\|/g, "¦");
    expect(columnOf(host, "Sessions", "Description").slice(1)).toEqual(hostile.map(text));
    const formulas = sheet.formulas(bodyArea).flat().map(String);
    expect(formulas.filter((each) => /^=(?!OT\.)/.test(each))).toEqual([
      ...[text(hostile[0] ?? ""), text(hostile[0] ?? "")],
    ]);
    expect(sheet.values(bodyArea).flat()).toContain(text(hostile[0] ?? ""));
    expect(await ahead(['October \'26 <b> & "x"'])).toMatchObject({ totals: { sessions: 0 } });
  });

  test("keeps what was done when she stops, says what is left, and gets the rest", async () => {
    writeLog(host.book, log("October", 3100));
    const stop = new AbortController();
    const labels: string[] = [];
    const result = await bring(
      ["October"],
      {},
      {
        signal: stop.signal,
        onProgress: ({ label }) => {
          labels.push(label);
          if (label === "rows 1502 to 3001 of October") stop.abort();
        },
      }
    );
    expect(labels).toContain("rows 2 to 1501 of October");
    expect(result).toMatchObject({ outcome: "cancelled", sessions: 3000 });
    expect(result.notices.join()).toMatch(/3000 of 3100 sessions were brought, 100 are left/);
    expect(await bring(["October"])).toMatchObject({ outcome: "done", sessions: 100, known: 3000 });
    expect(new Set(columnOf(host, "Sessions", "Session ID")).size).toBe(3101);
  });
});

describe("a text file", () => {
  beforeEach(start);

  test("is a log as well, with the lines of its rows", async () => {
    const csv =
      "Date,Client,Code,Min\r\n10/13/2026,Ben Madeup,97530,45\r\n10/14/2026,Ben Madeup,97530,45\r\n";
    const files = [{ name: "October.csv", bytes: new TextEncoder().encode(csv) }];
    const sources = { sheets: [], files };
    const opened = await openLogs(sources);
    const { mark, logs, totals } = await previewLogs({ opened, how: "copy", moment });
    expect(logs[0]).toMatchObject({ isFile: true, inPlace: { isPossible: false } });
    expect(totals).toMatchObject({ sessions: 2, clients: 1, from: "2026-10-13", to: "2026-10-14" });
    expect(await bringLogs({ sources, mark, moment })).toMatchObject({
      outcome: "done",
      sessions: 2,
    });
    expect(columnOf(host, "LogRows", "Log")).toEqual(["October.csv", "October.csv"]);
    expect(columnOf(host, "LogRows", "Row")).toEqual([2, 3]);
    expect(await bringLogs({ sources, mark, moment })).toMatchObject({ sessions: 0, known: 2 });
  });
});

describe("what cannot be brought", () => {
  beforeEach(start);

  test.each<[string, string[], RegExp]>([
    ["nothing chosen", [], /No log is chosen/],
    ["a sheet that is not there", ["Gone"], /Gone/],
    ["a sheet that is empty", ["Empty"], /Empty/],
    ["a question that is open", ["Asks"], /question about the log is open/],
  ])("is said and refused: %s", async (_, sheets, words) => {
    host.book.addSheet("Empty");
    writeLog(
      host.book,
      table("Date | Client | Code\n5/6/2026 | Ben Madeup | 97530", { name: "Asks" })
    );
    const state = stateOf(host.book);
    const { obstacle, mark } = await ahead(sheets);
    expect(obstacle).toMatch(words);
    expect(obstacle).toMatch(/\.$/);
    const bringing = bringLogs({ sources: { sheets, files: [] }, mark, moment });
    await expect(bringing).rejects.toThrow(words);
    expect(stateOf(host.book)).toEqual(state);
  });
});

describe("a workbook that was never set up", () => {
  test("may have sheets of the names that the tables' sheets have", async () => {
    const book = newBook();
    writeLog(book, log("Sessions"));
    writeLog(book, table("Setting | x\nmine | 1", { name: "practice" }));
    host = await bootExcel({ book });
    const before = stateOf(host.book).sheets;
    expect(await bring(["Sessions"])).toMatchObject({ outcome: "done", sessions: 2 });
    expect(sessionsTable().sheet.name).toBe("Sessions (2)");
    expect(stateOf(host.book).sheets).toEqual(before);
    expect(columnOf(host, "Practice", "Setting")).toContain("Practice name");
  });

  test("is refused where a range has the name of a table, before anything is written", async () => {
    const book = newBook();
    writeLog(book, log());
    book.addName("Fees", "=October!$A$1");
    host = await bootExcel({ book });
    const options = await agreed(["October"]);
    await expect(bringLogs(options)).rejects.toThrow(/The name Fees is in use for a range/);
    expect(host.book.tables()).toEqual([]);
  });
});

describe("lists that are not of sessions", () => {
  const clients = table(
    `
    First | Last | DOB | Insurance | Member ID | Phone
    Ben | Madeup | 3/14/2019 | Aetna | A0012 | 555-0101
    Eve | Newcome | 5/16/2018 | Optima | A0099 | 555-0102`,
    { name: "Families" }
  );
  const fees = table(
    `
    CPT | Description | Rate
    97530 | Therapeutic activities | $33.75
    97535 | Self-care | $40.00`,
    { name: "Rates" }
  );
  const payments = (rows: readonly string[]) =>
    table(["Date paid | Client | Amount paid | Method", ...rows].join("\n"), { name: "Received" });
  const paid = [
    "10/16/2026 | Ada Inventa | $100.00 | Card",
    "10/17/2026 | Ada Inventa | $25.00 | Cash",
    "10/17/2026 | Ada Inventa | $25.00 | Cash",
  ];

  beforeEach(start);

  test("add the rows that their tables lack, and change none", async () => {
    for (const sheet of [clients, fees, payments(paid)]) writeLog(host.book, sheet);
    const kept = columnOf(host, "Clients", "Member ID");
    const sheets = ["Families", "Rates", "Received"];
    const before = await ahead(sheets);
    expect(before.logs.map(({ reading }) => reading.table)).toEqual([
      "Clients",
      "Fees",
      "Payments",
    ]);
    expect(before.totals.entries).toEqual([
      { table: "Clients", rows: 1 },
      { table: "Fees", rows: 1 },
      { table: "Payments", rows: 3 },
    ]);
    expect(before.notices.join()).toMatch(/1 fee does not say whether it is for a unit or a visit/);
    const result = await bring(sheets);
    expect(result).toMatchObject({ sessions: 0, entries: before.totals.entries });
    expect(columnOf(host, "Clients", "Client").at(-1)).toBe("Eve Newcome");
    expect(columnOf(host, "Clients", "Member ID")).toEqual([...kept, "A0099"]);
    expect(columnOf(host, "Payers", "Payer")).toContain("Optima");
    const { records } = await readWorkbook({ today: moment.today });
    expect(records.clients.at(-1)).toMatchObject({ dateOfBirth: "2018-05-16", payer: "Optima" });
    expect(records.fees.at(-1)).toMatchObject({ code: "97535", feeCents: 4000 });
    const state = stateOf(host.book);
    expect((await ahead(sheets)).obstacle).toMatch(/is new/);
    await bring(sheets);
    expect(stateOf(host.book)).toEqual(state);
  });

  test("leave a name out that she leaves out", async () => {
    writeLog(host.book, clients);
    const { names } = await ahead(["Families"]);
    const left = names.map(({ kind, typed }) => ({ kind, typed, does: "leave" as const, as: "" }));
    const result = await bring(["Families"], { names: left });
    expect(result).toMatchObject({ names: [], entries: [] });
    expect(columnOf(host, "Clients", "Client")).not.toContain("Eve Newcome");
  });

  test("count equal payments as often as they are there", async () => {
    writeLog(host.book, payments(paid.slice(0, 2)));
    await bring(["Received"]);
    host.book
      .sheets()
      .find(({ name }) => name === "Received")
      ?.delete();
    writeLog(host.book, payments([...paid, "10/18/2026 | Ada Inventa | -$25.00 | Refund"]));
    expect((await ahead(["Received"])).logs[0]?.states).toMatchObject({ new: 2, known: 2 });
    await bring(["Received"]);
    // One was there before, as the practice had typed it.
    expect(columnOf(host, "Payments", "Amount")).toEqual([100, 100, 25, 25, -25]);
  });
});

test("rows of a list that stand there already are told of", async () => {
  await start();
  writeLog(
    host.book,
    table(
      "Client | Birthday | Phone\nEve Newcome | 5/16/2018 | 804-555-0190\nEve Newcome | 6/17/2019 | 804-555-0191",
      { name: "Families" }
    )
  );
  const { notices, totals } = await ahead(["Families"]);
  expect(totals.entries).toEqual([{ table: "Clients", rows: 1 }]);
  expect(notices.join()).toContain(
    "1 row is not added to Clients, since the table or a row further up says the same. Where two people have one name"
  );
});

test("sessions without any fee say so before they are brought, unless fees come along", async () => {
  host = await bootExcel({});
  writeLog(host.book, log());
  expect((await ahead(["October"])).notices.join()).toContain("There are no fees yet");
  const fees = table("CPT | Fee\n97530 | $33.75\n97535 | $40.00", { name: "Rates" });
  writeLog(host.book, fees);
  expect((await ahead(["October", "Rates"])).notices.join()).not.toContain("There are no fees yet");
});
