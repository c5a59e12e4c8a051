import { judgeSessions } from "../../../src/billing/checks/judge";
import {
  inventPractice,
  recordsOf,
  type Wish,
} from "../../../src/commands/benchmark/inventedPractice";

const year: Wish = { clients: 50, sessions: 2000, firstDay: "2025-11-03", days: 364, tidy: false };
const month: Wish = { clients: 20, sessions: 120, firstDay: "2026-10-01", days: 31, tidy: true };
const judged = (wish: Wish) =>
  judgeSessions(recordsOf(inventPractice(wish)), { today: "2026-11-02" });

test("a year is like a practice's: most rows in order, several lines a day, every slip found", () => {
  const judgements = judged(year);
  expect(judgements).toHaveLength(2000);
  const ready = judgements.filter(({ status }) => status === "Ready").length;
  expect(ready).toBeGreaterThan(1700);
  expect(ready).toBeLessThan(1950);
  const found = new Set(judgements.flatMap(({ findings }) => findings.map(({ id }) => id)));
  expect([...found]).toEqual(
    expect.arrayContaining([
      "code-retired",
      "client-unknown",
      "minutes-mismatch",
      "minutes-missing",
      "code-missing",
      "provider-unknown",
      "date-missing",
      "day-units-over",
      "duplicate-session",
      "overlapping-sessions",
      "network-ask",
      "network-not-accepted",
    ])
  );
  expect(new Set(judgements.map(({ network }) => network)).size).toBeGreaterThan(4);
});

test("in a tidy month every client has six visits out of network, and nothing is wrong", () => {
  const judgements = judged(month);
  expect(judgements.filter(({ findings }) => findings.length > 0)).toEqual([]);
  const visits = new Map<string | undefined, number>();
  for (const { session, network } of judgements) {
    expect(network).toBe("Out of network");
    expect(session.date?.slice(0, 7)).toBe("2026-10");
    visits.set(session.client, (visits.get(session.client) ?? 0) + 1);
  }
  expect([...visits.values()]).toEqual(Array.from({ length: 20 }, () => 6));
});

test("the same wish gives the same practice", () => {
  expect(inventPractice(year)).toEqual(inventPractice(year));
});
