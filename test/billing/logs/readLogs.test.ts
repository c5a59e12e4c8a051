import { builtInRules } from "../../../src/billing/codes/ruleBook";
import { readLog, readLogs } from "../../../src/billing/logs/readLog";
import type { LogAnswers } from "../../../src/billing/logs/rows/questions";
import type { LogSheet } from "../../../src/billing/logs/logSheet";
import { lineOf } from "./logs/logExample";
import { table } from "./grid";

const today = "2026-11-22";
const options = { today, rules: builtInRules };

function linesOf(sheets: LogSheet[], answers: LogAnswers = {}): string[][] {
  return readLogs(sheets, { ...options, answers }).sheets.map((reading) =>
    reading.table === "Sessions" ? reading.rows.map(lineOf) : [reading.table]
  );
}

const tab = (name: string, ...lines: string[]) =>
  table(["Date | Client | Code", ...lines].join("\n"), { name });

describe("a workbook with a tab a month", () => {
  it("has one order of dates, which one tab proves for all", () => {
    const sheets = [
      tab("A", "5/10/2026 | Ava Moreno | 97530", "2/10/2026 | Ben Ito | 97110"),
      tab("B", "16/11/2026 | Ava Moreno | 97530", "2/11/2026 | Ben Ito | 97110"),
    ];
    expect(linesOf(sheets)).toEqual([
      ["2 2026-10-05 Ava Moreno 97530", "3 2026-10-02 Ben Ito 97110"],
      ["2 2026-11-16 Ava Moreno 97530", "3 2026-11-02 Ben Ito 97110"],
    ]);
  });

  it("is asked once where no tab proves it, with the rows of each", () => {
    const sheets = [
      tab("A", "5/10/2026 | Ava Moreno | 97530", "2/10/2026 | Ben Ito | 97110"),
      tab("B", "6/11/2026 | Ava Moreno | 97530", "2/11/2026 | Ben Ito | 97110"),
    ];
    const { questions, sheets: read } = readLogs(sheets, options);
    expect(questions).toMatchObject([
      {
        about: "dateOrder",
        places: [
          { sheet: "A", header: "Date", rows: [2, 3] },
          { sheet: "B", header: "Date", rows: [2, 3] },
        ],
      },
    ]);
    expect(read[1]).toMatchObject({ questions: [{ places: [{ sheet: "B" }] }] });
    expect(linesOf(sheets, { dateOrder: "day first" })[1]).toEqual([
      "2 2026-11-06 Ava Moreno 97530",
      "3 2026-11-02 Ben Ito 97110",
    ]);
  });

  it("takes month and year from the tabs' names", () => {
    const sheets = [
      tab("Dec 2025", "12/30 | Ava Moreno | 97530"),
      tab("Jan 2026", "1/5 | Ava Moreno | 97530", "1/6 | Ben Ito | 97110"),
    ];
    expect(linesOf(sheets)).toEqual([
      ["2 2025-12-30 Ava Moreno 97530"],
      ["2 2026-01-05 Ava Moreno 97530", "3 2026-01-06 Ben Ito 97110"],
    ]);
  });

  it("asks for the year once where the names are months only, and passes the New Year by itself", () => {
    const sheets = [
      tab("November", "11/16 | Ava Moreno | 97530", "11/17 | Ben Ito | 97110"),
      tab("December", "12/28 | Ava Moreno | 97530"),
      tab("January", "1/5 | Ava Moreno | 97530"),
    ];
    expect(readLogs(sheets, options).questions).toMatchObject([{ about: "year" }]);
    expect(linesOf(sheets, { year: 2025 })).toEqual([
      ["2 2025-11-16 Ava Moreno 97530", "3 2025-11-17 Ben Ito 97110"],
      ["2 2025-12-28 Ava Moreno 97530"],
      ["2 2026-01-05 Ava Moreno 97530"],
    ]);
  });

  it("carries no day from one tab into the next", () => {
    const sheets = [
      tab("A", "10/16/2026 | Ava Moreno | 97530", " | Ben Ito | 97110", " | Cy Adler | 97110"),
      tab("B", " | Dia Marsh | 97530", "11/16/2026 | Ava Moreno | 97530", " | Ben Ito | 97110"),
    ];
    expect(linesOf(sheets)[1]?.[0]).toBe("2 ? Dia Marsh 97530");
  });
});

