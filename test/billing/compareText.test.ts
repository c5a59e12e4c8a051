import { compareText } from "../../src/billing/compareText";

describe("the order of texts", () => {
  it.each([
    ["a", "b", -1],
    ["b", "a", 1],
    ["a", "a", 0],
    ["Zoe", "adam", -1],
    ["9", "10", 1],
  ])("compares %j and %j by code points", (one, other, order) => {
    expect(compareText(one, other)).toBe(order);
  });
});
