import { classifyRows, type TellingColumns } from "../../../../src/billing/logs/rows/classifyRows";
import { logBlocks } from "../../../../src/billing/logs/sheets/logBlocks";
import { day, grid, table, type Typed } from "../grid";

const columns: TellingColumns = { date: 0, clients: [1], code: 2, measures: [3, 4], status: 5 };
const header = "Date | Client | Code | Minutes | Charge | Status | Notes";
const session = "10/5/2026 | Ava Moreno | 97530 | 45 | 101.25";

/** What becomes of the last of these lines. */
function classOf(line: string, more: Partial<TellingColumns> = {}): [string, string?] {
  const sheet = table(`${header}\n${session}\n${line}`);
  const [block] = logBlocks(sheet);
  const classes = block ? classifyRows(sheet, block, { ...columns, ...more }, 2026) : [];
  const last = classes.at(-1);
  if (!last) throw new Error("there is no row");
  return last.kind === "session" ? ["session"] : [last.kind, last.reason];
}

describe("a row of a log", () => {
  it.each([
    ["10/6/2026 | Ben Ito | 97110 | 60 | 135"],
    ["10/6/2026 | Ben Ito | | 60 |"],
    [" | | 97110 | 15"],
    ["10/6/2026 | Ben Ito | 97110 | | | | Total body exercise"],
    ["10/6/2026 | Ben Ito | 97110 | 60 | | completed | no show last week"],
    ["10/6/2026 | Ben Ito | OT eval | 60"],
    ["10/6/2026 | | | 60"],
  ])("is a session: %s", (line) => {
    expect(classOf(line)).toEqual(["session"]);
  });

  it.each([
    ["-", "blank", "a blank row"],
    [header, "header", "the header, repeated"],
    ["Total | | | 45 | 101.25", "total", "a total: “Total”"],
    ["Subtotal October: | | | 45", "total", "a total: “Subtotal October:”"],
    ["Ava Moreno Total | | 12 | 45", "total", "a total: “Ava Moreno Total”"],
    ["Zwischensumme | | | 45", "total", "a total: “Zwischensumme”"],
    [" | | | 45 | 101.25", "total", "numbers without date, client and code, as of a total"],
    ["October 2026", "title", "the title of a month: “October 2026”"],
    ["Octubre", "title", "the title of a month: “Octubre”"],
    ["Week of 10/5", "title", "the title of a week: “Week of 10/5”"],
    ["KW 41", "title", "the title of a week: “KW 41”"],
    ["Sessions | Sessions | Sessions", "title", "a title: “Sessions”"],
    ["Monday, October 5, 2026", "day", "the day of the rows below: “Monday, October 5, 2026”"],
    ["10/7/2026", "day", "the day of the rows below: “10/7/2026”"],
    [
      " | Ben Ito | | | | | called mom",
      "note",
      "a note without date and code: “Ben Ito, called mom”",
    ],
    ["10/6/2026 | Ben Ito | 97110 | 60 | | cancelled", "not held", "cancelled: “cancelled”"],
    ["10/6/2026 | Ben Ito | 97110 | | | No show", "not held", "no show: “No show”"],
    ["10/6/2026 | Ben Ito | | | | | cx - sick", "not held", "cancelled: “cx - sick”"],
    ["10/6/2026 | Ben Ito | no-show", "not held", "no show: “no-show”"],
  ])("is passed over: %s", (line, kind, reason) => {
    expect(classOf(line)).toEqual([kind, reason]);
  });

  it("that says No under Attended did not take place, and under Status may be anything", () => {
    const line = "10/6/2026 | Ben Ito | 97110 | 60 | | No";
    expect(classOf(line, { statusIsPresence: true })).toEqual([
      "not held",
      "the client did not come",
    ]);
    expect(classOf(line)).toEqual(["session"]);
  });

  it("may be nothing but a real date", () => {
    const rows: Typed[][] = [header.split(" | "), [day("2026-10-05")], [null, "Ava", 97530]];
    const sheet = grid(rows);
    const [block] = logBlocks(sheet);
    expect(block && classifyRows(sheet, block, columns, 2026)).toMatchObject([
      { kind: "header", reason: "the header" },
      { kind: "day" },
      { kind: "session" },
    ]);
  });
});

describe("what stands above the header", () => {
  it("is no session, whatever it looks like", () => {
    const sheet = table(
      `Practice | Bright Steps\n10/5/2026 | printed | 10000\n${header}\n${session}`
    );
    const [block] = logBlocks(sheet);
    expect(block && classifyRows(sheet, block, columns, 2026).map(({ kind }) => kind)).toEqual([
      "title",
      "title",
      "header",
      "session",
    ]);
  });
});
