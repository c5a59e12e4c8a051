import { agreementFor } from "../../../src/billing/coverage/agreements";
import { networkOfPlan } from "../../../src/billing/coverage/network";
import { payerOn, unitRuleOf } from "../../../src/billing/coverage/payer";
import { planOn } from "../../../src/billing/coverage/plan";
import type { EarlierPlan, Payer } from "../../../src/billing/records";
import { authorization, client, payer } from "../practice";

const day = "2026-10-05";

function networkOf(payerName: string | undefined, product: string | undefined, rows: Payer[]) {
  return networkOfPlan({ payer: payerName, product }, payerOn(payerName, product, day, rows));
}

describe("network status", () => {
  const seeds = [
    payer({ row: 1, payer: "Cigna", network: "In network" }),
    payer({ row: 2, payer: "Anthem BCBS", network: "In network" }),
    payer({ row: 3, payer: "Anthem BCBS", product: "Gold", network: "Out of network" }),
    payer({ row: 4, payer: "Virginia Medicaid", network: "In network" }),
    payer({ row: 5, payer: "Odd Plan" }),
    payer({ row: 6, payer: "Bayside HealthKeepers", network: "In network" }),
  ];
  const cases: [string | undefined, string | undefined, string][] = [
    [undefined, undefined, "Self-pay"],
    ["Cigna", undefined, "In network"],
    [" CIGNA ", "Open Access", "In network"],
    ["Anthem-BCBS", undefined, "In network"],
    ["anthem  bcbs", "gold", "Out of network"],
    ["Aetna", undefined, "Out of network"],
    ["Anthem HealthKeepers Plus", undefined, "Not accepted"],
    ["Anthem BCBS", "HealthKeepers Plus", "Not accepted"],
    ["Anthem BCBS", "Health Keepers +", "Not accepted"],
    ["Anthem BCBS", "HealthKeepers", "Ask"],
    ["HealthKeepers", undefined, "Ask"],
    ["Anthem", "FAMIS", "Not accepted"],
    ["Sentara", "CCC Plus", "Not accepted"],
    ["Aetna Better Health Cardinal Care", undefined, "Not accepted"],
    ["Molina", "Medallion 4.0", "Not accepted"],
    ["Aetna", "Non-Medicaid PPO", "Out of network"],
    ["Virginia Medicaid", undefined, "In network"],
    ["Odd Plan", undefined, "Ask"],
    // As they are typed: run together, the singular, the name cut in two.
    ["Anthem BCBS", "HealthKeepersPlus", "Not accepted"],
    ["Anthem BCBS", "Healthkeeper Plus", "Not accepted"],
    ["Anthem BCBS", "Healthkeeper", "Ask"],
    ["Anthem BCBS", "HealthKeepers PPO Surplus", "Ask"],
    ["Sentara", "CCCPlus", "Not accepted"],
    ["Molina", "Medallion4", "Not accepted"],
    ["Molina", "Medallions Club", "Out of network"],
    ["Cigna", "Famisco", "In network"],
    ["Bayside HealthKeepers", "Plus", "Not accepted"],
    ["Bayside HealthKeepers", "HMO", "In network"],
    ["Virginia Medicaid", "Managed", "In network"],
  ];
  it.each(cases)("%s, %s: %s", (name, product, network) => {
    expect(networkOf(name, product, seeds)).toBe(network);
  });

  it("asks where a row cannot be relied on", () => {
    const problems = [{ column: "To", kind: "unreadable" as const, text: "soon" }];
    const row = payer({ payer: "Cigna", network: "In network", problems });
    expect(networkOf("Cigna", undefined, [row])).toBe("Ask");
  });

  it("lets a row of the product's own name say otherwise", () => {
    const row = payer({ payer: "Anthem", product: "HealthKeepers", network: "In network" });
    expect(networkOf("Anthem", "HealthKeepers", [row])).toBe("In network");
    const medicaid = payer({
      payer: "Anthem",
      product: "HealthKeepers Plus",
      network: "In network",
    });
    expect(networkOf("Anthem", "HealthKeepers Plus", [medicaid])).toBe("In network");
  });
});

