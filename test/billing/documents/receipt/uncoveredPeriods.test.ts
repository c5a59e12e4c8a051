import fc from "../../../support/laws";
import {
  isOverlapping,
  uncoveredPeriods,
  type Period,
} from "../../../../src/billing/documents/receipt/uncoveredPeriods";
import { isWithin } from "../../../../src/billing/time/isoDate";

const day = (day: number) => `2026-10-${String(day).padStart(2, "0")}`;
const days = (from: number, to: number): Period => ({ from: day(from), to: day(to) });

test.each<[string, Period[], Period[]]>([
  ["nothing", [], [days(5, 20)]],
  ["the whole", [days(5, 20)], []],
  ["more than the whole", [days(1, 31)], []],
  ["the beginning", [days(1, 7)], [days(8, 20)]],
  ["the end", [days(18, 31)], [days(5, 17)]],
  ["the middle", [days(9, 9)], [days(5, 8), days(10, 20)]],
  ["days before and after", [days(1, 4), days(21, 31)], [days(5, 20)]],
  ["one day after the other", [days(12, 20), days(5, 11)], []],
  [
    "the same twice, and a part of it",
    [days(6, 9), days(6, 9), days(7, 8)],
    [days(5, 5), days(10, 20)],
  ],
])("what is left where %s is covered", (_, covered, expected) => {
  expect(uncoveredPeriods(days(5, 20), covered)).toEqual(expected);
});

const someDays = fc
  .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }))
  .map(([one, other]) => days(Math.min(one, other), Math.max(one, other)));

test("every day of the period is covered, or in just one stretch of what is left", () => {
  fc.assert(
    fc.property(someDays, fc.array(someDays, { maxLength: 5 }), (period, covered) => {
      const left = uncoveredPeriods(period, covered);
      for (let number = 1; number <= 31; number++) {
        const isIn = ({ from, to }: Period) => isWithin(day(number), from, to);
        const count = left.filter(isIn).length;
        expect(count).toBe(isIn(period) && !covered.some(isIn) ? 1 : 0);
      }
      for (const stretch of left) {
        expect(covered.some((other) => isOverlapping(other, stretch))).toBe(false);
      }
    })
  );
});
