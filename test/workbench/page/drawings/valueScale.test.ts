import fc from "../../../support/laws";
import { valueScale } from "../../../../src/workbench/page/drawings/valueScale";

test.each<[number[], number, number[]]>([
  [[1200, 1700], 4, [0, 500, 1000, 1500, 2000]],
  [[-3, 8], 4, [-5, 0, 5, 10]],
  [[0.1, 0.3], 3, [0, 0.1, 0.2, 0.3]],
  [[-7], 2, [-10, -5, 0]],
  [[], 4, [0, 1]],
  [[0, 0], 4, [0, 1]],
])("%j in about %i steps: %j", (values, count, ticks) => {
  expect(valueScale(values, count).ticks).toEqual(ticks);
});

test("every value lies on the scale, and zero is one of few ticks", () => {
  const value = fc
    .double({ min: -1e9, max: 1e9, noNaN: true })
    .filter((one) => one === 0 || Math.abs(one) > 1e-6);
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1 }),
      fc.integer({ min: 2, max: 10 }),
      (values, count) => {
        const { low, high, ticks } = valueScale(values, count);
        const slack = (high - low) * 1e-9;
        expect(values.every((one) => one >= low - slack && one <= high + slack)).toBe(true);
        expect(ticks).toContain(0);
        expect(ticks.length).toBeLessThanOrEqual(count + 3);
        expect([ticks[0], ticks.at(-1)]).toEqual([expect.closeTo(low, 6), expect.closeTo(high, 6)]);
      }
    )
  );
});
