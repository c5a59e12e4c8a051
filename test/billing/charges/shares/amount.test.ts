import {
  amountBetween,
  amountWords,
  knownAmount,
  restOf,
  unknownAmount,
} from "../../../../src/billing/charges/shares/amount";

test("an amount in words", () => {
  expect(amountWords(knownAmount(123456))).toBe("$1,234.56");
  expect(amountWords(amountBetween(0, 13500))).toBe("$0.00 to $135.00");
  expect(amountWords(unknownAmount)).toBe("an amount that is not known");
});

test("bounds that meet are a known amount", () => {
  expect(amountBetween(500, 500)).toEqual(knownAmount(500));
});

test("what it leaves of a whole", () => {
  expect(restOf(1000, knownAmount(300))).toEqual(knownAmount(700));
  expect(restOf(1000, amountBetween(300, 900))).toEqual(amountBetween(100, 700));
  expect(restOf(1000, unknownAmount)).toEqual(unknownAmount);
});