describe("a workbook with a tab a therapist", () => {
  const sheets = [
    tab("Jane", "10/16/2026 | Ava Moreno | 97530"),
    tab("Kim Poe", "10/16/2026 | Ben Ito | 97110"),
    tab("Summary", "10/16/2026 | Ben Ito | 97110"),
    tab("October", "10/16/2026 | Ben Ito | 97110"),
  ];

  it("offers the tab's name as the provider, and writes it into no row", () => {
    const { sheets: read } = readLogs(sheets, options);
    expect(read.map((each) => (each.table === "Sessions" ? each.providerHint : ""))).toEqual([
      "Jane",
      "Kim Poe",
      undefined,
      undefined,
    ]);
    expect(linesOf(sheets)[0]).toEqual(["2 2026-10-16 Ava Moreno 97530"]);
  });

  it("offers none where a column says who treated, or the sheet is the only one", () => {
    const reading = readLog(tab("Jane", "10/16/2026 | Ava Moreno | 97530"), options);
    expect(reading).not.toHaveProperty("providerHint");
  });
});

describe("a workbook with a tab a client", () => {
  const ofClient = (name: string, ...lines: string[]) =>
    table(["Date | CPT | Minutes", ...lines].join("\n"), { name });
  const hintsOf = (sheets: LogSheet[]) =>
    readLogs(sheets, options).sheets.map((each) =>
      each.table === "Sessions" ? each.clientHint : each.table
    );

  it("offers the tab's name as the client, and writes it into no row", () => {
    const sheets = [
      ofClient("Ava", "10/16/2026 | 97530 | 45"),
      ofClient("Moreno-Diaz, Zoë (2)", "10/17/2026 | 97110 | 30"),
      table("Item | Stock\nPutty | 3", { name: "Ben Ito" }),
      ofClient("Session notes", "10/17/2026 | 97110 | 30"),
      ofClient("May", "10/17/2026 | 97110 | 30"),
    ];
    expect(hintsOf(sheets)).toEqual(["Ava", "Zoë Moreno-Diaz", "none", "none", "none"]);
    expect(linesOf(sheets).slice(0, 2)).toEqual([
      ["2 2026-10-16 ? 97530 45min"],
      ["2 2026-10-17 ? 97110 30min"],
    ]);
    expect(readLogs(sheets, options).sheets[0]).toMatchObject({ confidence: 0.5 });
  });

  it("needs first and last name where the tab is the only one, or has columns of its own", () => {
    expect(hintsOf([ofClient("Ava Moreno", "10/16/2026 | 97530 | 45")])).toEqual(["Ava Moreno"]);
    expect(hintsOf([ofClient("Swings", "10/16/2026 | 97530 | 45")])).toEqual(["none"]);
    const other = table("Date | CPT | Start\n10/16/2026 | 97530 | 9:00 AM", { name: "Ben" });
    expect(hintsOf([ofClient("Ava", "10/16/2026 | 97530 | 45"), other])).toEqual(["none", "none"]);
  });

  it("is told from time sheets, which have hours and no codes", () => {
    const hours = (name: string) =>
      table("Date | Start | End\n10/16/2026 | 9:00 AM | 5:00 PM\n10/17/2026 | 9:00 AM | 5:00 PM", {
        name,
      });
    expect(readLogs([hours("Jane Roe"), hours("Kim Poe")], options).sheets).toMatchObject([
      { table: "none", why: "it has no column of clients' names" },
      { table: "none" },
    ]);
  });

  it("keeps to what she said of a sheet, and to the client whom a title names", () => {
    const said = { Ava: { table: "Sessions" as const } };
    const [one] = readLogs([ofClient("Ava", "10/16/2026 | 97530 | 45")], {
      ...options,
      sheets: said,
    }).sheets;
    expect(one).toMatchObject({ table: "Sessions" });
    expect(one).not.toHaveProperty("clientHint");
    const titled = table("Client: Ben Ito\nDate | CPT\n10/16/2026 | 97530", { name: "Ava" });
    const [again] = readLogs([titled], { ...options, sheets: said }).sheets;
    expect(again).toMatchObject({ rows: [{ client: "Ben Ito", filledDown: ["Client"] }] });
    expect(again).not.toHaveProperty("clientHint");
  });
});

