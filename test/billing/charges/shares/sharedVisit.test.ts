import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import { amountWords, type Amount } from "../../../../src/billing/charges/shares/amount";
import { familyShares } from "../../../../src/billing/charges/shares/familyShares";
import type { ChargedSession } from "../../../../src/billing/charges/shares/familyShare";
import { benefit } from "../../coverage/benefits/rows";
import { owed, visit, visits } from "./charged";

describe("other ways to pay", () => {
  const back = { deductibleCents: 0, coinsurance: 0.4 };
  const of = (changes: Partial<ChargedSession>, benefits: Benefit[] = [benefit(back)]) => {
    const [share] = familyShares([visit(1, changes)], benefits).visits;
    return [share?.family, share?.plan, share?.planPays] as [Amount, Amount, string];
  };
  const known = (cents: number): Amount => ({ kind: "known", cents });
  const unknown: Amount = { kind: "unknown" };

  it.each<[string, Partial<ChargedSession>, Benefit[], [Amount, Amount, string]]>([
    [
      "out of network, with benefits",
      { network: "Out of network" },
      [benefit(back)],
      [known(13500), known(8100), "the family"],
    ],
    [
      "out of network, without",
      { network: "Out of network" },
      [],
      [known(13500), unknown, "the family"],
    ],
    [
      "out of network, with a copay in Clients",
      { network: "Out of network", copayCents: 3000 },
      [],
      [known(13500), unknown, "the family"],
    ],
    [
      "out of network, deductible unknown",
      { network: "Out of network" },
      [benefit({ coinsurance: 0.4 })],
      [known(13500), { kind: "between", leastCents: 0, mostCents: 8100 }, "the family"],
    ],
    [
      "a gap exception: in full, by the terms in network",
      { network: "Gap exception" },
      [benefit({ ...back, costSharing: "In network" })],
      [known(13500), known(8100), "the family"],
    ],
    [
      "an agreement: by the plan's terms, at its rate",
      {
        network: "Single case agreement",
        chargeCents: 10000,
        agreement: { number: "SCA-1", rateCents: 2500 },
      },
      [benefit(back)],
      [known(4000), known(6000), "the practice"],
    ],
    [
      "an agreement without a rate",
      { network: "Single case agreement", agreement: {} },
      [benefit(back)],
      [unknown, unknown, "the practice"],
    ],
    [
      "self-pay",
      { network: "Self-pay", payer: undefined },
      [benefit(back)],
      [known(13500), known(0), "the family"],
    ],
    [
      "self-pay without a charge",
      { network: "Self-pay", payer: undefined, chargeCents: undefined },
      [],
      [unknown, known(0), "the family"],
    ],
    [
      "not accepted",
      { network: "Not accepted" },
      [benefit(back)],
      [unknown, unknown, "the practice"],
    ],
    ["ask", { network: "Ask" }, [benefit(back)], [unknown, unknown, "the practice"]],
    [
      "a charge below zero is a slip",
      { chargeCents: -5 },
      [benefit(back)],
      [unknown, unknown, "the practice"],
    ],
    ["no charge at all", { chargeCents: 0 }, [], [known(0), known(0), "the practice"]],
  ])("%s", (_, changes, benefits, expected) => {
    expect(of(changes, benefits)).toEqual(expected);
  });

  it("pays rows in full whose charge is known, also where another's is not", () => {
    const rows = [visit(1), visit(2, { isoDate: "2026-10-05", chargeCents: undefined })].map(
      (row) => ({ ...row, network: "Out of network" as const })
    );
    expect(familyShares(rows, []).sessions.map(({ family }) => amountWords(family))).toEqual([
      "$135.00",
      "an amount that is not known",
    ]);
  });

  it("parts a visit of which an exception covers some codes only", () => {
    const rows = [
      visit(1, { network: "Gap exception" }),
      visit(2, { network: "Out of network", isoDate: "2026-10-05" }),
    ];
    expect(familyShares(rows, []).visits.map((each) => each.rows)).toEqual([[1], [2]]);
  });

  it("keeps a deductible for the plan's network apart from one for others", () => {
    const none = { deductibleMetCents: 0, coinsurance: 0 };
    const said = [
      benefit({ ...none, costSharing: "Out of network", deductibleCents: 20000 }),
      benefit({ ...none, costSharing: "In network", deductibleCents: 10000, row: 2 }),
    ];
    const rows = [visit(1, { network: "Out of network" }), visit(2, { network: "Gap exception" })];
    const back = familyShares(rows, said).visits.map(({ plan }) => amountWords(plan));
    expect(back).toEqual(["$0.00", "$35.00"]);
  });

  it("says which agreement", () => {
    const agreement = { number: "GE-77", rateCents: undefined };
    const [share] = familyShares([visit(1, { network: "Gap exception", agreement })], []).visits;
    expect(share?.lines()[0]).toBe(
      "10/05/2026: the charge is $135.00, under the gap exception GE-77 of Cigna."
    );
  });

  it("does not count an agreement's visits against the plan's limit", () => {
    const said = [benefit({ ...back, visitLimit: 0 })];
    const agreed = { network: "Single case agreement", agreement: { rateCents: 1 } } as const;
    expect(owed(visits(1, agreed), said)).toEqual(["$54.00"]);
    expect(owed(visits(1), said)).toEqual(["$135.00"]);
  });
});
