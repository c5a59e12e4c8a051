import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import { amountWords } from "../../../../src/billing/charges/shares/amount";
import { familyShares } from "../../../../src/billing/charges/shares/familyShares";
import { benefit } from "../../coverage/benefits/rows";
import { visit } from "./charged";

const reads = (column: string, text: string): Partial<Benefit> => ({
  problems: [{ column, kind: "unreadable", text }],
});

// A cell that holds what nobody can count with is no blank one: something was told there.
describe("what cannot be read of Benefits leaves the share open", () => {
  it.each<[string, Partial<Benefit>, owed: string, words: string]>([
    [
      "a copay beside a coinsurance of nothing",
      { deductibleCents: 0, coinsurance: 0, ...reads("Copay", "abc") },
      ...(["an amount that is not known", 'reads "abc" in Copay, which cannot be used'] as const),
    ],
    [
      "a copay below zero beside a coinsurance",
      { deductibleCents: 0, coinsurance: 0.2, copayCents: -500 },
      ...(["$27.00 to $135.00", 'reads "-$5.00" in Copay, which cannot be used'] as const),
    ],
    [
      "a coinsurance beside a copay",
      { deductibleCents: 0, copayCents: 2500, ...reads("Coinsurance", "20 percent") },
      ...([
        "$25.00 to $135.00",
        'reads "20 percent" in Coinsurance, which cannot be used',
      ] as const),
    ],
    [
      "a deductible",
      { coinsurance: 0.2, ...reads("Deductible", "none") },
      ...(["$27.00 to $135.00", 'reads "none" in Deductible, which cannot be used'] as const),
    ],
    [
      "a part met that is below zero",
      { coinsurance: 0.2, deductibleCents: 50000, deductibleMetCents: -50000 },
      ...(["$27.00 to $135.00", 'reads "-$500.00" in Deductible met'] as const),
    ],
    [
      "whether the deductible comes first",
      {
        ...{ coinsurance: 0.2, deductibleCents: 50000, deductibleMetCents: 0 },
        ...reads("Deductible applies", "maybe"),
      },
      ...(["$27.00 to $135.00", "which cannot be used; type Yes or No."] as const),
    ],
  ])("%s", (_, fields, owed, words) => {
    const [share] = familyShares([visit(1, { copayCents: 1000 })], [benefit(fields)]).visits;
    expect(share && amountWords(share.family)).toBe(owed);
    expect(share?.doubts).toHaveLength(1);
    expect(share?.doubts[0]).toContain(words);
  });

  it("and the arithmetic names which of them is not known", () => {
    const fields = { deductibleCents: 0, coinsurance: 0.2, ...reads("Copay", "abc") };
    const [share] = familyShares([visit(1)], [benefit(fields)]).visits;
    expect(share?.costs()).toEqual([
      "At least: the plan has no deductible; coinsurance 20% of $135.00: $27.00.",
      "At most: the plan has no deductible; up to all of $135.00, for the copay is not known.",
    ]);
  });

  it("but nothing where it makes no difference", () => {
    const fields = { ...reads("Deductible", "none"), deductibleApplies: false, copayCents: 2500 };
    const [share] = familyShares([visit(1)], [benefit(fields)]).visits;
    expect(share?.family).toEqual({ kind: "known", cents: 2500 });
    expect(share?.doubts).toEqual([]);
  });
});
