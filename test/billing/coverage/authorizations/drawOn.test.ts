import type { Authorization } from "../../../../src/billing/records";
import { client } from "../../practice";
import { accountOf, drawsOf, ledgerOf, units, weekly } from "./ledger";

const visits = (fields: Partial<Authorization> = {}) =>
  units({ number: "V-1", basis: "Visits", ...fields });
const quarter = { minutes: 15, units: 1 };

describe("20 authorized units", () => {
  it("are 5 sessions of an hour", () => {
    expect(drawsOf(weekly(6), [units()])).toEqual([
      ...Array.from({ length: 5 }, () => "A-1 4"),
      "A-1 0/4",
    ]);
    expect(accountOf(weekly(6), [units()])).toMatchObject({
      used: 20,
      remaining: 0,
      ranOutOn: "2026-09-29",
    });
  });

  it("are 6 sessions of 45 minutes, with 2 units left", () => {
    const sessions = weekly(6, { minutes: 45, units: 3 });
    expect(drawsOf(sessions, [units()])).toEqual(Array.from({ length: 6 }, () => "A-1 3"));
    expect(accountOf(sessions, [units()])).toMatchObject({
      used: 18,
      remaining: 2,
      ranOutOn: undefined,
    });
  });

  it("give the seventh session of 45 minutes the 2 that are left", () => {
    expect(drawsOf(weekly(7, { minutes: 45, units: 3 }), [units()])[6]).toBe("A-1 2/3");
  });
});

describe("20 authorized visits", () => {
  it("are 20 dates with a provider, whatever the units", () => {
    const account = accountOf(weekly(9), [visits()]);
    expect(account).toMatchObject({ used: 9, remaining: 11 });
  });

  it("count a date with one provider once", () => {
    const day = { client: "Ben", date: "2026-10-05" };
    const sessions = [
      { ...day, startMinutes: 540, ...quarter },
      { ...day, startMinutes: 900, ...quarter, provider: "dana " },
      { ...day, code: "97535", ...quarter },
      { ...day, provider: "Lee" },
    ];
    expect(drawsOf(sessions, [visits()]).sort()).toEqual(["V-1 0", "V-1 0", "V-1 1", "V-1 1"]);
  });

  it("keep the rows of a counted visit together, where another ends first", () => {
    const day = { client: "Ben", date: "2026-10-05" };
    const first = units({ to: "2026-10-31", authorized: 2 });
    const sessions = [
      { ...day, startMinutes: 540 },
      { ...day, startMinutes: 600, ...quarter },
    ];
    expect(drawsOf(sessions, [first, visits()])).toEqual(["V-1 1", "V-1 0"]);
  });
});

describe("codes", () => {
  const evaluation = { client: "Ben", code: "97166", units: 1, minutes: 45 };
  const treatment = { client: "Ben", date: "2026-10-06" };
  const supply = { client: "Ben", code: "L3808", units: 1, minutes: undefined };
  it.each<[string, Authorization, string[]]>([
    ["no list: an evaluation uses no units", units(), ["A-1 0", "A-1 4", "A-1 0"]],
    ["no list: an evaluation is a visit", visits(), ["V-1 1", "V-1 1", "V-1 0"]],
    ["a list with evaluations", units({ codes: ["97530", "97166"] }), ["A-1 1", "A-1 4", "none"]],
    ["a list without", units({ codes: [" 97530"] }), ["none", "A-1 4", "none"]],
    ["a list with the supply", units({ codes: ["l3808"] }), ["none", "none", "A-1 1"]],
    ["visits for a list with the supply", visits({ codes: ["L3808"] }), ["none", "none", "V-1 1"]],
  ])("%s", (_, one, draws) => {
    expect(drawsOf([evaluation, treatment, { ...supply, date: "2026-10-07" }], [one])).toEqual(
      draws
    );
  });

  it("uses the units of a code that no list knows", () => {
    expect(drawsOf([{ client: "Ben", code: "0000X" }], [units()])).toEqual(["A-1 4"]);
  });

  it("uses nothing for monitoring that is billed by the month", () => {
    expect(drawsOf([{ client: "Ben", code: "98980", units: 1 }], [units()])).toEqual(["A-1 0"]);
  });
});

