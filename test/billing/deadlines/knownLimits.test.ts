import type { NetworkStatus } from "../../../src/billing/coverage/network";
import { appealDeadline } from "../../../src/billing/deadlines/appealDeadline";
import type { AppealStep } from "../../../src/billing/deadlines/appealLimits";
import { filingLimitFor } from "../../../src/billing/deadlines/limitsInForce";
import { appealLimitFor } from "../../../src/billing/deadlines/limitsInForce";
import { lastDayOf } from "../../../src/billing/deadlines/timeLimit";

/*
 * Every limit that was researched, one line each, with a day worked out by hand. What has no line
 * (how fast a plan decides, limits that differ by state without a number) is not told.
 */

interface FilingCase {
  payer: string;
  product?: string;
  network: NetworkStatus;
  visitOn: string;
  lastDay: string;
  source: RegExp;
  confidence: "high" | "medium" | "low";
  note?: RegExp;
}

const filing: FilingCase[] = [
  {
    ...{ payer: "Medicare Part B", network: "In network", source: /^42 CFR 424\.44/ },
    ...{ visitOn: "2026-10-05", lastDay: "2027-10-05", confidence: "high" },
  },
  {
    ...{ payer: "Medicare Part B", network: "In network", source: /^42 CFR 424\.44/ },
    ...{ visitOn: "2028-02-29", lastDay: "2029-02-28", confidence: "high" },
  },
  {
    ...{ payer: "Cigna", network: "In network", source: /^Cigna's page/ },
    ...{ visitOn: "2027-12-01", lastDay: "2028-02-29", confidence: "high" },
  },
  {
    ...{ payer: "Cigna", network: "Out of network", source: /^Cigna's page/ },
    ...{ visitOn: "2026-10-05", lastDay: "2027-04-03", confidence: "high" },
  },
  {
    ...{ payer: "Anthem BCBS", network: "In network", source: /Anthem's notice of 2019/ },
    ...{ visitOn: "2026-10-05", lastDay: "2027-01-03", confidence: "medium" },
    note: /plan and contract may differ/,
  },
  {
    ...{ payer: "UnitedHealthcare", network: "In network", source: /administrative guide/ },
    ...{ visitOn: "2026-10-05", lastDay: "2027-01-03", confidence: "medium" },
  },
  {
    ...{ payer: "UnitedHealthcare", network: "Out of network", source: /transparency page/ },
    ...{ visitOn: "2026-10-05", lastDay: "2027-10-05", confidence: "medium" },
    note: /15 months in Colorado, Louisiana and New Jersey, 2 years in Maryland/,
  },
  {
    ...{ payer: "Aetna", network: "In network", source: /no official document/ },
    ...{ visitOn: "2026-10-05", lastDay: "2027-02-02", confidence: "low" },
    note: /older lists say 90 days/,
  },
  {
    ...{ payer: "Anthem", product: "FEP", network: "In network", source: /hospital's list/ },
    ...{ visitOn: "2026-01-01", lastDay: "2027-12-31", confidence: "medium" },
  },
  {
    ...{ payer: "Anthem", product: "FEP", network: "Out of network", source: /hospital's list/ },
    ...{ visitOn: "2026-12-31", lastDay: "2027-12-31", confidence: "medium" },
  },
  {
    ...{ payer: "TRICARE", network: "Out of network", source: /hospital's list/ },
    ...{ visitOn: "2027-02-28", lastDay: "2028-02-28", confidence: "medium" },
  },
  {
    ...{ payer: "Virginia Medicaid", network: "In network", source: /^42 CFR 447\.45/ },
    ...{ visitOn: "2026-10-05", lastDay: "2027-01-03", confidence: "medium" },
    note: /the state sets it, from 90 days to 1 year/,
  },
];

describe("how long a plan takes a claim, from the day of service", () => {
  it.each(filing)("$payer $product, $network, of $visitOn: $lastDay", (given) => {
    const { payer, product, network, visitOn, lastDay, source, confidence, note } = given;
    const plan = { payer, ...(product === undefined ? {} : { product }) };
    const found = filingLimitFor(plan, network, visitOn);
    expect(found && lastDayOf(found.limit, visitOn)).toBe(lastDay);
    expect(found?.source).toMatch(source);
    expect(found?.confidence).toBe(confidence);
    expect(found?.note ?? "").toMatch(note ?? /^$/);
  });

  it.each(filing)("by the practice's own Filing days first: $payer, $network", (given) => {
    const { payer, network, visitOn } = given;
    const found = filingLimitFor({ payer, payerRow: { filingDays: 45 } }, network, visitOn);
    expect(found).toMatchObject({ limit: { days: 45 }, source: "Payers, column Filing days" });
  });
});

interface AppealCase {
  payer: string;
  step: AppealStep;
  noticeOn: string;
  receivedOn?: string;
  lastDay: string;
  source: RegExp;
  confidence: "high" | "medium" | "low";
}

const medicare = { payer: "Medicare Part B", noticeOn: "2026-10-05" } as const;
const appeals: AppealCase[] = [
  {
    ...{ ...medicare, step: "Appeal", lastDay: "2027-02-07" },
    ...{ source: /405\.942/, confidence: "high" },
  },
  {
    ...{ ...medicare, step: "Appeal", receivedOn: "2026-10-07", lastDay: "2027-02-04" },
    ...{ source: /405\.942/, confidence: "high" },
  },
  {
    ...{ ...medicare, step: "Second appeal", lastDay: "2027-04-03" },
    ...{ source: /405\.962/, confidence: "medium" },
  },
  {
    ...{ ...medicare, step: "Hearing", lastDay: "2026-12-04" },
    ...{ source: /405\.1014/, confidence: "high" },
  },
  {
    ...{ ...medicare, step: "Appeals council", lastDay: "2026-12-04" },
    ...{ source: /405\.1102/, confidence: "medium" },
  },
  {
    ...{ ...medicare, step: "Federal court", lastDay: "2026-12-04" },
    ...{ source: /405\.1136/, confidence: "medium" },
  },
  {
    ...{ ...medicare, step: "Reopening", lastDay: "2027-10-05" },
    ...{ source: /405\.980/, confidence: "medium" },
  },
  {
    ...{ payer: "Aetna Medicare Advantage", step: "Appeal", noticeOn: "2026-10-05" },
    ...{ lastDay: "2026-12-09", source: /422\.582/, confidence: "medium" },
  },
  {
    ...{ payer: "Aetna Medicare Advantage", step: "Appeal", noticeOn: "2024-12-31" },
    ...{ lastDay: "2025-03-01", source: /422\.582/, confidence: "medium" },
  },
  {
    ...{ payer: "Sentara", step: "Appeal", noticeOn: "2026-10-05", lastDay: "2027-04-03" },
    ...{ source: /2560\.503-1\(h\)\(3\)\(i\)/, confidence: "high" },
  },
  // 2027-02-05 is a Friday; 2027-02-06 a Saturday, on to Monday.
  {
    ...{ payer: "Sentara", step: "External review", noticeOn: "2026-10-05" },
    ...{ lastDay: "2027-02-05", source: /147\.136\(d\)\(2\)\(i\)/, confidence: "high" },
  },
  {
    ...{ payer: "Sentara", step: "External review", noticeOn: "2026-10-06" },
    ...{ lastDay: "2027-02-08", source: /147\.136\(d\)\(2\)\(i\)/, confidence: "high" },
  },
  // Christmas Day 2026 is a Friday: on to Monday.
  {
    ...{ payer: "Sentara", step: "External review", noticeOn: "2026-08-25" },
    ...{ lastDay: "2026-12-28", source: /147\.136\(d\)\(2\)\(i\)/, confidence: "high" },
  },
  // There is no February 30: the first of March.
  {
    ...{ payer: "Sentara", step: "External review", noticeOn: "2026-10-30" },
    ...{ lastDay: "2027-03-01", source: /147\.136\(d\)\(2\)\(i\)/, confidence: "high" },
  },
  {
    ...{ payer: "Cigna", step: "Appeal", noticeOn: "2026-10-05", lastDay: "2027-04-03" },
    ...{ source: /no official document/, confidence: "medium" },
  },
  {
    ...{ payer: "Aetna", step: "Appeal", noticeOn: "2026-10-05", lastDay: "2027-04-03" },
    ...{ source: /no official document/, confidence: "medium" },
  },
  {
    ...{ payer: "UnitedHealthcare", step: "Appeal", noticeOn: "2026-10-05" },
    ...{ lastDay: "2026-12-09", source: /no official document/, confidence: "low" },
  },
];

describe("how long after a denial a plan takes an appeal, from the notice", () => {
  it.each(appeals)("$payer, $step of $noticeOn: $lastDay", (given) => {
    const { payer, step, noticeOn, receivedOn, lastDay, source, confidence } = given;
    const came = receivedOn === undefined ? {} : { receivedOn };
    const found = appealDeadline({ plan: { payer }, step, noticeOn, ...came }, "2026-11-02");
    expect(found).toMatchObject({ lastDay, confidence });
    expect(found?.source).toMatch(source);
  });

  it("nothing is told of a payment dispute with Anthem but what the law gives members", () => {
    const found = appealLimitFor({ payer: "Anthem BCBS" }, "Appeal", "2026-10-05");
    expect(found?.source).toMatch(/2560\.503-1/);
    expect(found?.note).toMatch(/a contract with the practice may say less/);
  });
});
