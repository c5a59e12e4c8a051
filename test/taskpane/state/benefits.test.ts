import {
  benefitOf,
  blankBenefit,
  payerOf,
  withClient,
  type BenefitEntries,
} from "../../../src/taskpane/state/ask/benefitEntries";
import { benefitDoubts, benefitProblems } from "../../../src/taskpane/state/ask/benefitProblems";
import {
  typedDollars,
  typedShare,
  typedVisits,
} from "../../../src/taskpane/state/ask/typedAnswers";
import { practice } from "../../billing/practice";

const today = "2026-11-22";
const filled: BenefitEntries = { ...blankBenefit(today), client: "Ava" };

test.each<[string, number | string | undefined]>([
  ["", undefined],
  ["  ", undefined],
  ["0", 0],
  ["$1,500", 150_000],
  ["25.5", 2550],
  ["-5", "Type dollars, like 25 or 25.50, or leave it blank."],
  ["(5)", "Type dollars, like 25 or 25.50, or leave it blank."],
  ["none", "Type dollars, like 25 or 25.50, or leave it blank."],
  ["=1+1", "Type dollars, like 25 or 25.50, or leave it blank."],
  ["1000001", "Type an amount up to $1,000,000."],
])("dollars %j: %j", (text, expected) => {
  expect(said(typedDollars(text))).toBe(expected);
});

test.each<[string, number | string | undefined]>([
  ["", undefined],
  ["0", 0],
  ["20", 0.2],
  ["20%", 0.2],
  [" 20 % ", 0.2],
  [".2", 0.2],
  ["0.2", 0.2],
  ["0.5%", 0.005],
  ["33.3", 0.333],
  ["100", 1],
  ["1%", 0.01],
  ["1", "Type 1% or 100%: 1 alone may mean either."],
  ["101", "Type a percentage from 0% to 100%, or leave it blank."],
  ["-20", "Type a percentage from 0% to 100%, or leave it blank."],
  ["twenty", "Type a percentage from 0% to 100%, or leave it blank."],
])("a share of %j: %j", (text, expected) => {
  expect(said(typedShare(text))).toBe(expected);
});

test.each<[string, number | string | undefined]>([
  ["", undefined],
  ["0", 0],
  ["60", 60],
  ["60.5", "Type a whole number of visits, or leave it blank."],
  ["no limit", "Type a whole number of visits, or leave it blank."],
  ["10000", "Type a whole number of visits, or leave it blank."],
])("visits %j: %j", (text, expected) => {
  expect(said(typedVisits(text))).toBe(expected);
});

function said(answer: ReturnType<typeof typedDollars>): number | string | undefined {
  if (answer.kind === "unclear") return answer.problem;
  return answer.kind === "said" ? answer.number : undefined;
}

test("blank stays absent, and zero is zero", () => {
  const benefit = benefitOf({
    ...filled,
    copay: "0",
    deductibleApplies: "No",
    reference: " 00123 ",
  });
  expect(Object.entries(benefit).filter(([, value]) => value !== undefined)).toEqual([
    ...[
      ["client", "Ava"],
      ["verifiedOn", today],
    ],
    ...[["reference", "00123"]],
    ...[["copayCents", 0]],
    ...[["deductibleApplies", false]],
  ]);
});

test.each<[Partial<BenefitEntries>, string]>([
  [{ client: "" }, "Choose the client."],
  [{ verifiedOn: "" }, "Give the day of the call."],
  [{ verifiedOn: "2026-11-23" }, "This day is still to come."],
  [{ resetsOn: "2026-02-30" }, "This is not a day."],
  [{ copay: "x" }, "Type dollars, like 25 or 25.50, or leave it blank."],
  [{ reference: "x".repeat(251) }, "Shorten this to 250 characters."],
  [{ exclusions: "x".repeat(2001) }, "Shorten this to 2000 characters."],
])("%j: %s", (change, sentence) => {
  expect(Object.values(benefitProblems({ ...filled, ...change }, today) ?? {})).toEqual([sentence]);
});

test.each<[Partial<BenefitEntries>, string[]]>([
  [{}, []],
  [{ deductible: "1500", deductibleMet: "1500", visitLimit: "30", usedElsewhere: "30" }, []],
  [{ deductibleMet: "100" }, []],
  [{ coinsurance: "50" }, []],
  [
    { deductible: "1500", deductibleMet: "1500.01" },
    ["$1,500.01 met is more than the deductible of $1,500.00."],
  ],
  [{ coinsurance: "80" }, ["Coinsurance is the family’s share. If the plan pays 80%, type 20%."]],
  [{ visitLimit: "30", usedElsewhere: "31" }, ["31 visits used is more than the limit of 30."]],
  [
    { outOfPocket: "1000", outOfPocketMet: "1001", deductible: "2000" },
    [
      "The deductible of $2,000.00 is more than the $1,000.00 that the family pays at most in a year.",
      "$1,001.00 paid is more than the $1,000.00 that the family pays at most in a year.",
    ],
  ],
  [
    { visitLimit: "0" },
    ["A limit of 0 says that the plan pays for no visit. Leave it blank if it has no limit."],
  ],
  [{ verifiedOn: "2025-11-21" }, ["This is more than a year ago."]],
])("%j: is asked %j", (change, sentences) => {
  expect(Object.values(benefitDoubts({ ...filled, ...change }, today))).toEqual(sentences);
});

describe("the plan that was asked", () => {
  const records = practice([]);
  const payerNow = (name: string) => payerOf(name, today, records);

  test("is the client's own until another is chosen", () => {
    const ben = withClient(filled, "Ben", payerNow);
    expect(ben.payer).toBe("Cigna");
    expect(withClient(ben, "Ava", payerNow).payer).toBe("Aetna");
    expect(withClient({ ...ben, payer: "Anthem" }, "Ava", payerNow).payer).toBe("Anthem");
  });

  test("is nobody's where the client pays, or is not known", () => {
    expect([payerNow("Cleo"), payerNow("Nobody")]).toEqual(["", ""]);
    expect(payerNow(" ben ")).toBe("Cigna");
  });

  test("is the one that the client had on that day", () => {
    const earlier = { row: 1, problems: [], client: "Ben", payer: "Anthem", to: "2026-12-31" };
    expect(payerOf("Ben", today, { ...records, earlierPlans: [earlier] })).toBe("Anthem");
  });
});
