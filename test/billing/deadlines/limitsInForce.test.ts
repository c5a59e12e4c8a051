import type { NetworkStatus } from "../../../src/billing/coverage/network";
import { appealLimits, type AppealStep } from "../../../src/billing/deadlines/appealLimits";
import { deadlineSources } from "../../../src/billing/deadlines/deadlineSources";
import { filingLimits } from "../../../src/billing/deadlines/filingLimits";
import {
  appealLimitFor,
  filingLimitFor,
  type PlanAsked,
} from "../../../src/billing/deadlines/limitsInForce";
import { planFamilies, planFamilyOf } from "../../../src/billing/deadlines/planFamilies";
import { limitWords } from "../../../src/billing/deadlines/timeLimit";
import type { PayerType } from "../../../src/billing/records";

describe("plans that share limits", () => {
  it.each<[string, string | undefined, PayerType | undefined, string | undefined]>([
    ["Cigna", undefined, undefined, "Cigna"],
    ["CIGNA-HealthCare", "Open Access", undefined, "Cigna"],
    ["Anthem BCBS", undefined, undefined, "Anthem"],
    ["Anthem", "HealthKeepers Plus", undefined, "Medicaid"],
    ["Anthem", "FEP Blue Standard", undefined, "Federal employees"],
    ["United Healthcare", undefined, undefined, "UnitedHealthcare"],
    ["UHC", "Choice Plus", undefined, "UnitedHealthcare"],
    ["Aetna", "Non-Medicaid PPO", undefined, "Aetna"],
    ["Aetna", "Medicare Advantage", undefined, "Medicare Advantage"],
    ["Humana", "Medicare HMO", undefined, "Medicare Advantage"],
    ["Aetna Medicare", undefined, "Medicare", "Medicare Advantage"],
    ["UnitedHealthcare", "Medicare Complete", undefined, "Medicare Advantage"],
    ["Aetna", "Medicare Supplement", undefined, "Medicare"],
    ["Aetna", "Non-Medicare retiree", undefined, "Aetna"],
    ["BCBS Federal", undefined, undefined, "Federal employees"],
    ["Anthem", "CCC Plus", undefined, "Medicaid"],
    ["Aetna", "Medallion 4.0", undefined, "Medicaid"],
    ["Medicare Part B", undefined, undefined, "Medicare"],
    ["Palmetto", undefined, "Medicare", "Medicare"],
    ["Aetna", "Medicare PPO", "Medicare", "Medicare Advantage"],
    ["Aetna Better Health", undefined, "Medicaid", "Medicaid"],
    ["TRICARE East", undefined, undefined, "TRICARE"],
    ["Sentara", undefined, undefined, undefined],
  ])("%s %s, %s: %s", (payer, product, type, family) => {
    expect(planFamilyOf({ payer, product, type })).toBe(family);
  });
});

describe("how long a plan takes a claim", () => {
  const visit = "2026-10-05";
  it.each<[string, NetworkStatus, string | undefined]>([
    ["Cigna", "In network", "90 days"],
    ["Cigna", "Single case agreement", "90 days"],
    ["Cigna", "Out of network", "180 days"],
    ["Cigna", "Gap exception", "180 days"],
    ["Anthem BCBS", "In network", "90 days"],
    ["Anthem BCBS", "Out of network", undefined],
    ["UnitedHealthcare", "In network", "90 days"],
    ["UnitedHealthcare", "Out of network", "1 year"],
    ["Aetna", "In network", "120 days"],
    ["Aetna", "Out of network", undefined],
    ["Medicare", "In network", "1 year"],
    ["Virginia Medicaid", "In network", "90 days"],
    ["TRICARE", "Out of network", "1 year"],
    ["Anthem FEP", "Out of network", "until the end of the next year"],
    ["Sentara", "In network", undefined],
    ["Cigna", "Not accepted", undefined],
    ["Cigna", "Ask", undefined],
    ["Cigna", "Self-pay", undefined],
  ])("%s, %s: %s", (payer, network, words) => {
    const found = filingLimitFor({ payer }, network, visit);
    expect(found && limitWords(found.limit)).toBe(words);
  });

  it("is the payer's own, where she has typed it", () => {
    const plan: PlanAsked = { payer: "Cigna", payerRow: { filingDays: 365 } };
    expect(filingLimitFor(plan, "In network", visit)).toEqual({
      ...{ limit: { kind: "days", days: 365 }, source: "Payers, column Filing days" },
      confidence: "high",
    });
    expect(filingLimitFor(plan, "Out of network", visit)?.limit).toEqual({
      kind: "days",
      days: 365,
    });
    expect(filingLimitFor({ ...plan, payer: "Sentara" }, "Ask", visit)).toBeUndefined();
  });

  it.each([0, -90, 1.5, NaN, 1e9])(
    "is not the payer's own, where that is a slip: %s",
    (filingDays) => {
      const found = filingLimitFor(
        { payer: "Cigna", payerRow: { filingDays } },
        "In network",
        visit
      );
      expect(found?.limit).toEqual({ kind: "days", days: 90 });
    }
  );

  it("is not told of days before it was made", () => {
    expect(filingLimitFor({ payer: "Anthem" }, "In network", "2019-09-30")).toBeUndefined();
    expect(filingLimitFor({ payer: "Anthem" }, "In network", "2019-10-01")).toBeDefined();
  });

  it("says where it comes from", () => {
    expect(filingLimitFor({ payer: "Aetna" }, "In network", visit)).toMatchObject({
      source: "Trade articles; no official document was found, read 2026-11",
      ...{ confidence: "low", note: "older lists say 90 days" },
    });
  });
});