describe("sheets beside the log", () => {
  it("are told apart, read by their own columns, or refused with the reason", () => {
    const { sheets: read } = readLogs(
      [
        table(
          "Name | DOB | Parent | Phone | Insurance | ICD-10 | Copay\nMoreno, Ava | 3/14/2019 | Jo & Al Moreno | 555-123-4567 | Aetna | F84.0, R27.8 | $20.00\nIto, Ben | 5/16/2018 | | | | F82 |",
          { name: "Families" }
        ),
        table("CPT | Rate | Per\n97530 | $33.75 | unit\n97165 | 300 | visit", { name: "Rates" }),
        table(
          "Date paid | Client | Amount | How paid\n10/16/2026 | Ava Moreno | $120.00 | check\nTotal | | $120.00 |",
          { name: "Paid" }
        ),
        table("Therapist | NPI | License | COTA\nJane Roe, OTR/L | 1234567893 | 0119 | no", {
          name: "Staff",
        }),
        table(
          "Insurance | In network | Auth required | Visits per year\nAetna | Out of network | yes | 30",
          { name: "Plans" }
        ),
        table("Item | Stock | Price\nPutty | 3 | $4.00\nSwing | 1 | $99.00", { name: "Stock" }),
      ],
      options
    );
    expect(read).toMatchObject([
      {
        table: "Clients",
        rows: [
          {
            sheetRow: 2,
            values: {
              Client: "Ava Moreno",
              "Date of birth": "2019-03-14",
              Guardian: "Jo & Al Moreno",
              Phone: "555-123-4567",
              Payer: "Aetna",
              Diagnoses: ["F84.0", "R27.8"],
              Copay: 2000,
            },
          },
          {
            sheetRow: 3,
            values: { Client: "Ben Ito", "Date of birth": "2018-05-16", Diagnoses: ["F82"] },
          },
        ],
      },
      {
        table: "Fees",
        rows: [
          { values: { Code: "97530", Fee: 3375, Per: "unit" } },
          { values: { Code: "97165", Fee: 30000, Per: "visit" } },
        ],
      },
      {
        table: "Payments",
        rows: [
          { values: { Date: "2026-10-16", Client: "Ava Moreno", Amount: 12000, Method: "check" } },
        ],
        skipped: [{ kind: "header" }, { row: 3, kind: "total" }],
      },
      {
        table: "Providers",
        rows: [
          { values: { Provider: "Jane Roe", NPI: "1234567893", License: "119", Assistant: false } },
        ],
      },
      {
        table: "Payers",
        rows: [{ values: { Payer: "Aetna", "Requires authorization": true, "Visit limit": 30 } }],
      },
      { table: "none", why: "it has no column of dates and codes, times, minutes or units" },
    ]);
  });

  it.each([
    "Client | 10/5 | 10/6 | 10/7 | 10/8\nAva Moreno | 45 | | 45 |\nBen Ito | | 30 | | 30",
    "Name | 1 | 2 | 3 | 4 | 5\nAva Moreno | 45 | | 45 | | 30\nBen Ito | | 30 | | 30 |",
    "Time | Monday | Tuesday | Wednesday\n9:00 AM | Ava Moreno | Ben Ito | Cy Adler",
    "Heure | lundi | mardi | mercredi\n9:00 | Ava Moreno | Ben Ito | Cy Adler",
  ])("are refused where they are a calendar: %s", (lines) => {
    expect(readLog(table(lines, { name: "Week" }), options)).toMatchObject({
      table: "none",
      why: "its days stand side by side, and a log has a row for each session",
    });
  });

  it("are no calendar where some of their cells are days or numbers", () => {
    const lines = "Item | Bought | Sold | M | T\nPutty | 10/5/2026 | 10/6/2026 | 3 | 4";
    const reading = readLog(table(lines), options);
    expect(reading.table === "none" && reading.why).toMatch(/^it has no column/);
  });

  it("are what she says they are", () => {
    const sheet = table("Who | When | What\nAva | 10/16/2026 | 97530");
    expect(readLog(sheet, { ...options, table: "Sessions" })).toMatchObject({
      table: "Sessions",
      rows: [{ client: "Ava", date: "2026-10-16", code: "97530" }],
    });
  });

  it("are read again around the columns that she chose", () => {
    const sheet = table(
      "Date | A | B | Code\n10/16/2026 | Ava Moreno | Jane Roe | 97530\n10/17/2026 | Ben Ito | Jane Roe | 97110\n10/19/2026 | Cy Adler | Jane Roe | 97110"
    );
    const chosen = readLog(sheet, {
      ...options,
      columns: [
        { column: 1, field: "none" },
        { column: 2, field: "Client" },
      ],
    });
    expect(chosen).toMatchObject({ table: "Sessions", rows: [{ client: "Jane Roe" }, {}, {}] });
    expect(chosen.columns[1]).toMatchObject({ field: "none", isFixed: true });
  });
});

describe("a word of hers for a place", () => {
  const log = table(
    `Date | Client | Code | Minutes | Place
2026-10-05 | Ava Moreno | 97530 | 45 | Main St
2026-10-16 | Ben Ito | 97110 | 30 | gym`,
    { name: "Log" }
  );
  const read = (answers: LogAnswers) => readLogs([log], { ...options, answers });

  it("is asked for, and the last answer is to leave it", () => {
    const { questions } = read({});
    expect(questions.map(({ word }) => word)).toEqual(["main st", "gym"]);
    expect(questions[0]?.answers.at(-1)?.answer).toBe("as-typed");
  });

  it("that she leaves stays as it is typed, and is not asked for again", () => {
    const { questions, sheets } = read({ places: { "Main St": "as-typed", gym: "99" } });
    expect(questions).toEqual([]);
    const [reading] = sheets;
    const rows = reading?.table === "Sessions" ? reading.rows : [];
    expect(rows.map(({ place, asTyped }) => place ?? asTyped.Place)).toEqual(["Main St", "99"]);
  });
});
