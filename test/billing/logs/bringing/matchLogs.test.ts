import { matchLogs } from "../../../../src/billing/logs/bringing/matchLogs";
import type { LogRow } from "../../../../src/billing/logs/rows/logRow";
import { broughtFrom, logRow, rowsOf } from "./broughtSessions";

const october = rowsOf(
  `Date | Client | Code | Start | End
10/16/2026 | Ava Moreno | 97530 | 9:00 AM | 9:45 AM
10/16/2026 | Ben Ito | 97110 | 10:00 AM | 10:30 AM
10/17/2026 | Ava Moreno | 97530, 97112 | 9:00 AM | 9:45 AM
10/18/2026 | Cy Adler | 97530 or 97110 | 9:00 AM | 9:45 AM`
);
const nothing = { brought: [], sessions: [] };
const statesOf = (
  rows: readonly LogRow[],
  there: Pick<Parameters<typeof matchLogs>[0], "brought" | "sessions">
) => matchLogs({ logs: [{ log: "October", rows }], ...there }).rows.map(({ state }) => state);

describe("matchLogs", () => {
  it("says new of all the first time, and brought the second time", () => {
    expect(statesOf(october, nothing)).toEqual(["new", "new", "new", "new", "new"]);
    const there = broughtFrom("October", october);
    expect(statesOf(october, there)).toEqual(Array(5).fill("brought"));
    expect(matchLogs({ logs: [{ log: "October", rows: october }], ...there }).gone).toEqual([]);
  });

  it("says changed of a row that says something else, with what", () => {
    const there = broughtFrom("October", october);
    const [first, ...rest] = october;
    const changed = [{ ...(first ?? logRow()), endMinutes: 600 }, ...rest];
    const { rows, gone } = matchLogs({ logs: [{ log: "October", rows: changed }], ...there });
    expect(rows[0]).toMatchObject({
      state: "changed",
      session: { sessionId: "S1" },
      changes: [{ field: "End", before: "9:45 AM", now: "10:00 AM" }],
    });
    expect(gone).toEqual([]);
  });

  it("takes sessions that came from no log for equal rows, once each", () => {
    const { sessions } = broughtFrom("October", october);
    expect(statesOf(october, { brought: [], sessions })).toEqual(Array(5).fill("known"));
    const [first = logRow()] = october;
    expect(statesOf([first, { ...first, sheetRow: 9 }], { brought: [], sessions })).toEqual([
      "known",
      "new",
    ]);
  });
});
