import {
  addressLines,
  planName,
  printedDate,
  printedMoney,
} from "../../../src/billing/documents/printed";

describe("how facts read on paper", () => {
  it.each([
    [0, "$0.00"],
    [5, "$0.05"],
    [13500, "$135.00"],
    [123456789, "$1,234,567.89"],
    [-2000, "-$20.00"],
  ])("%i cents", (cents, printed) => {
    expect(printedMoney(cents)).toBe(printed);
  });

  it("dates are American", () => {
    expect(printedDate("2026-10-05")).toBe("10/05/2026");
  });

  it("an address leaves out what is blank", () => {
    expect(addressLines({ addressLine1: "1 Main St", city: "Richmond", zip: "23220" })).toEqual([
      "1 Main St",
      "Richmond, 23220",
    ]);
    expect(addressLines({})).toEqual([]);
  });

  it("a plan is its payer and product, self-pay is none", () => {
    expect(planName({ payer: "Aetna", product: "PPO" })).toBe("Aetna PPO");
    expect(planName({ product: "PPO" })).toBeUndefined();
    // As it stands on many cards, with the payer's name in the product's.
    expect(planName({ payer: "ANTHEM", product: "Anthem HealthKeepers" })).toBe(
      "Anthem HealthKeepers"
    );
    expect(planName({ payer: "Cigna", product: "Cigna" })).toBe("Cigna");
    expect(planName({ payer: "Ant", product: "Anthem" })).toBe("Ant Anthem");
  });
});
