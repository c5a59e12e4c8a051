import type { ClockEntry } from "../../../../src/billing/sessions/clock/clockEntry";
import { freeSessionIds } from "../../../../src/billing/sessions/clock/clockIds";
import { beganAs, findEntry } from "../../../../src/billing/sessions/clock/findEntry";
import { lastProvider, recentCodes } from "../../../../src/billing/sessions/clock/recentCodes";
import { assignSessionIds } from "../../../../src/billing/sessions/identity";
import { lineOf, practice, rows, session } from "../../practice";

test("ids are above all that sessions, lines, logs and the clock have", () => {
  const sessions = rows({ sessionId: "S-00004" }, {}, { sessionId: "her own" });
  const records = practice(sessions, {
    documentLines: [lineOf(session(), "S-00006")],
    broughtIds: ["S-00008", "S-00007.2"],
  });
  expect(freeSessionIds(records, 2)).toEqual(["S-00009", "S-00010"]);
  expect(freeSessionIds(practice([]), 1)).toEqual(["S-00001"]);
});

test("an id of the clock is given to no session by a check", () => {
  const [id = ""] = freeSessionIds(practice(rows({}, {})), 1);
  const assigned = assignSessionIds(practice(rows({}, {}), { broughtIds: [id] }));
  expect(assigned.map(({ sessionId }) => sessionId)).not.toContain(id);
});

const entry = (fields: Partial<ClockEntry> = {}): ClockEntry => ({
  ...{ row: 1, problems: [], sessionId: "S-1", date: "2026-11-02", client: "Ava", code: "97530" },
  ...{ startMinutes: 540 },
  ...fields,
});

test("a row is found as it was shown, wherever it stands, and no other instead of it", () => {
  expect(findEntry([entry({ row: 4, client: "AVA" })], entry())?.row).toBe(4);
  expect(findEntry([entry({ row: 4 }), entry()], entry())?.row).toBe(1);
  for (const change of [
    { client: "Ben" },
    { endMinutes: 600 },
    { sessionId: "S-2" },
    { problems: [{ column: "End", kind: "error" as const, text: "#N/A" }] },
  ]) {
    expect(findEntry([entry(change)], entry())).toBeUndefined();
  }
  expect(beganAs(entry({ endMinutes: 600 }), entry())).toBe(true);
});

test("codes of the client come by their last day; the therapist is that of the last row", () => {
  const sessions = rows(
    { code: "97110", date: "2026-10-01" },
    { code: "97530", date: "2026-10-20", client: "AVA" },
    { code: "97535", date: "2026-10-21", client: "Ben", provider: "Lee" },
    { code: "97110", date: "2026-10-22" }
  );
  expect(recentCodes("Ava", sessions)).toEqual(["97110", "97530"]);
  expect(recentCodes("Ava", sessions, [entry({ code: "97112" })], 2)).toEqual(["97112", "97110"]);
  expect(lastProvider(sessions, [])).toBe("Dana");
  expect(lastProvider(sessions, [entry({ provider: "Lee" })])).toBe("Lee");
  expect(lastProvider([], [])).toBeUndefined();
});
