import { builtInRules } from "../../../../src/billing/codes/ruleBook";
import type { LogSheet } from "../../../../src/billing/logs/logSheet";
import { guessTable } from "../../../../src/billing/logs/matching/guessTable";
import {
  matchColumns,
  matchTables,
  type ColumnMatch,
  type FixedMatch,
} from "../../../../src/billing/logs/matching/matchColumns";
import { logBlocks, type LogBlock } from "../../../../src/billing/logs/sheets/logBlocks";
import { clock, day, duration, grid, table } from "../grid";

const today = "2026-11-22";

function blockOf(sheet: LogSheet): LogBlock {
  const [block] = logBlocks(sheet);
  if (!block) throw new Error("there is no list");
  return block;
}

function matched(sheet: LogSheet, fixed: FixedMatch[] = []): ColumnMatch[] {
  return matchColumns(sheet, blockOf(sheet), "Sessions", { rules: builtInRules, today, fixed });
}

const fields = (matches: ColumnMatch[]) => matches.map(({ field }) => field);

const unheaded = `
10/5/2026 | Ava Moreno | Jane Roe | 97530 | 3:00 PM | 3:45 PM | 45 | 3 | $101.25 | F84.0 | GO | yes
10/6/2026 | Ben Ito | Jane Roe | 97110 | 9:00 AM | 10:00 AM | 60 | 4 | $135.00 | F82 | GO | no
10/6/2026 | Cy Adler | Jane Roe | 97110 | 9:00 AM | 9:30 AM | 30 | 2 | $67.50 | F82 | GO | yes
10/7/2026 | Dia Marsh | Kim Poe | 97535 | 1:00 PM | 1:15 PM | 15 | 1 | $33.75 | F82 | GO | yes`;

