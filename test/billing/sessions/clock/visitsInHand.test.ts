import type { ClockEntry } from "../../../../src/billing/sessions/clock/clockEntry";
import { stops } from "../../../../src/billing/sessions/clock/doubt";
import { canEndNow } from "../../../../src/billing/sessions/clock/entryEnd";
import { visitsInHand, type ClockRow } from "../../../../src/billing/sessions/clock/visitsInHand";
import { allocateDay } from "../../../../src/billing/units/allocateDay";
import { minutesBetween } from "../../../../src/billing/units/minutesBetween";
import fc from "../../../support/laws";
import { practice, rows as sessionRows } from "../../practice";

const today = "2026-11-02";
const now = { today, minutes: 10 * 60 };

function entry(fields: Partial<ClockEntry> = {}): ClockEntry {
  return {
    ...{ row: 1, problems: [], sessionId: "S-1", date: today, client: "Ava", provider: "Dana" },
    ...{ code: "97530", startMinutes: 540, endMinutes: 585 },
    ...fields,
  };
}

const entriesOf = (...fields: Partial<ClockEntry>[]) =>
  fields.map((each, at) => entry({ row: at + 1, sessionId: `S-${at + 1}`, ...each }));

function only(fields: Partial<ClockEntry>, sessions = sessionRows()): ClockRow {
  const row = visitsInHand([entry(fields)], practice(sessions), now)[0]?.rows[0];
  if (!row) throw new Error("There is no row");
  return row;
}

const kinds = ({ doubts }: ClockRow) => doubts.map(({ kind }) => kind);

test("a visit is one client, one therapist and one day, however the names are typed", () => {
  const visits = visitsInHand(
    entriesOf(
      { startMinutes: 600, endMinutes: 630, client: " ava ", code: "97110" },
      { provider: "Lee" },
      { date: "2026-11-01" },
      {}
    ),
    practice([]),
    now
  );
  expect(visits.map(({ date, provider, rows }) => [date, provider, rows.length])).toEqual([
    ["2026-11-01", "Dana", 1],
    ["2026-11-02", "Lee", 1],
    ["2026-11-02", "Dana", 2],
  ]);
  expect(visits[2]?.rows.map(({ entry: { code } }) => code)).toEqual(["97530", "97110"]);
});

test.each([
  ["Ava", "CMS", [2, 1], 3],
  ["Ben", "AMA", [2, 2], 4],
  ["Fay", "FULL15", [1, 1], 2],
])("units of %s are by %s", (client, rule, units, sum) => {
  const [visit] = visitsInHand(
    entriesOf(
      { client, startMinutes: 540, endMinutes: 563 },
      { client, code: "97110", startMinutes: 563, endMinutes: 586 }
    ),
    practice([]),
    now
  );
  expect(visit?.unitRule).toBe(rule);
  expect(visit?.rows.map((row) => row.units)).toEqual(units);
  expect(visit).toMatchObject({ minutes: 46, units: sum, canWrite: true });
});

test("a running row counts so far, and keeps the visit from being written", () => {
  const [visit] = visitsInHand([entry({ endMinutes: undefined })], practice([]), now);
  expect(visit).toMatchObject({ minutes: 60, units: 4, isRunning: true, canWrite: false });
  expect(visit?.rows[0]?.doubts).toEqual([]);
});