describe("several live at once", () => {
  const one = { client: "Ben", date: "2026-10-05" };
  const cases: [string, Authorization[], string][] = [
    ["the one that ends first", [units({ number: "B" }), units({ to: "2026-11-30" })], "A-1 4"],
    [
      "one with an end before one without",
      [units({ number: "B", to: undefined }), units()],
      "A-1 4",
    ],
    ["then the one that began first", [units({ number: "B", from: "2026-09-02" }), units()], "A-1 4"],
    ["then the smaller number", [units({ number: "A-10" }), units({ number: "A-9" })], "A-9 4"],
    ["then one with a number", [units({ number: undefined }), units()], "A-1 4"],
    ["then the upper row", [units(), units()], "A-1 4"],
    [
      "a single case agreement before all",
      [units(), units({ number: "S", kind: "Single case agreement", to: undefined })],
      "S 4",
    ],
    [
      "a gap exception last",
      [units({ number: "G", kind: "Gap exception", to: "2026-10-31" }), units()],
      "A-1 4",
    ],
    [
      "the first that has enough for the whole session",
      [units({ number: "B", authorized: 3, to: "2026-10-31" }), units()],
      "A-1 4",
    ],
    [
      "else the first that has any left",
      [units({ number: "B", authorized: 0, to: "2026-10-31" }), units({ authorized: 3 })],
      "A-1 3/4",
    ],
    ["one that does not count has always enough", [units({ authorized: undefined })], "A-1 4"],
    ["one without a basis uses nothing up", [units({ basis: undefined })], "A-1 0"],
  ];
  it.each(cases)("%s", (_, authorizations, draw) => {
    expect(drawsOf([one], authorizations)).toEqual([draw]);
    expect(drawsOf([one], [...authorizations].reverse())).toEqual([draw]);
  });

  it("names the one that is used first where all ran out on one day", () => {
    const [one, other] = [units({ authorized: 4 }), units({ number: "B", authorized: 4 })];
    const day = { client: "Ben", date: "2026-10-05" };
    const sessions = [540, 600, 660].map((startMinutes) => ({ ...day, startMinutes }));
    expect(drawsOf(sessions, [other, one])).toEqual(["A-1 4", "B 4", "A-1 0/4"]);
  });

  it("names the one that ran out last where nothing is left", () => {
    const early = units({ number: "B", authorized: 4 });
    const late = units({ authorized: 4, from: "2026-09-08" });
    expect(drawsOf(weekly(3), [early, late])[2]).toBe("A-1 0/4");
  });
});

describe("what draws nothing", () => {
  const one = { client: "Ben", date: "2026-10-05" };
  it.each<[string, Partial<Authorization>]>([
    ["pending", { status: "Pending" }],
    ["denied", { status: "Denied" }],
    ["closed", { status: "Closed" }],
    ["no status", { status: undefined }],
    ["unreliable", { problems: [{ column: "To", kind: "unreadable", text: "soon" }] }],
    ["unreliable", { from: "2026-12-31", to: "2026-09-01" }],
    ["ended", { to: "2026-10-04" }],
    ["not begun", { from: "2026-12-01" }],
    ["live", { payer: "Aetna" }],
    ["live", { client: "Cleo" }],
  ])("an authorization that is %s: %j", (standing, fields) => {
    expect(drawsOf([one], [units(fields)])).toEqual(["none"]);
    expect(accountOf([one], [units(fields)])).toMatchObject({ standing, used: 0 });
  });

  it("a plan of another payer on the day", () => {
    const earlierPlans = [
      { row: 1, problems: [], client: "ben", payer: "Aetna", to: "2026-10-05" },
    ];
    const sessions = [one, { ...one, date: "2026-10-06" }];
    const cigna = units({ payer: "CIGNA" });
    expect(drawsOf(sessions, [cigna], { earlierPlans })).toEqual(["none", "A-1 4"]);
  });

  it("a client who pays herself", () => {
    const clients = [client({ client: "Ben", payer: "self-pay" })];
    expect(drawsOf([one], [units()], { clients })).toEqual(["none"]);
  });

  it.each([
    ["no date", { date: undefined }],
    ["no client", { client: undefined }],
    ["a client of no table", { client: "Zoe" }],
    ["no units", { units: undefined }],
    ["0 units", { units: 0 }],
    ["units below 0", { units: -4 }],
    ["units that are no number", { units: Number.NaN }],
  ])("a row with %s", (_, fields) => {
    expect(drawsOf([{ ...one, ...fields }], [units(), units({ client: "Zoe" })])).toEqual(["none"]);
  });

  it("a row that may be there twice", () => {
    expect(drawsOf([one, one], [units()])).toEqual(["A-1 4", "none"]);
  });
});

