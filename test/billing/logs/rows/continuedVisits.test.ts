import { continuedVisits, type NamedRow } from "../../../../src/billing/logs/rows/continuedVisits";
import type { PlannedList, PlannedRow } from "../../../../src/billing/logs/rows/plannedSheet";

const list: PlannedList = {
  block: {
    firstRow: 0,
    lastRow: 9,
    headerRows: new Set(),
    firstColumn: 0,
    lastColumn: 0,
    cellsOf: (row) => row,
  },
  matches: [],
  columnOf: new Map(),
  additions: [],
  classes: [],
};

/**
 * Rows in order: a capital is a client on a row with its day; a small letter one whose day is that
 * of the row above; `.` no client; `t` no client but a time; `d` no client but a day; `|` a total.
 */
function continued(rows: string): string {
  let stretch = 0;
  const named = [...rows].flatMap((mark, place): NamedRow[] => {
    if (mark === "|") stretch += 1;
    if (mark === "|") return [];
    const row: PlannedRow = { list, row: place, kind: "session", stretch, part: 0 };
    const isNamed = /[A-Ca-c]/.test(mark);
    return [
      {
        row,
        isDayFilled: /[a-c.t]/.test(mark),
        hasOwnTime: mark === "t",
        ...(isNamed ? { name: mark.toUpperCase() } : {}),
      },
    ];
  });
  return continuedVisits(named)
    .map((from) => named[from ?? -1]?.name ?? "-")
    .join("");
}

describe("rows that continue the visit above", () => {
  it.each([
    ["A..B.", "-AA-B"],
    ["A.B.C", "-A-B-"],
    ["Ab.c.", "--B-C"],
  ])("have its client where the log leaves it out as a habit: %s", (rows, clients) => {
    expect(continued(rows)).toBe(clients);
  });

  it.each([
    ["A.BCABCABC", "one omission is no habit"],
    ["Aa.Bb.", "clients are repeated from row to row"],
    ["AtBt", "they have a time of their own"],
    ["AdBd", "they have a day of their own"],
    ["A|.B|.", "a total stands between"],
  ])("have none otherwise: %s, for %s", (rows) => {
    expect(continued(rows)).toMatch(/^-+$/);
  });
});
