import { visitsCovered } from "../../../src/billing/units/visits";

describe("visitsCovered", () => {
  it.each([
    [20, 4, 5],
    [19, 4, 4],
    [20, 3, 6],
    [0, 4, 0],
    [3, 4, 0],
    [10, 2.5, 4],
    [0.3, 0.1, 3],
    [1.2, 0.4, 3],
    [19.9999999999, 4, 5],
    [19.99, 4, 4],
    [1e300, 1e-300, undefined],
    [-1, 4, undefined],
    [20, 0, undefined],
    [20, -4, undefined],
    [Number.NaN, 4, undefined],
  ])("%d units at %d a visit are %s", (units, perVisit, visits) => {
    expect(visitsCovered(units, perVisit)).toBe(visits);
  });

  it("takes four units a visit unless told", () => {
    expect(visitsCovered(20)).toBe(5);
  });
});
