import { therapyThresholdOf, therapyThresholds } from "../../../src/billing/codes/thresholds";

describe("therapyThresholdOf", () => {
  it.each([2021, 2027, 0, NaN])("does not know %d", (year) => {
    expect(therapyThresholdOf(year)).toBeUndefined();
  });

  it("knows one amount a year, below the amount of a review", () => {
    for (const threshold of therapyThresholds) {
      expect(therapyThresholdOf(threshold.year)).toBe(threshold);
      expect(threshold.kxCents).toBeLessThan(threshold.reviewCents);
    }
  });
});