describe("columns of a log", () => {
  it("are matched by their cells alone where nothing heads them", () => {
    const matches = matched(table(unheaded));
    expect(fields(matches)).toEqual([
      "Date",
      "Client",
      "Provider",
      "Code",
      "Start",
      "End",
      "Minutes",
      "Units",
      "Charge",
      "Diagnoses",
      "Modifiers",
      "none",
    ]);
    expect(matches[3]).toMatchObject({ header: "", reason: "all cells are five-digit codes" });
    expect(matches[5]?.reason).toBe("the cells are times, later than those of another column");
    expect(matches.every(({ confidence }) => confidence < 0.95)).toBe(true);
  });

  it("are matched by their cells where the headers say nothing that is known", () => {
    const matches = matched(
      table(`a1 | bb | cc | dd | ee | ff | gg | hh | ii | jj | kk | ll${unheaded}`)
    );
    expect(fields(matches).slice(0, 8)).toEqual([
      "Date",
      "Client",
      "Provider",
      "Code",
      "Start",
      "End",
      "Minutes",
      "Units",
    ]);
  });

  it("say how sure they are, why, and show three different cells as she sees them", () => {
    const sheet = grid([
      ["DOS", "Pt", "Cleint's therapist", "CPT", "In", "Length"],
      [day("2026-10-05"), "Ava", "Jane", 97530, clock(15), duration(45)],
      [day("2026-10-05"), "Ava", "Jane", 97110, clock(15, 45), duration(15)],
      [day("2026-10-06"), "Ben", "Jane", 97110, clock(9), duration(60)],
      [day("2026-10-07"), "Cy", "Kim", 97110, clock(10), duration(60)],
    ]);
    const matches = matched(sheet);
    expect(fields(matches)).toEqual(["Date", "Client", "Provider", "Code", "Start", "Minutes"]);
    expect(matches.map(({ samples }) => samples)).toEqual([
      ["2026-10-05", "2026-10-06", "2026-10-07"],
      ["Ava", "Ben", "Cy"],
      ["Jane", "Kim"],
      ["97530", "97110"],
      ["3:00 PM", "3:45 PM", "9:00 AM"],
      ["0:45", "0:15", "1:00"],
    ]);
    expect(matches[0]).toMatchObject({
      header: "DOS",
      confidence: 1,
      reason: "the header says so",
    });
    expect(matches[2]).toMatchObject({
      reason: "the header is like “therapist”, and the cells are names, a few that come again",
    });
    expect(matches[2]?.confidence).toBeLessThan(0.9);
  });

  it("tell a column of notes from one of ticks under the same header", () => {
    const prose =
      "Date | Client | Code | Note\n10/5/2026 | Ava | 97530 | worked on grasp and reach\n10/6/2026 | Ben | 97110 | swing and obstacle course";
    const ticks =
      "Date | Client | Code | Note\n10/5/2026 | Ava | 97530 | x\n10/6/2026 | Ben | 97110 | x";
    expect(matched(table(prose))[3]?.field).toBe("Description");
    expect(matched(table(ticks))[3]?.field).toBe("Note signed");
  });

  it("tell what a column headed Time holds", () => {
    const log = (first: string, second: string) =>
      matched(
        table(
          `Date | Client | Code | Time\n10/5/2026 | Ava | 97530 | ${first}\n10/6/2026 | Ben | 97110 | ${second}`
        )
      )[3]?.field;
    expect(log("3:00 PM", "9:30 AM")).toBe("Start");
    expect(log("3:00-3:45p", "9-10am")).toBe("Time span");
    expect(log("45", "60")).toBe("Minutes");
    expect(log("45 min", "1h 15m")).toBe("Minutes");
  });

  it("tell what a column headed Service holds", () => {
    const log = (first: string, second: string) =>
      matched(
        table(`Date | Client | Service\n10/5/2026 | Ava | ${first}\n10/6/2026 | Ben | ${second}`)
      )[2]?.field;
    expect(log("97530", "97110")).toBe("Code");
    expect(log("97530-GO", "97110, 97535")).toBe("Code");
    expect(log("Therapeutic activities", "Feeding group")).toBe("Description");
  });

  it("never take a birthday for the day of service, or what was paid for the charge", () => {
    const matches = matched(
      table(
        "DOB | Client | Date | Code | Paid | Fee\n3/4/2019 | Ava | 10/5/2026 | 97530 | $20.00 | $135.00\n5/6/2018 | Ben | 10/6/2026 | 97110 | $20.00 | $135.00"
      )
    );
    expect(fields(matches)).toEqual(["none", "Client", "Date", "Code", "none", "Charge"]);
    expect(matches[0]?.reason).toBe("the header says that it is no part of Sessions");
  });

  it("are not units or minutes where they only number the rows", () => {
    const rows = [1, 2, 3, 4, 5, 6].map(
      (n) => `${n} | 10/${n + 4}/2026 | Client ${"ABCDEF"[n - 1]} | 97530`
    );
    expect(matched(table(rows.join("\n")))[0]?.field).toBe("none");
  });

  it("give way to a better one, and say which", () => {
    const matches = matched(
      table(
        "Date | Client | Code | Tx code\n10/5/2026 | Ava | 97530 | OT\n10/6/2026 | Ben | 97110 | OT"
      )
    );
    expect(matches[2]?.field).toBe("Code");
    expect(matches[3]).toMatchObject({ field: "none", reason: "“Code” is more like Code" });
  });

  it("show which of the sessions took place, without being a field", () => {
    const matches = matched(table("Date | Client | Code | Status\n10/5/2026 | Ava | 97530 | kept"));
    expect(matches[3]).toMatchObject({ field: "none", tellsStatus: true });
  });

  it("that she chose stay, and the others are matched around them", () => {
    const sheet = table(unheaded);
    const free = matched(sheet);
    expect([free[1]?.field, free[2]?.field]).toEqual(["Client", "Provider"]);
    const fixed = matched(sheet, [
      { column: 2, field: "Client" },
      { column: 8, field: "none" },
    ]);
    expect(fixed[2]).toMatchObject({
      field: "Client",
      confidence: 1,
      reason: "you chose it",
      isFixed: true,
    });
    expect(fixed[8]).toMatchObject({ field: "none", isFixed: true });
    expect(fixed[1]?.field).not.toBe("Client");
    expect(fields(fixed).filter((field) => field === "Client")).toHaveLength(1);
  });

  it("without header and cells are not told of", () => {
    const matches = matched(table("Date | | Client | Code\n10/5/2026 | | Ava | 97530"));
    expect(matches.map(({ column }) => column)).toEqual([0, 2, 3]);
  });

  it("name what else they might be", () => {
    const [, client] = matched(
      table("Date | Name | Code\n10/5/2026 | Ava | 97530\n10/6/2026 | Ben | 97530")
    );
    expect(client?.field).toBe("Client");
    expect(matched(table(unheaded))[7]?.others.map(({ field }) => field)).toContain("Minutes");
  });
});

