import { unitsOfLine } from "../../../src/billing/units/unitsOfLine";
import type { UnitRule } from "../../../src/billing/records";

describe("unitsOfLine", () => {
  // First and last minute of each unit: Medicare Claims Processing Manual, chapter 5, section 20.2.C.
  it.each([
    [0, 0],
    [7, 0],
    [8, 1],
    [22, 1],
    [23, 2],
    [37, 2],
    [38, 3],
    [52, 3],
    [53, 4],
    [60, 4],
    [67, 4],
    [68, 5],
    [82, 5],
    [83, 6],
    [97, 6],
    [98, 7],
    [112, 7],
    [113, 8],
    [127, 8],
    [128, 9],
  ])("%d minutes are %d", (minutes, units) => {
    expect(unitsOfLine(minutes)).toBe(units);
    expect(unitsOfLine(minutes, "97530", "AMA")).toBe(units);
  });

  const cases: [number, string | undefined, UnitRule, number | undefined][] = [
    [14.99, "97530", "FULL15", 0],
    [15, "97530", "FULL15", 1],
    [59, undefined, "FULL15", 3],
    [60, "97166", "CMS", 1],
    [0, "97166", "CMS", 1],
    [60, "29130", "CMS", 1],
    [60, "97150", "AMA", 1],
    [60, "L3808", "CMS", 1],
    [30, "97129", "CMS", 1],
    [30, "97130", "CMS", 2],
    [15, "97550", "CMS", 0],
    [90, "97550", "CMS", 1],
    [8, "97551", "CMS", 1],
    [45, "98960", "CMS", 1],
    [46, "98960", "CMS", 2],
    [60, "97545", "CMS", 0],
    [61, "97545", "CMS", 1],
    [30, "T1027", "CMS", 2],
    [15, "97532", "CMS", 1],
    [15, "XYZ", "CMS", undefined],
    [15, "", "CMS", undefined],
    [-1, "97530", "CMS", undefined],
    [Number.NaN, undefined, "CMS", undefined],
    [Number.POSITIVE_INFINITY, undefined, "CMS", undefined],
    [52.9999999, "97530", "CMS", 4],
    [7.99, "97530", "CMS", 0],
  ];
  it.each(cases)("%d minutes of %s under %s are %s", (minutes, code, rule, units) => {
    expect(unitsOfLine(minutes, code, rule)).toBe(units);
  });
});
