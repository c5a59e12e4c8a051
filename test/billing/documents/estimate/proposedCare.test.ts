import { proposedCare } from "../../../../src/billing/documents/estimate/proposedCare";
import type { PracticeRecords, Session } from "../../../../src/billing/records";
import { addDays } from "../../../../src/billing/time/isoDate";
import { client, practiceRecords, provider, session } from "../examplePractice";

const today = "2026-11-02";
const at = (row: number) => ({ row, problems: [] });
const propose = (sessions: Session[], changes: Partial<PracticeRecords> = {}) =>
  proposedCare(practiceRecords({ sessions, ...changes }), { clients: ["mia l."], today });

/** One visit a week up to today, so many of them. */
const weekly = (visits: number, changes: Partial<Session> = {}): Session[] =>
  Array.from({ length: visits }, (_, week) =>
    session(week + 1, { date: addDays(today, -7 * week), ...changes })
  );

test("weekly visits go on for a year, with the provider whom the client saw", () => {
  expect(propose(weekly(13))).toEqual([
    { client: "Mia L.", provider: "Ana Ruiz", services: [{ code: "97530", units: 4, visits: 52 }] },
  ]);
});

test.each<[string, Session[], [code: string, units: number, visits: number][]]>([
  ["one visit today", weekly(1), [["97530", 4, 52]]],
  ["care that began three weeks ago", weekly(3), [["97530", 4, 52]]],
  [
    "two a week, of two codes",
    [
      ...weekly(4),
      ...weekly(4, { code: "97535", units: 2 }).map((each) => ({
        ...each,
        date: addDays(each.date ?? "", -2),
      })),
    ],
    [
      ["97530", 4, 52],
      ["97535", 2, 52],
    ],
  ],
  ["every second week", weekly(12).filter((_, week) => week % 2 === 0), [["97530", 4, 28]]],
  [
    "the units of most visits",
    weekly(5).map((each, week) => ({ ...each, units: week < 2 ? 3 : 4 })),
    [["97530", 4, 52]],
  ],
  [
    "of equals the latest",
    weekly(4).map((each, week) => ({ ...each, units: week < 2 ? 3 : 4 })),
    [["97530", 3, 52]],
  ],
  [
    "two rows of a code on one day are one visit",
    [session(1, { date: today, units: 1 }), session(2, { date: today, units: 2 })],
    [["97530", 3, 52]],
  ],
  [
    "a re-evaluation comes once in 90 days",
    [...weekly(2), session(9, { date: today, code: "97168", units: 1 })],
    [
      ["97168", 1, 4],
      ["97530", 4, 52],
    ],
  ],
  [
    "an evaluation, a supply and a row without units do not come every week",
    [
      ...weekly(1),
      session(2, { date: today, code: "97166", units: 1 }),
      session(3, { date: today, code: "L3702", units: 1 }),
      session(4, { date: today, code: "97112", units: undefined }),
      session(5, { date: today, code: "97110", units: 0 }),
    ],
    [["97530", 4, 52]],
  ],
])("%s", (_, sessions, expected) => {
  expect(
    propose(sessions)[0]?.services.map(({ code, units, visits }) => [code, units, visits])
  ).toEqual(expected);
});

test("what is longer ago than 90 days, ahead, or another client's is not looked at", () => {
  expect(propose([session(1, { date: "2026-08-04" })])).toEqual([]);
  expect(propose([session(1, { date: "2026-08-05" })])).toHaveLength(1);
  expect(propose([session(1, { date: "2026-11-03" })])).toEqual([]);
  expect(propose([session(1, { date: today, client: "Noah K." })])).toEqual([]);
});

test("the supervisor stands for an assistant, and of two therapists the one who was seen more", () => {
  const providers = [
    provider,
    {
      ...at(2),
      provider: "Ben Cota",
      credentials: "COTA/L",
      assistant: true,
      supervisor: "Ana Ruiz",
    },
    { ...at(3), provider: "Cleo Park", credentials: "OTR/L", npi: "1003000126" },
  ];
  const sessions = weekly(5).map((each, week) => ({
    ...each,
    provider: ["Ben Cota", "Cleo Park", "Cleo Park", "Ana Ruiz", "Ben Cota"][week],
  }));
  expect(propose(sessions, { providers })[0]?.provider).toBe("Ana Ruiz");
});

test("fewer days have fewer visits, at least one and at most one a day", () => {
  const records = practiceRecords({ clients: [client], sessions: weekly(4) });
  const visits = (from: string, to: string) =>
    proposedCare(records, { clients: ["Mia L."], today, from, to })[0]?.services[0]?.visits;
  expect(visits("2026-11-09", "2026-12-20")).toBe(6);
  expect(visits("2026-11-09", "2026-11-10")).toBe(1);
  const daily = Array.from({ length: 7 }, (_, day) =>
    session(day + 1, { date: addDays(today, -day) })
  );
  expect(propose(daily)[0]?.services[0]?.visits).toBe(365);
});
