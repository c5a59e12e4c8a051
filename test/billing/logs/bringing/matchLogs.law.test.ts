import { matchLogs } from "../../../../src/billing/logs/bringing/matchLogs";
import type { MatchedLogs } from "../../../../src/billing/logs/bringing/matchedRow";
import { fingerprintOf } from "../../../../src/billing/logs/bringing/rowFingerprint";
import type { LogRow } from "../../../../src/billing/logs/rows/logRow";
import fc from "../../../support/laws";
import { anyLogRow } from "./anyLogRow";
import { broughtFrom } from "./broughtSessions";

type Tables = ReturnType<typeof broughtFrom>;

const numbered = (rows: readonly LogRow[]) =>
  rows.map((row, place) => ({ ...row, sheetRow: place + 2 }));
/** Rows of a log, some of them equal. */
const anyRows = fc
  .tuple(fc.array(anyLogRow, { minLength: 1, maxLength: 6 }), fc.array(fc.nat(5), { maxLength: 6 }))
  .map(([rows, again]) => numbered([...rows, ...again.flatMap((place) => rows[place] ?? [])]));
/** Rows that say who, when and what. */
const wholeRows = anyRows
  .map((rows) => rows.filter(({ date, client, code }) => date && client && code))
  .filter((rows) => rows.length > 0)
  .map(numbered);
const orderOf = (rows: readonly LogRow[]) =>
  fc
    .array(fc.nat(), { minLength: rows.length, maxLength: rows.length })
    .map((keys) => rows.map((_, place) => place).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0)));
const permuted = anyRows.chain((rows) =>
  orderOf(rows).map((order) => ({ rows, others: numbered(order.flatMap((at) => rows[at] ?? [])) }))
);

const match = (rows: readonly LogRow[], there: Tables, log = "October"): MatchedLogs =>
  matchLogs({ logs: [{ log, rows }], ...there });
const statesOf = ({ rows }: MatchedLogs) => rows.map(({ state }) => state);
const fingerprints = (rows: readonly LogRow[]) => rows.map(fingerprintOf).sort();

it("knows every row again, in whatever order they stand", () => {
  fc.assert(
    fc.property(permuted, ({ rows, others }) => {
      const matched = match(others, broughtFrom("October", rows));
      expect(statesOf(matched)).toEqual(others.map(() => "brought"));
      expect(matched.gone).toEqual([]);
    })
  );
});

it("tells exactly the rows that were added", () => {
  fc.assert(
    fc.property(permuted, fc.nat(), ({ rows, others }, count) => {
      const before = numbered(rows.slice(0, count % rows.length));
      const matched = match(others, broughtFrom("October", before));
      const added = matched.rows.filter(({ state }) => state === "new").map(({ row }) => row);
      expect(statesOf(matched).filter((state) => state === "brought")).toHaveLength(before.length);
      expect([...fingerprints(added), ...fingerprints(before)].sort()).toEqual(fingerprints(rows));
    })
  );
});

it("tells exactly the rows that are gone", () => {
  fc.assert(
    fc.property(permuted, fc.nat(), ({ rows, others }, count) => {
      const left = numbered(others.slice(0, count % rows.length));
      const { gone, ...matched } = match(left, broughtFrom("October", rows));
      expect(matched.rows.map(({ state }) => state)).toEqual(left.map(() => "brought"));
      const ofGone = gone.map(({ brought }) => brought.fingerprint);
      expect([...ofGone, ...fingerprints(left)].sort()).toEqual(fingerprints(rows));
    })
  );
});

const edits: ((row: LogRow) => LogRow)[] = [
  (row) => ({ ...row, date: "2026-11-30" }),
  (row) => ({ ...row, client: "Dia Marsh" }),
  (row) => ({ ...row, code: "97533" }),
  (row) => ({ ...row, startMinutes: 1, endMinutes: 2 }),
  (row) => ({ ...row, chargeCents: 1 }),
  (row) => ({ ...row, asTyped: { ...row.asTyped, Place: "somewhere" } }),
];

it("tells a row that was edited as changed, and of no other", () => {
  fc.assert(
    fc.property(wholeRows, fc.nat(), fc.constantFrom(...edits), (rows, place, edit) => {
      const at = place % rows.length;
      const edited = rows.map((row, index) => (index === at ? edit(row) : row));
      const { gone, ...matched } = match(edited, broughtFrom("October", rows));
      expect(matched.rows.map(({ state }) => state)).toEqual(
        rows.map((_, index) => (index === at ? "changed" : "brought"))
      );
      expect(gone).toEqual([]);
      expect(matched.rows[at]?.session?.sessionId).toBe(`S${at + 1}`);
    })
  );
});

it("leaves alone what she edited in Sessions, and brings back nothing that she took out", () => {
  fc.assert(
    fc.property(anyRows, fc.array(fc.boolean()), fc.boolean(), (rows, isRemoved, isEdited) => {
      const { brought, sessions } = broughtFrom("October", rows);
      const left = sessions
        .filter((_, place) => !isRemoved[place])
        .map((session) =>
          isEdited ? { ...session, client: "Dia Marsh", code: "97533", startMinutes: 5 } : session
        );
      const matched = match(rows, { brought, sessions: left });
      const count = (state: string) => statesOf(matched).filter((each) => each === state).length;
      expect(count("brought")).toBe(left.length);
      expect(count("removed")).toBe(rows.length - left.length);
    })
  );
});

it("heals what an attempt left off: sessions that are there and not noted are known", () => {
  fc.assert(
    fc.property(permuted, fc.array(fc.boolean()), ({ rows, others }, isNoted) => {
      const { brought, sessions } = broughtFrom("October", rows);
      const noted = brought.filter((_, place) => isNoted[place]);
      const matched = match(others, { brought: noted, sessions });
      expect(new Set([...statesOf(matched), "brought", "known"])).toEqual(
        new Set(["brought", "known"])
      );
      expect(new Set(matched.rows.map(({ session }) => session?.sessionId)).size).toBe(rows.length);
    })
  );
});

it("gives no session and no row of LogRows to two rows of one log", () => {
  fc.assert(
    fc.property(anyRows, anyRows, anyRows, (before, now, other) => {
      const there = broughtFrom("June", other, broughtFrom("October", before));
      const logs = [
        { log: "October", rows: now },
        { log: "June", rows: before },
      ];
      const { rows } = matchLogs({ logs, ...there });
      const entries = rows.flatMap(({ brought }) => brought ?? []);
      const sessions = rows.flatMap(({ session }) => session ?? []);
      expect(new Set(entries).size).toBe(entries.length);
      expect(new Set(sessions).size).toBe(sessions.length);
    })
  );
});

it("knows the rows of a log that has another name by now", () => {
  fc.assert(
    fc.property(wholeRows, (rows) => {
      const there = broughtFrom("October", rows);
      expect(statesOf(match(rows, there, "Log 2026"))).toEqual(rows.map(() => "known"));
      const removed = { ...there, sessions: [] };
      expect(statesOf(match(rows, removed, "Log 2026"))).toEqual(rows.map(() => "removed"));
    })
  );
});
