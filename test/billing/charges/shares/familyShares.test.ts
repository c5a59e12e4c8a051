import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import { amountWords } from "../../../../src/billing/charges/shares/amount";
import { familyShares } from "../../../../src/billing/charges/shares/familyShares";
import { benefit } from "../../coverage/benefits/rows";
import { owed, told, visit, visits } from "./charged";

const deductible = { deductibleCents: 50000, deductibleMetCents: 38000 };

describe("in network the family owes", () => {
  it.each<[string, Partial<Benefit>, string[]]>([
    ["a copay", { copayCents: 3000, deductibleCents: 0 }, ["$30.00", "$30.00"]],
    ["a coinsurance", { coinsurance: 0.2, deductibleCents: 0 }, ["$27.00", "$27.00"]],
    [
      "copay and coinsurance of the rest",
      { copayCents: 3500, coinsurance: 0.1, deductibleCents: 0 },
      ["$45.00", "$45.00"],
    ],
    [
      "a copay above the charge up to it",
      { copayCents: 20000, deductibleCents: 0 },
      ["$135.00", "$135.00"],
    ],
    ["nothing where the plan pays all", { copayCents: 0, deductibleCents: 0 }, ["$0.00", "$0.00"]],
    [
      "what is left of the deductible, then coinsurance",
      { ...deductible, coinsurance: 0.2 },
      ["$123.00", "$27.00"],
    ],
    [
      "the deductible over several visits",
      { deductibleCents: 50000, deductibleMetCents: 30000, coinsurance: 0.2 },
      ["$135.00", "$79.00", "$27.00"],
    ],
    [
      "no more of a deductible that is met",
      { deductibleCents: 50000, deductibleMetCents: 50000, coinsurance: 0.2 },
      ["$27.00"],
    ],
    [
      "nor of one that is met beyond",
      { deductibleCents: 50000, deductibleMetCents: 60000, coinsurance: 0.2 },
      ["$27.00"],
    ],
    [
      "deductible before copay",
      { ...deductible, copayCents: 3000, deductibleApplies: true },
      ["$135.00", "$30.00"],
    ],
    [
      "a copay without the deductible",
      { ...deductible, copayCents: 3000, deductibleApplies: false },
      ["$30.00", "$30.00"],
    ],
    [
      "a copay once the deductible is met, applies or not",
      { deductibleCents: 50000, deductibleMetCents: 50000, copayCents: 3000 },
      ["$30.00"],
    ],
    [
      "up to the out-of-pocket limit",
      {
        copayCents: 3000,
        deductibleCents: 0,
        outOfPocketCents: 100000,
        outOfPocketMetCents: 95500,
      },
      ["$30.00", "$15.00", "$0.00"],
    ],
    [
      "without a limit of which nobody knows what is paid",
      { copayCents: 3000, deductibleCents: 0, outOfPocketCents: 100 },
      ["$30.00"],
    ],
  ])("%s", (_, fields, expected) => {
    expect(owed(visits(expected.length), [benefit(fields)])).toEqual(expected);
  });

  it.each<[string, Partial<Benefit>, string[], RegExp]>([
    [
      "the deductible is not known",
      { copayCents: 3000 },
      ["$30.00 to $135.00"],
      /does not say the deductible/,
    ],
    [
      "how much is met is not known",
      { deductibleCents: 20000, coinsurance: 0.2 },
      ["$27.00 to $135.00", "$27.00 to $79.00", "$27.00"],
      /not known how much of the deductible is met/,
    ],
    [
      "nobody asked whether the deductible comes first",
      { ...deductible, copayCents: 3000 },
      ["$30.00 to $135.00", "$30.00"],
      /whether the deductible comes first/,
    ],
    [
      "neither copay nor coinsurance is known",
      deductible,
      ["$120.00 to $135.00", "an amount that is not known"],
      /neither copay nor coinsurance/,
    ],
    [
      "the coinsurance is a slip",
      { deductibleCents: 0, coinsurance: 20 },
      ["an amount that is not known"],
      /Row 1 of Benefits reads "2000%" in Coinsurance, which cannot be used/,
    ],
    ["nothing is known", {}, ["an amount that is not known"], /does not say the deductible/],
  ])("bounds where %s", (_, fields, expected, doubt) => {
    const shares = familyShares(visits(expected.length), [benefit(fields)]).visits;
    expect(shares.map(({ family }) => amountWords(family))).toEqual(expected);
    expect(shares[0]?.doubts.join("\n")).toMatch(doubt);
  });

  it("the copay of Clients, where no benefits were verified, and says that a deductible may come first", () => {
    const [share] = familyShares([visit(1, { copayCents: 3000 })], []).visits;
    expect(share?.family).toEqual({ kind: "known", cents: 3000 });
    expect(share?.lines()).toContain("Copay $30.00 as typed in Clients.");
    expect(share?.doubts).toEqual([
      "No benefits had been verified by this day: the copay is as typed in Clients, and a deductible may come first.",
    ]);
  });

  it.each<[string, Partial<Parameters<typeof visit>[1]>]>([
    ["nothing is typed", {}],
    ["a coinsurance is typed, which is a share of what a deductible leaves", { coinsurance: 0.2 }],
    ["copay and coinsurance are typed", { copayCents: 3000, coinsurance: 0.2 }],
    ["a copay of nothing is typed", { copayCents: 0 }],
  ])("an amount that is not known exactly, where no benefits were verified and %s", (_, typed) => {
    const [share] = familyShares([visit(1, typed)], []).visits;
    expect(share?.family.kind).not.toBe("known");
    expect(share?.doubts).toEqual([
      "No benefits had been verified by this day; ask the plan and add a row to Benefits, or type Copay in Clients.",
    ]);
  });

  it("what Clients says, where Benefits has neither copay nor coinsurance", () => {
    expect(owed([visit(1, { copayCents: 2500 })], [benefit({ deductibleCents: 0 })])).toEqual([
      "$25.00",
    ]);
    const said = [benefit({ deductibleCents: 0, coinsurance: 0.1 })];
    expect(owed([visit(1, { copayCents: 2500 })], said)).toEqual(["$13.50"]);
  });

  it("a deductible in the order of the dates, however the rows stand", () => {
    const said = [benefit({ ...deductible, coinsurance: 0.2 })];
    const late = visit(1, { isoDate: "2026-10-20" });
    const early = visit(2, { isoDate: "2026-10-06" });
    expect(
      familyShares([late, early], said).sessions.map(({ family }) => amountWords(family))
    ).toEqual(["$27.00", "$123.00"]);
    expect(told([early, late], said)).toEqual(told([late, early], said));
  });

  it("a deductible anew in the plan's next year", () => {
    const said = [benefit({ ...deductible, coinsurance: 0.2, resetsOn: "2027-07-01" })];
    const days = ["2026-10-05", "2027-06-30", "2027-07-01"];
    const sessions = days.map((isoDate, at) => visit(at + 1, { isoDate }));
    expect(owed(sessions, said)).toEqual(["$123.00", "$27.00", "$135.00"]);
    const last = familyShares(sessions, said).visits[2];
    expect(last?.lines().join(" ")).toContain("The plan's year began anew on 07/01/2027");
  });

  it("what the plan said last, where that is more than visits here come to", () => {
    const said = [
      benefit({ ...deductible, coinsurance: 0.2 }),
      benefit({
        row: 2,
        verifiedOn: "2026-10-06",
        deductibleCents: 50000,
        deductibleMetCents: 50000,
        coinsurance: 0.3,
      }),
    ];
    expect(owed(visits(2), said)).toEqual(["$123.00", "$40.50"]);
  });

  it("nothing twice, where the plan has not heard of the visits yet", () => {
    const said = [
      benefit({ ...deductible, coinsurance: 0.2 }),
      benefit({ row: 2, verifiedOn: "2026-10-06", ...deductible, coinsurance: 0.2 }),
    ];
    expect(owed(visits(2), said)).toEqual(["$123.00", "$27.00"]);
  });

  it("no more than the out-of-pocket limit, where the plan has not heard of the visits yet", () => {
    const terms = { deductibleCents: 0, copayCents: 3000 };
    const limit = { outOfPocketCents: 100000, outOfPocketMetCents: 95500 };
    const again = { row: 2, verifiedOn: "2026-10-06" };
    const said = [benefit({ ...terms, ...limit }), benefit({ ...again, ...terms, ...limit })];
    expect(owed(visits(2), said)).toEqual(["$30.00", "$15.00"]);
  });

  it("a deductible to which no more went than the out-of-pocket limit left", () => {
    const terms = { deductibleCents: 50000, deductibleMetCents: 30000, coinsurance: 0 };
    const limit = { outOfPocketCents: 100000, outOfPocketMetCents: 95000 };
    const again = { row: 2, verifiedOn: "2026-10-06" };
    const said = [benefit({ ...terms, ...limit }), benefit({ ...again, ...terms })];
    expect(owed(visits(3), said)).toEqual(["$50.00", "$135.00", "$15.00"]);
  });

  it("a deductible that is told later, less nothing that was guessed before", () => {
    const later = { row: 2, verifiedOn: "2026-10-06", coinsurance: 0 };
    const said = [
      benefit({ coinsurance: 0 }),
      benefit({ ...later, deductibleCents: 20000, deductibleMetCents: 10000 }),
    ];
    expect(owed(visits(2), said)).toEqual(["an amount that is not known", "$100.00"]);
  });

  it("some of it at most, where the deductible may be met", () => {
    const said = [benefit({ coinsurance: 0, deductibleCents: 10000 })];
    expect(owed([visit(1)], said)).toEqual(["$0.00 to $100.00"]);
  });

  it("by the year that the plan then had", () => {
    const said = [
      benefit({ ...deductible, coinsurance: 0.2, resetsOn: "2026-10-06" }),
      benefit({ row: 2, verifiedOn: "2027-02-01", resetsOn: "2027-01-01" }),
    ];
    expect(owed(visits(2), said)).toEqual(["$123.00", "$135.00"]);
  });

  it("by the year of each client's own plan", () => {
    const terms = { ...deductible, coinsurance: 0.2 };
    const said = [
      benefit({ ...terms, resetsOn: "2026-01-01" }),
      benefit({ ...terms, row: 2, client: "Ben", resetsOn: "2026-10-05" }),
    ];
    const sessions = [visit(1), visit(2, { client: "Ben", isoDate: "2026-10-05" })];
    expect(owed(sessions, said)).toEqual(["$123.00", "$135.00"]);
  });

  it("the visits of others only in the year in which they were", () => {
    const limit = { deductibleCents: 0, copayCents: 3000, visitLimit: 4, usedElsewhere: 4 };
    const sessions = [visit(1), visit(2, { isoDate: "2027-01-04" })];
    expect(owed(sessions, [benefit(limit)])).toEqual(["$135.00", "$30.00"]);
    const slip = { ...limit, visitLimit: 1, usedElsewhere: -5 };
    expect(owed(visits(2), [benefit(slip)])).toEqual(["$30.00", "$135.00"]);
  });

  it("an amount that is not known for visits before anything was verified", () => {
    const said = [benefit({ ...deductible, coinsurance: 0.2, verifiedOn: "2026-10-06" })];
    expect(owed(visits(2), said)).toEqual(["an amount that is not known", "$123.00"]);
  });

  it("everything once the plan's visits are used, with those elsewhere", () => {
    const said = [
      benefit({ deductibleCents: 0, copayCents: 3000, visitLimit: 4, usedElsewhere: 2 }),
    ];
    const shares = familyShares([...visits(3), visit(4, { isoDate: "2027-01-04" })], said).visits;
    expect(shares.map(({ family }) => amountWords(family))).toEqual([
      "$30.00",
      "$30.00",
      "$135.00",
      "$30.00",
    ]);
    expect(shares[0]?.lines()).toContain(
      "Visit 3 of the 4 that the plan pays in its year, 2 of them elsewhere."
    );
    expect(shares[2]?.lines()).toContain(
      "Visit 5 of the plan's year: its 4 visits are used, so it pays nothing."
    );
    expect(shares.map(({ doubts }) => doubts)).toEqual([
      [],
      [],
      [
        "The plan's visits of the year are used; ask it for more before the family is asked for all of it.",
      ],
      [],
    ]);
  });

  it("one copay for the rows of a visit, shared out by their charges", () => {
    const rows = [
      visit(1, { chargeCents: 10000 }),
      visit(2, { isoDate: "2026-10-05", chargeCents: 3500 }),
      visit(3, { isoDate: "2026-10-05", chargeCents: 13500, provider: "Lee" }),
    ];
    const { visits: shares, sessions } = familyShares(rows, [
      benefit({ copayCents: 3000, deductibleCents: 0 }),
    ]);
    expect(shares.map(({ rows: own }) => own)).toEqual([[1, 2], [3]]);
    expect(sessions.map(({ family }) => family)).toEqual([
      { kind: "known", cents: 2222 },
      { kind: "known", cents: 778 },
      { kind: "known", cents: 3000 },
    ]);
  });

  it("no amount that is known where a charge is not, and the deductible is in doubt after it", () => {
    const said = [benefit({ ...deductible, coinsurance: 0.2 })];
    const [lost, next] = familyShares(
      [visit(1, { chargeCents: undefined, sheetRow: 6 }), visit(2)],
      said
    ).visits;
    expect(lost?.family).toEqual({ kind: "unknown" });
    expect(lost?.doubts[0]).toBe(
      "The charge of row 6 of Sessions is not known; see what its Check says."
    );
    expect(next?.family).toEqual({ kind: "between", leastCents: 2700, mostCents: 12300 });
    expect(next?.doubts.join()).toContain("A visit before this one has no charge that is known");
  });

  it("within bounds after a charge that is not known, up to the out-of-pocket limit", () => {
    const limit = { outOfPocketCents: 100000, outOfPocketMetCents: 99000 };
    const said = benefit({ deductibleCents: 0, copayCents: 3000, ...limit });
    const again = { ...said, row: 2, verifiedOn: "2026-10-07", deductibleMetCents: 0 };
    const sessions = [visit(1, { chargeCents: undefined }), visit(2), visit(3)];
    const bounds = ["$0.00 to $10.00", "$0.00 to $10.00"];
    expect(owed(sessions, [said, again]).slice(1)).toEqual(bounds);
    expect(familyShares(sessions, [said, again]).visits[2]?.doubts).toEqual([
      "What earlier visits left of deductible and limits is not known exactly.",
    ]);
  });

  it("by the terms for the plan's network only", () => {
    const outside = benefit({
      costSharing: "Out of network",
      deductibleCents: 0,
      coinsurance: 0.5,
    });
    const inside = benefit({
      row: 2,
      costSharing: "In network",
      deductibleCents: 0,
      copayCents: 3000,
    });
    expect(owed([visit(1)], [outside])).toEqual(["an amount that is not known"]);
    expect(owed([visit(1)], [outside, inside])).toEqual(["$30.00"]);
  });
});
