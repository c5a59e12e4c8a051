import {
  costOfVisit,
  type CostSharingTerms,
} from "../../../../src/billing/charges/shares/visitCost";

const none: CostSharingTerms = {
  ...{ deductibleLeftCents: 0, copayCents: 0, coinsurance: 0, outOfPocketLeftCents: Infinity },
};

describe("the family's part of a visit", () => {
  it.each<[string, number, Partial<CostSharingTerms>, [number, number, number, number]]>([
    ["nothing", 13500, {}, [0, 0, 0, 0]],
    [
      "deductible, copay, coinsurance, in this order",
      10000,
      { deductibleLeftCents: 2000, copayCents: 3000, coinsurance: 0.5 },
      [2000, 3000, 2500, 7500],
    ],
    [
      "a deductible of any amount",
      10000,
      { deductibleLeftCents: Infinity, copayCents: 3000 },
      [10000, 0, 0, 10000],
    ],
    ["half a cent up", 1005, { coinsurance: 0.1 }, [0, 0, 101, 101]],
    ["half a cent up, which binary holds as less", 45, { coinsurance: 0.7 }, [0, 0, 32, 32]],
    ["less than half a cent down", 1004, { coinsurance: 0.1 }, [0, 0, 100, 100]],
    ["all of it", 999, { coinsurance: 1 }, [0, 0, 999, 999]],
    [
      "up to the limit",
      10000,
      { deductibleLeftCents: 9000, outOfPocketLeftCents: 4000 },
      [9000, 0, 0, 4000],
    ],
  ])("%s", (_, charge, terms, [deductibleCents, copayCents, coinsuranceCents, familyCents]) => {
    expect(costOfVisit(charge, { ...none, ...terms })).toEqual({
      ...{ deductibleCents, copayCents, coinsuranceCents, familyCents },
    });
  });
});
