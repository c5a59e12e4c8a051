import fc from "../../../support/laws";
import { splitByCharge } from "../../../../src/billing/charges/shares/splitByCharge";

test.each([
  ["in proportion", 3000, [10000, 5000], [2000, 1000]],
  ["the cent that is left to the largest fraction", 100, [200, 100], [67, 33]],
  ["of equal fractions to the earlier part", 1, [100, 100], [1, 0]],
  ["all of it", 300, [200, 100], [200, 100]],
  ["nothing", 0, [200, 100], [0, 0]],
  ["nothing where there is no room", 0, [0, 0], [0, 0]],
  ["no part", 0, [], []],
])("%s", (_, cents, rooms, parts) => {
  expect(splitByCharge(cents, rooms)).toEqual(parts);
});

test("parts add up, and none is negative or above its room, however large", () => {
  const room = fc.oneof(fc.nat(20_000), fc.nat(2 ** 45));
  fc.assert(
    fc.property(fc.array(room, { minLength: 1, maxLength: 8 }), fc.nat(1000), (rooms, mille) => {
      const whole = rooms.reduce((sum, each) => sum + each, 0);
      const cents = Math.floor((whole / 1000) * mille);
      const parts = splitByCharge(cents, rooms);
      expect(parts.reduce((sum, each) => sum + each, 0)).toBe(cents);
      parts.forEach((part, at) => {
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(rooms[at] ?? -1);
      });
    })
  );
});