describe("how long a plan takes an appeal", () => {
  it.each<[string, AppealStep, string, string | undefined]>([
    ["Cigna", "Appeal", "2026-10-05", "180 days"],
    ["Aetna", "Appeal", "2026-10-05", "180 days"],
    ["UnitedHealthcare", "Appeal", "2026-10-05", "65 days"],
    ["Sentara", "Appeal", "2026-10-05", "180 days"],
    ["Sentara", "External review", "2026-10-05", "4 months"],
    ["Cigna", "External review", "2026-10-05", "4 months"],
    ["Sentara", "Hearing", "2026-10-05", undefined],
    ["Medicare", "Appeal", "2026-10-05", "120 days"],
    ["Medicare", "Second appeal", "2026-10-05", "180 days"],
    ["Medicare", "Hearing", "2026-10-05", "60 days"],
    ["Medicare", "Appeals council", "2026-10-05", "60 days"],
    ["Medicare", "Federal court", "2026-10-05", "60 days"],
    ["Medicare", "Reopening", "2026-10-05", "1 year"],
    ["Medicare", "External review", "2026-10-05", undefined],
    ["Aetna Medicare Advantage", "Appeal", "2024-12-31", "60 days"],
    ["Aetna Medicare Advantage", "Appeal", "2025-01-01", "65 days"],
    ["Aetna Medicare Advantage", "Second appeal", "2025-01-01", undefined],
    ["Virginia Medicaid", "Appeal", "2026-10-05", undefined],
    ["TRICARE", "Appeal", "2026-10-05", undefined],
    ["Anthem FEP", "Appeal", "2026-10-05", undefined],
  ])("%s, %s: %s %s", (payer, step, noticeOn, words) => {
    const found = appealLimitFor({ payer }, step, noticeOn);
    expect(found && limitWords(found.limit)).toBe(words);
  });

  it("is the payer's own, for the first only", () => {
    const plan: PlanAsked = { payer: "Medicare", payerRow: { appealDays: 30 } };
    expect(appealLimitFor(plan, "Appeal", "2026-10-05")).toMatchObject({
      ...{ limit: { kind: "days", days: 30 }, source: "Payers, column Appeal days" },
    });
    expect(appealLimitFor(plan, "Appeal", "2026-10-05")?.receiptDays).toBeUndefined();
    expect(appealLimitFor(plan, "Hearing", "2026-10-05")?.limit).toEqual({
      kind: "days",
      days: 60,
    });
  });

  it("is not known of payers of another type", () => {
    const accident: PlanAsked = { payer: "Farm Auto", payerRow: { type: "Other" } };
    expect(appealLimitFor(accident, "Appeal", "2026-10-05")).toBeUndefined();
    const commercial: PlanAsked = { payer: "Farm Health", payerRow: { type: "Commercial" } };
    expect(appealLimitFor(commercial, "Appeal", "2026-10-05")).toBeDefined();
  });
});

describe("the lists of limits", () => {
  const limits = [...filingLimits, ...appealLimits];
  it("are of plans and sources that are known, every source used", () => {
    for (const { plans } of limits) if (plans) expect(planFamilies).toContain(plans);
    const used = new Set(limits.map(({ source }) => source));
    expect([...used].sort()).toEqual(Object.keys(deadlineSources).sort());
  });

  it("are positive, and notes end without a full stop", () => {
    for (const { limit, note = "" } of limits) {
      if (limit.kind === "days") expect(limit.days).toBeGreaterThan(0);
      if (limit.kind === "months") expect(limit.months).toBeGreaterThan(0);
      expect(note).not.toMatch(/\.$/);
    }
  });

  it("have one answer to every question", () => {
    const asked = filingLimits.flatMap(({ plans, sentBy }) => sentBy.map((by) => `${plans} ${by}`));
    expect(new Set(asked).size).toBe(asked.length);
    const steps = appealLimits.map(({ plans, step, from, to }) => `${plans} ${step} ${from} ${to}`);
    expect(new Set(steps).size).toBe(steps.length);
  });
});
