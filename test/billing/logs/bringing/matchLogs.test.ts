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

  it("takes the one that is left for the one that was not removed", () => {
    const rows = [logRow({ sheetRow: 2 }), logRow({ sheetRow: 3 })];
    const { brought, sessions } = broughtFrom("October", rows);
    const left = { brought, sessions: sessions.slice(1) };
    expect(statesOf([logRow({ sheetRow: 2 })], left)).toEqual(["brought"]);
    expect(statesOf(rows, left).sort()).toEqual(["brought", "removed"]);
  });

  it("takes equal rows of two tabs for two sessions where only the tab says whose they are", () => {
    const bare = logRow({ client: undefined });
    const there = broughtFrom("Ava", [{ ...bare, client: "Ava", asInLog: {} }]);
    const ofTab = (client: string) => [{ ...bare, client, asInLog: {} }];
    const match = (log: string, client: string) =>
      matchLogs({ logs: [{ log, rows: ofTab(client) }], ...there }).rows[0]?.state;
    expect(match("Ava", "Ava")).toBe("brought");
    expect(match("Ben", "Ben")).toBe("new");
    expect(match("Ava (2)", "Ava")).toBe("known");
  });

  it("takes sessions of two therapists for two, and one that names none for either", () => {
    const { sessions } = broughtFrom("", [logRow({ provider: "Jane Roe" }), logRow()]);
    const states = (provider: string) =>
      statesOf([logRow({ provider })], { brought: [], sessions: sessions.slice(0, 1) });
    expect(states("Kim Poe")).toEqual(["new"]);
    expect(states("jane roe")).toEqual(["known"]);
    const both = [logRow({ provider: "Kim Poe" }), logRow({ provider: "Jane Roe", sheetRow: 3 })];
    expect(statesOf(both, { brought: [], sessions })).toEqual(["known", "known"]);
  });

  it("tells of no change in what the log does not say", () => {
    const there = broughtFrom("October", [logRow({ minutes: 45 })]);
    const [session] = there.sessions;
    const edited = session && { ...session, provider: "Jane Roe", place: "11", units: 4 };
    const { rows } = matchLogs({
      logs: [{ log: "October", rows: [logRow({ chargeCents: 100, minutes: 45 })] }],
      ...{ brought: there.brought, sessions: edited ? [edited] : [] },
    });
    expect(rows).toMatchObject([{ state: "changed", changes: [] }]);
  });
});
