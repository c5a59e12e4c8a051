import fc from "../../../support/laws";
import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import type { NetworkStatus } from "../../../../src/billing/coverage/network";
import type { ExpectedService } from "../../../../src/billing/documents/estimate/expectedServices";
import { planEstimates } from "../../../../src/billing/documents/estimate/planEstimates";
import type { Fee, Payer, PracticeRecords, Session } from "../../../../src/billing/records";
import { benefit as anyBenefit } from "../../coverage/benefits/rows";
import { client, practiceRecords, ready, session } from "../examplePractice";
import { documentTexts } from "../documentTexts";

const fees: Fee[] = [{ row: 1, problems: [], code: "97530", feeCents: 3375, per: "unit" }];
const benefit = (fields: Partial<Benefit>) =>
  anyBenefit({ client: "Mia L.", verifiedOn: "2026-10-30", ...fields });
const [aetna] = practiceRecords().payers;
const payers = (network: Payer["network"]): Payer[] => [{ ...aetna!, network }];
const weekly: ExpectedService[] = [{ code: "97530", units: 4, visits: 4 }];

function plan(
  network: Payer["network"],
  changes: Partial<PracticeRecords>,
  services = weekly,
  given: Session[] = []
) {
  const records = practiceRecords({ fees, payers: payers(network), sessions: given, ...changes });
  const status = network as NetworkStatus;
  return planEstimates({
    records,
    request: { from: "2026-11-09", to: "2026-12-06", today: "2026-11-02" },
    expected: [{ client: "Mia L.", provider: "Ana Ruiz", services }],
    judgements: given.map((row) => ready(row, { network: status })),
  }).documents[0];
}

const printed = (...given: Parameters<typeof plan>) => {
  const planned = plan(...given);
  return planned ? documentTexts(planned.toDocument("EST-0001", "2026-11-02")) : [];
};

const inNetwork = "What you may owe yourself";
const paidBack = "What your plan may pay you back";
const after = (texts: string[], heading: string) => texts.slice(texts.indexOf(heading) + 1);

describe("an estimate for a client in network whose benefits are verified", () => {
  const terms = benefit({
    ...{ deductibleCents: 50000, deductibleMetCents: 30000, coinsurance: 0.2 },
    reference: "C-881",
  });

  it("keeps its full charges, and says apart what the family may owe, visit by visit", () => {
    const texts = printed("In network", { benefits: [terms] });
    expect(texts).toEqual(expect.arrayContaining(["Expected total", "540.00"]));
    expect(after(texts, inNetwork)).toEqual([
      "With Aetna you may owe about $268.00 of these charges yourself. We are in its network: we send it the claims, and it may pay us the other $272.00.",
      "This is by what your plan told us on 10/30/2026 (reference C-881). Worked out in the order of the visits:",
      "1 visit, 11/09/2026: $135.00 (Deductible left $200.00; $135.00 goes to it)",
      "1 visit, 11/16/2026: $79.00 (Deductible left $65.00; $65.00 goes to it; coinsurance 20% of $70.00: $14.00)",
      "2 visits, 11/23/2026 – 11/30/2026: $27.00 each (the first: the deductible of $500.00 is met; coinsurance 20% of $135.00: $27.00)",
      expect.stringMatching(/^This is no promise, and no part of the estimate above\./),
    ]);
  });

  it("begins where the sessions so far left the deductible", () => {
    const given = [session(1, { date: "2026-11-02" })];
    const texts = printed("In network", { benefits: [terms] }, weekly, given);
    expect(after(texts, inNetwork)[2]).toMatch(/^1 visit, 11\/09\/2026: \$79\.00/);
  });

  it("asks for one copay a visit, however many services it has", () => {
    const services = [...weekly, { code: "97535", units: 1, visits: 2 }];
    const copay = benefit({ copayCents: 3000, deductibleCents: 0 });
    const both = { benefits: [copay], fees: [...fees, { ...fees[0]!, row: 2, code: "97535" }] };
    expect(after(printed("In network", both, services), inNetwork)[0]).toContain("about $120.00");
  });

  it("counts the visits that the plan pays", () => {
    const copay = benefit({
      copayCents: 3000,
      deductibleCents: 0,
      visitLimit: 10,
      usedElsewhere: 7,
    });
    const planned = plan("In network", { benefits: [copay] });
    const texts = documentTexts(planned!.toDocument("EST-0001", "2026-11-02"));
    expect(after(texts, inNetwork).join("\n")).toContain(
      "1 visit, 11/30/2026: $135.00 (Visit 11 of the plan's year: its 10 visits are used, so it pays nothing)"
    );
    expect(planned?.warnings.join()).toContain("The plan's visits of the year are used");
  });
});

describe("an estimate says nothing of a plan", () => {
  it.each<[string, Payer["network"], Partial<PracticeRecords>, string | undefined]>([
    ["in network where nothing is verified", "In network", {}, "No benefits are verified"],
    [
      "where only a copay is typed in Clients",
      "In network",
      { clients: [{ ...client, copayCents: 3000 }] },
      "No benefits",
    ],
    [
      "where what was verified does not tell",
      "In network",
      { benefits: [benefit({ copayCents: 3000 })] },
      "does not say the deductible",
    ],
    ["out of network where nothing is verified", "Out of network", {}, undefined],
    [
      "out of network where only its terms in the network are known",
      "Out of network",
      { benefits: [benefit({ costSharing: "In network", copayCents: 0, deductibleCents: 0 })] },
      undefined,
    ],
    ["for who pays without one", "In network", { clients: [{ ...client, payer: "" }] }, undefined],
    ["that is not accepted", "Not accepted", {}, undefined],
  ])("%s", (_, network, changes, warning) => {
    const planned = plan(network, changes);
    const texts = documentTexts(planned!.toDocument("EST-0001", "2026-11-02"));
    expect(texts).not.toContain(inNetwork);
    expect(texts).not.toContain(paidBack);
    expect(texts).toContain("For care that is paid without a health plan.");
    const own = planned?.warnings.filter((text) => text.includes("what the family may owe")) ?? [];
    expect(own).toEqual(warning === undefined ? [] : [expect.stringContaining(warning)]);
  });
});

it("out of network it tells what may be paid back at most, with what that leaves out", () => {
  const outside = benefit({
    ...{ costSharing: "Out of network", coinsurance: 0.4 },
    ...{ deductibleCents: 20000, deductibleMetCents: 0 },
  });
  const texts = after(printed("Out of network", { benefits: [outside] }), paidBack);
  expect(texts[0]).toBe(
    "You pay us these charges in full. Aetna may pay you back up to $204.00 of them."
  );
  expect(texts[texts.length - 1]).toContain("many plans allow less");
});

it("what the family may owe and what the plan may pay come to the estimate", () => {
  const terms = fc.record({
    copayCents: fc.nat(9000),
    coinsurance: fc.constantFrom(0, 0.2, 0.333),
    deductibleCents: fc.nat(90000),
    deductibleMetCents: fc.nat(90000),
  });
  const visits = fc.integer({ min: 1, max: 20 });
  fc.assert(
    fc.property(terms, visits, (said, count) => {
      const benefits = [benefit({ ...said, deductibleApplies: true })];
      const services = [{ code: "97530", units: 4, visits: count }];
      const [first = ""] = after(printed("In network", { benefits }, services), inNetwork);
      const amounts = [...first.matchAll(/\$([\d,.]+\d)/g)].map(([, dollars = ""]) =>
        Math.round(Number(dollars.replace(/,/g, "")) * 100)
      );
      expect(amounts.reduce((sum, cents) => sum + cents, 0)).toBe(count * 13500);
    })
  );
});