describe("payerOn", () => {
  const all = payer({ row: 1, payer: "Cigna" });
  const product = payer({ row: 2, payer: "Cigna", product: "PPO" });
  const dated = payer({ row: 3, payer: "Cigna", from: "2026-01-01", to: "2026-12-31" });
  const later = payer({ row: 4, payer: "Cigna", from: "2026-09-01" });
  const over = payer({ row: 5, payer: "Cigna", product: "PPO", to: "2026-10-04" });
  it.each([
    ["the product beats dates", "PPO", [all, dated, product], 2],
    ["dates beat none", undefined, [all, dated], 3],
    ["the later start beats the earlier", undefined, [dated, later], 4],
    ["a row that is over holds no more", "PPO", [all, over], 1],
    ["a row of another product does not hold", "HMO", [product], undefined],
    ["the upper of equals", undefined, [payer({ row: 9, payer: "cigna" }), all], 1],
    ["none", undefined, [], undefined],
  ])("%s", (_, name, payers, row) => {
    expect(payerOn("Cigna", name, day, payers)?.row).toBe(row);
    expect(payerOn("Cigna", name, day, [...payers].reverse())?.row).toBe(row);
  });

  it("holds on its first and last day", () => {
    expect(payerOn("Cigna", "PPO", "2026-10-04", [over])).toBe(over);
    expect(payerOn("Cigna", undefined, "2026-09-01", [later])).toBe(later);
    expect(payerOn("Cigna", undefined, "2026-08-31", [later])).toBeUndefined();
  });
});

describe("unitRuleOf", () => {
  it("is the payer's, else the practice's, else CMS", () => {
    expect(unitRuleOf(payer({ payer: "X", unitRule: "AMA" }), {})).toBe("AMA");
    expect(unitRuleOf(payer({ payer: "X" }), { defaultUnitRule: "FULL15" })).toBe("FULL15");
    expect(unitRuleOf(undefined, {})).toBe("CMS");
  });
});

describe("planOn", () => {
  const now = client({ client: "Ava", payer: "Aetna", memberId: "W1", groupNumber: "G" });
  const earlier = (fields: Partial<EarlierPlan>): EarlierPlan => ({
    row: 1,
    problems: [],
    client: "AVA ",
    ...fields,
  });
  const plans = [
    earlier({ payer: "Cigna", memberId: "U2", to: "2026-06-30" }),
    earlier({ payer: "Old", to: "2025-12-31" }),
    earlier({ payer: "Endless" }),
    earlier({ client: "Ben", payer: "Other", to: "2027-01-01" }),
  ];
  it.each([
    ["2025-12-31", "Old", undefined],
    ["2026-01-01", "Cigna", "U2"],
    ["2026-06-30", "Cigna", "U2"],
    ["2026-07-01", "Aetna", "W1"],
  ])("on %s it is %s", (isoDate, name, memberId) => {
    expect(planOn(now, isoDate, plans)).toMatchObject({
      payer: name,
      memberId,
      earlier: name !== "Aetna",
    });
  });

  it("is not an earlier one that began later", () => {
    const later = earlier({ payer: "Cigna", from: "2026-03-01", to: "2026-06-30" });
    expect(planOn(now, "2026-02-28", [later])).toMatchObject({ payer: "Aetna", earlier: false });
    expect(planOn(now, "2026-03-01", [later])).toMatchObject({ payer: "Cigna", earlier: true });
  });

  it.each(["Self-pay", "self pay", " Private Pay", "cash", "None", "", "N/A", "n/a ", "-", "Cash pay", "Uninsured"])(
    "%s is no payer",
    (name) => {
      expect(planOn(client({ client: "Ava", payer: name }), day, []).payer).toBeUndefined();
    }
  );

  it("a time without a payer was paid by the client", () => {
    expect(planOn(now, "2026-01-01", [earlier({ to: "2026-03-31" })]).payer).toBeUndefined();
  });
});

describe("agreementFor", () => {
  const question = { client: "Ava", payer: "Aetna", code: "97530", isoDate: day };
  const gap = authorization({ row: 1, client: "ava", kind: "Gap exception" });
  it.each([
    ["open dates and codes", gap, true],
    ["the payer's name", { ...gap, payer: "AETNA" }, true],
    ["another payer", { ...gap, payer: "Cigna" }, false],
    ["another client", { ...gap, client: "Ben" }, false],
    ["the code listed", { ...gap, codes: ["97535", "97530"] }, true],
    ["the code not listed", { ...gap, codes: ["97535"] }, false],
    ["its last day", { ...gap, to: day }, true],
    ["a day late", { ...gap, to: "2026-10-04" }, false],
    ["a day early", { ...gap, from: "2026-10-06" }, false],
    ["pending", { ...gap, status: "Pending" as const }, false],
    ["no status", { ...gap, status: undefined }, false],
    ["a prior authorization", { ...gap, kind: "Prior authorization" as const }, false],
    [
      "dates that cannot be read",
      { ...gap, problems: [{ column: "To", kind: "unreadable" as const, text: "?" }] },
      false,
    ],
  ])("%s", (_, row, covers) => {
    expect(agreementFor(question, [row])).toBe(covers ? row : undefined);
  });

  it("prefers the single case agreement", () => {
    const single = authorization({ row: 2, client: "Ava", kind: "Single case agreement" });
    expect(agreementFor(question, [gap, single])).toBe(single);
  });
});