test.each<[string, Partial<ClockEntry>, string[]]>([
  ["nothing", {}, []],
  ["past midnight", { startMinutes: 1410, endMinutes: 30 }, ["past-midnight"]],
  ["an end before the start", { startMinutes: 900, endMinutes: 840 }, ["ends-before-start"]],
  ["no minutes", { endMinutes: 540 }, ["no-minutes"]],
  ["four hours", { startMinutes: 0, endMinutes: 240 }, []],
  ["over four hours", { startMinutes: 0, endMinutes: 241 }, ["over-four-hours"]],
  ["an unknown code", { code: "99999" }, ["code-not-valid"]],
  ["a retired code", { code: "97003" }, ["code-not-valid"]],
  ["an unknown client", { client: "Nobody" }, ["client-unknown"]],
  ["an unknown therapist", { provider: "Nobody" }, ["provider-unknown"]],
  ["no therapist", { provider: undefined }, ["provider-unknown"]],
  ["no client", { client: undefined }, ["client-missing"]],
  ["no code", { code: undefined }, ["code-missing"]],
  ["no day", { date: undefined }, ["date-missing"]],
  ["no start", { startMinutes: undefined }, ["start-missing"]],
  [
    "an end that is not understood",
    { endMinutes: undefined, problems: [{ column: "End", kind: "unreadable", text: "soon" }] },
    ["end-unreadable"],
  ],
  ["running", { endMinutes: undefined }, []],
  [
    "running since another day",
    { endMinutes: undefined, date: "2026-10-30" },
    ["runs-since-another-day"],
  ],
  ["beginning later than now", { endMinutes: undefined, startMinutes: 601 }, ["begins-later"]],
])("doubts of a row with %s", (_name, fields, expected) => {
  expect(kinds(only(fields))).toEqual(expected);
});

test("what still runs past midnight may be stopped, or ended by hand where it was forgotten", () => {
  const late = entry({ endMinutes: undefined, startMinutes: 1420 });
  const [visit] = visitsInHand([late], practice([]), { today: "2026-11-03", minutes: 20 });
  expect(visit?.rows[0]?.doubts.map(({ message }) => message)).toEqual([
    "It has been running since 11/02/2026, 11:40 PM; press Stop, or type when it ended before",
  ]);
});

test("what is doubtful is said in words", () => {
  const of = (fields: Partial<ClockEntry>) => only(fields).doubts[0]?.message;
  expect(of({ startMinutes: 1410, endMinutes: 30 })).toBe(
    "It goes past midnight: 11:30 PM to 12:30 AM are 60 minutes; correct the times if that is not so"
  );
  expect(
    of({ problems: [{ column: "Start", kind: "error", text: "#N/A" }], startMinutes: undefined })
  ).toBe("Start reads #N/A, which is not understood; say when it began");
  expect(of({ code: "=cmd|' /c calc'!A0" })).toBe(
    `"=cmd|' /c calc'!A0" is not a code that is billed for occupational therapy; correct it`
  );
});

test("rows of one therapist that overlap say so, in hand and in Sessions; one after the other do not", () => {
  const told = (entries: ClockEntry[], sessions = sessionRows()) =>
    visitsInHand(entries, practice(sessions), now)
      .flatMap(({ rows }) => rows)
      .map((row) => row.doubts.find(({ kind }) => kind === "overlap")?.message);
  expect(told(entriesOf({}, { client: "Ben", startMinutes: 584, endMinutes: 600 }))).toEqual([
    "It overlaps row 2 of Clock, Ben from 9:44 AM to 10:00 AM; correct the times of one",
    "It overlaps row 1 of Clock, Ava from 9:00 AM to 9:45 AM; correct the times of one",
  ]);
  expect(told(entriesOf({}, { client: "Ben", startMinutes: 585, endMinutes: 600 }))).toEqual([
    undefined,
    undefined,
  ]);
  expect(told(entriesOf({}, { client: "Ben", provider: "Lee" }))).toEqual([undefined, undefined]);
  const session = { date: today, client: "Ben", startMinutes: 500, endMinutes: 541 };
  expect(told([entry()], sessionRows(session))).toEqual([
    "It overlaps row 1 of Sessions, Ben from 8:20 AM to 9:01 AM; correct the times of one",
  ]);
  // What an attempt that was cut off has written of this very row.
  const same = { ...session, client: "Ava", startMinutes: 540, endMinutes: 585 };
  expect(told([entry()], sessionRows({ ...same, sessionId: "S-1" }))).toEqual([undefined]);
  expect(told([entry()], sessionRows({ ...same, sessionId: "S-2" }))).toHaveLength(1);
});