describe("what is kept true", () => {
  it("counts a row typed late where it belongs", () => {
    const late = { client: "Ben", date: "2026-09-02", startMinutes: 540 };
    expect(drawsOf([...weekly(5), late], [units()])).toEqual([
      ...Array.from({ length: 4 }, () => "A-1 4"),
      "A-1 0/4",
      "A-1 4",
    ]);
  });

  it("keeps what is booked ahead apart from what is used", () => {
    // Today is 2026-11-02: a session that day is used, one the day after is booked.
    const sessions = ["2026-10-05", "2026-11-02", "2026-11-03"].map((date) => ({
      ...{ client: "Ben", date },
    }));
    expect(accountOf(sessions, [units()])).toMatchObject({
      ...{ used: 8, bookedAhead: 4, remaining: 12, free: 8 },
    });
  });

  it("knows a day ahead on which it runs out", () => {
    const sessions = weekly(12, { units: 2, minutes: 30 });
    expect(accountOf(sessions, [units()])).toMatchObject({
      ...{ used: 18, bookedAhead: 2, remaining: 2, free: 0, ranOutOn: "2026-11-03" },
    });
  });

  it("says nothing of what it cannot count", () => {
    expect(accountOf(weekly(2), [units({ basis: undefined })])).toMatchObject({
      ...{ basis: undefined, used: undefined, remaining: undefined, free: undefined },
    });
    expect(accountOf(weekly(2), [units({ authorized: undefined })])).toMatchObject({
      ...{ used: 8, remaining: undefined },
    });
    const problems = [{ column: "Authorized", kind: "unreadable" as const, text: "about 20" }];
    expect(accountOf(weekly(2), [units({ problems })])).toMatchObject({
      ...{ authorized: undefined, used: 8 },
    });
  });

  it("tells of every authorization, in the order of the table", () => {
    const { accounts } = ledgerOf(weekly(1), [
      units({ number: "A-2", client: "Ava" }),
      units({ number: "A-3", status: "Denied" }),
      units({ client: "Nobody" }),
      units({ number: "A-4" }),
    ]);
    expect(accounts.map(({ authorization: { number }, used }) => [number, used])).toEqual([
      ["A-2", 0],
      ["A-3", 0],
      ["A-1", 0],
      ["A-4", 4],
    ]);
  });

  it("does not lose a unit to fractions", () => {
    const tenths = weekly(8, { units: 0.1, minutes: 2 });
    expect(accountOf(tenths, [units({ authorized: 0.8 })])).toMatchObject({
      ...{ remaining: 0, ranOutOn: "2026-10-20" },
    });
  });

  it("takes no number below 0 for what is authorized, and no 0 for the units of a visit", () => {
    const clients = [client({ client: "Ben", payer: "Cigna", unitsPerVisit: 0 })];
    expect(accountOf(weekly(2), [units({ authorized: -20 })], { clients })).toMatchObject({
      ...{ authorized: undefined, used: 8, unitsPerVisit: 4 },
    });
  });
});
