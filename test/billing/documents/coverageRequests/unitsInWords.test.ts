import fc from "../../../support/laws";
import { findProcedure } from "../../../../src/billing/codes/procedures";
import { unitsInWords } from "../../../../src/billing/documents/coverageRequests/unitsInWords";

test.each<[string, string, number, number, string]>([
  ["an hour", "97530", 20, 4, "20 units of 15 minutes = 5 one-hour visits"],
  [
    "45 minutes",
    "97530",
    20,
    3,
    "20 units of 15 minutes = 6 visits of 45 minutes, and 2 units left",
  ],
  ["one visit", "97535", 4, 4, "4 units of 15 minutes = 1 one-hour visit"],
  ["two hours", "97110", 16, 8, "16 units of 15 minutes = 2 two-hour visits"],
  ["one unit", "97112", 1, 1, "1 unit of 15 minutes = 1 visit of 15 minutes"],
  [
    "less than a visit",
    "97530",
    3,
    4,
    "3 units of 15 minutes = 0 one-hour visits, and 3 units left",
  ],
  ["an evaluation", "97166", 1, 1, "1 unit = 1 visit, whatever the minutes"],
  ["feeding", "92526", 6, 1, "6 units = 6 visits, whatever the minutes"],
  ["several units of a code that has one", "97166", 8, 4, "8 units, 4 a visit = 2 visits"],
  ["fingers", "29130", 2, 2, "2 units, counted and not timed, in 1 visit"],
  ["once a day", "97129", 12, 1, "12 units = 12 visits"],
  ["a drift of fractions", "97530", 1.2, 0.4, "1.2 units of 15 minutes = 3 visits of 6 minutes"],
  ["a code that is not known", "XX", 20, 4, "20 units, 4 a visit = 5 visits"],
  ["no units of a visit", "97530", 20, 0, "20 units"],
  ["fewer than none", "97530", -4, 4, "-4 units"],
])("%s", (_, code, units, unitsPerVisit, words) => {
  expect(unitsInWords({ units, unitsPerVisit }, findProcedure(code))).toBe(words);
});

test("units of visits and units left are all units", () => {
  fc.assert(
    fc.property(fc.nat(400), fc.integer({ min: 1, max: 8 }), (units, unitsPerVisit) => {
      const words = unitsInWords({ units, unitsPerVisit }, findProcedure("97530"));
      const visits = Number(/= (\d+) /.exec(words)?.[1]);
      const left = Number(/and (\d+) units? left/.exec(words)?.[1] ?? 0);
      expect(visits * unitsPerVisit + left).toBe(units);
      expect(left).toBeLessThan(unitsPerVisit);
    })
  );
});