describe("a list", () => {
  const guess = (lines: string) => {
    const sheet = table(lines);
    return guessTable(matchTables(sheet, blockOf(sheet), { rules: builtInRules, today }));
  };

  it.each([
    ["Sessions", "Date | Client | Code\n10/5/2026 | Ava Moreno | 97530"],
    ["Sessions", unheaded],
    [
      "Sessions",
      "Fecha | Paciente | Hora de inicio | Hora de fin\n5/10/2026 | Ava | 15:00 | 15:45\n13/10/2026 | Ben | 9:00 | 10:00",
    ],
    ["Clients", "Name | DOB | Phone | Insurance\nAva Moreno | 3/4/2019 | 555-123-4567 | Aetna"],
    ["Clients", "Nachname | Vorname | Geburtsdatum | Kasse\nMoreno | Ava | 4.3.2019 | AOK"],
    [
      "Payers",
      "Insurance | Payer ID | In network | Auth required\nAetna | 60054 | Out of network | yes",
    ],
    ["Fees", "CPT | Rate\n97530 | $33.75\n97110 | $33.75"],
    ["Payments", "Date received | Client | Amount | Method\n10/5/2026 | Ava Moreno | 120 | check"],
    [
      "Providers",
      "Therapist | NPI | License | Credentials\nJane Roe | 1234567893 | 0119001234 | OTR/L",
    ],
  ])("is one of %s: %s", (expected, lines) => {
    expect(guess(lines)).toMatchObject({ table: expected });
  });

  it.each([
    [
      "Employee | Date | Start | End | Hours\nJane | 10/5/2026 | 9:00 | 17:00 | 8",
      "it has no column of clients' names",
    ],
    ["Item | Qty | Price\nChair | 3 | 40\nDesk | 2 | 60", "it has no column of dates"],
    [
      "Day | Date | In | Out | Hours\nMonday | 10/5/2026 | 9:00 AM | 5:00 PM | 8\nTuesday | 10/6/2026 | 9:00 AM | 5:00 PM | 8",
      "it has no column of clients' names",
    ],
    [
      "Date | From | To | Miles | Purpose\n10/5/2026 | Office | School | 12 | session",
      "it has no column of clients' names and codes, times, minutes or units",
    ],
    [
      "Date | Description | Qty | Rate | Amount\n10/5/2026 | OT 97530 | 4 | 33.75 | 135",
      "it has no column of clients' names",
    ],
    [
      "Client | 10/5 | 10/6\nAva Moreno | x | \nBen Ito | | x",
      "it has no column of dates and codes, times, minutes or units",
    ],
    ["hello\nworld", "there is no list on it"],
    [
      "hello | world\ngood | day",
      "it has no column of dates, clients' names and codes, times, minutes or units",
    ],
    [
      "Date | Mood\n10/5/2026 | good",
      "it has no column of clients' names and codes, times, minutes or units",
    ],
  ])("is no log: %s", (lines, why) => {
    expect(guess(lines)).toMatchObject({ table: "none", why });
  });
});
