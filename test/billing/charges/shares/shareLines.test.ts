import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import { familyShares } from "../../../../src/billing/charges/shares/familyShares";
import type { ChargedSession } from "../../../../src/billing/charges/shares/familyShare";
import { benefit } from "../../coverage/benefits/rows";
import { visit } from "./charged";

const deductible = { deductibleCents: 50000, deductibleMetCents: 38000 };

describe("the arithmetic is told", () => {
  const lines = (fields: Partial<Benefit>, changes: Partial<ChargedSession> = {}) =>
    familyShares([visit(1, changes)], [benefit(fields)]).visits[0]?.lines();

  it("in network", () => {
    const fields = { ...deductible, coinsurance: 0.15, reference: "44-A", resetsOn: "2027-01-01" };
    expect(lines(fields, { chargeCents: 13507 })).toEqual([
      "10/05/2026: the charge is $135.07, in network with Cigna.",
      "Benefits verified on 10/01/2026, reference 44-A.",
      "Deductible left $120.00; $120.00 goes to it; coinsurance 15% of $15.07: $2.26, rounded to the cent.",
      "The family owes $122.26; the plan pays the practice $12.81.",
    ]);
  });

  it("with bounds, each by itself", () => {
    expect(lines({ ...deductible, copayCents: 3000 })).toEqual([
      "10/05/2026: the charge is $135.00, in network with Cigna.",
      "Benefits verified on 10/01/2026.",
      "Benefits does not say when the plan's year begins: counted from January 1.",
      "At least: copay $30.00.",
      "At most: deductible left $120.00; $120.00 goes to it; copay $30.00, of which the charge leaves $15.00.",
      "The family owes $30.00 to $135.00; the plan pays the practice $0.00 to $105.00.",
    ]);
  });

  it("out of network", () => {
    const fields = {
      deductibleCents: 10000,
      deductibleMetCents: 10000,
      coinsurance: 0.4,
      resetsOn: "2026-01-01",
    };
    expect(lines(fields, { network: "Out of network", payer: "Aetna" })).toEqual([
      "10/05/2026: the charge is $135.00, out of network with Aetna.",
      "The family pays the practice the whole charge, $135.00.",
      "Benefits verified on 10/01/2026.",
      "The deductible of $100.00 is met; coinsurance 40% of $135.00: $54.00.",
      "The plan pays back $81.00 at most: as if it allowed the whole charge; many plans allow less.",
    ]);
  });

  it("with what the plan does not pay for, on one line", () => {
    const [share] = familyShares(
      [visit(1)],
      [benefit({ deductibleCents: 0, copayCents: 0, exclusions: "school-based\n=1+1" })]
    ).visits;
    expect(share?.doubts).toEqual([
      "Benefits lists what the plan does not pay for: school-based =1+1; see whether this visit is part of it.",
    ]);
  });
});