test("clients of one group begin or end together, and are no overlap", () => {
  const group = entriesOf({ code: "97150" }, { code: "97150", client: "Ben", endMinutes: 570 });
  const rows = visitsInHand(group, practice([]), now).flatMap((visit) => visit.rows);
  expect(rows.flatMap(kinds)).toEqual([]);
});

test("a row may be ended by the clock until its times would say less than what has passed", () => {
  const running = entry({ endMinutes: undefined, startMinutes: 1380, date: "2026-11-01" });
  expect(canEndNow(running, { today, minutes: 30 })).toBe(true);
  expect(canEndNow(running, { today, minutes: 661 })).toBe(false);
  expect(canEndNow(running, { today: "2026-11-03", minutes: 30 })).toBe(false);
  expect(canEndNow(entry(), now)).toBe(false);
});

const anyEntry = fc.record(
  {
    date: fc.constantFrom("2026-11-01", today, "2026-12-31"),
    client: fc.constantFrom("Ava", "ben", "Fay", "Nobody", "😀 مرحبا"),
    provider: fc.constantFrom("Dana", "Lee", "Nobody"),
    code: fc.constantFrom("97530", "97110", "97166", "97129", "97130", "99999", "97150"),
    startMinutes: fc.integer({ min: 0, max: 1439 }),
    endMinutes: fc.integer({ min: 0, max: 1439 }),
  },
  { requiredKeys: [] }
);
const anyEntries = fc.array(anyEntry, { maxLength: 12 }).map((all) =>
  all.map((fields, at): ClockEntry => ({
    row: at + 1,
    problems: [],
    sessionId: `S-${at}`,
    ...fields,
  }))
);

test("every row is in one visit, with the minutes of its times and the units of its day", () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const visits = visitsInHand(entries, practice([]), now);
      const placed = visits.flatMap(({ rows }) => rows.map((row) => row.entry.row));
      expect([...placed].sort((one, other) => one - other)).toEqual(entries.map(({ row }) => row));
      for (const visit of visits) {
        for (const { entry: each, minutes } of visit.rows) {
          if (each.startMinutes === undefined || each.endMinutes === undefined) continue;
          expect(minutes).toBe(minutesBetween(each.startMinutes, each.endMinutes));
        }
        const counted = visit.rows.filter(({ minutes }) => minutes !== undefined);
        const lines = counted.map(({ entry: { code = "" }, minutes = 0 }) => ({ code, minutes }));
        const units = allocateDay(lines, visit.unitRule, visit.date).lines;
        expect(counted.map((row) => row.units)).toEqual(units);
        expect(visit.canWrite).toBe(
          visit.rows.every((row) => !row.isRunning && !row.doubts.some(stops))
        );
      }
    })
  );
});

test("whether rows overlap is what comparing each with each says", () => {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      const slow = new Set<number>();
      const spans = entries.flatMap((each) => {
        const { date, provider, startMinutes, endMinutes, code } = each;
        if (!date || !provider || startMinutes === undefined || endMinutes === undefined) return [];
        const minutes = minutesBetween(startMinutes, endMinutes);
        if (!minutes) return [];
        const start = Date.parse(`${date}T00:00:00Z`) / 60000 + startMinutes;
        return [{ each, provider, start, end: start + minutes, isGroup: code === "97150" }];
      });
      for (const one of spans) {
        for (const other of spans) {
          if (one === other || one.provider !== other.provider) continue;
          if (one.start >= other.end || other.start >= one.end) continue;
          const isOneGroup =
            one.isGroup &&
            other.isGroup &&
            one.each.client !== other.each.client &&
            (one.start === other.start || one.end === other.end);
          if (!isOneGroup) slow.add(one.each.row);
        }
      }
      const told = visitsInHand(entries, practice([]), { today: "2027-06-01", minutes: 0 })
        .flatMap(({ rows }) => rows)
        .filter((row) => kinds(row).includes("overlap"))
        .map((row) => row.entry.row);
      expect(new Set(told)).toEqual(slow);
    })
  );
});
