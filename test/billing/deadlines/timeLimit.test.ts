import fc from "../../support/laws";
import { lastDayOf, limitWords, type TimeLimit } from "../../../src/billing/deadlines/timeLimit";
import { isBusinessDay } from "../../../src/billing/documents/estimate/businessDays";
import { daysBetween, fromDayNumber } from "../../../src/billing/time/isoDate";

const days = (count: number): TimeLimit => ({ kind: "days", days: count });
const year: TimeLimit = { kind: "months", months: 12, missingDay: "last of month" };
const review: TimeLimit = { kind: "months", months: 4, missingDay: "first of next month" };
const rolling: TimeLimit = { ...review, rollsForward: true };
const nextYear: TimeLimit = { kind: "end of next year" };

describe("the last day", () => {
  it.each<[string, string, TimeLimit, string]>([
    ["90 days", "2026-10-05", days(90), "2027-01-03"],
    ["90 days over a leap day", "2024-01-31", days(90), "2024-04-30"],
    ["90 days without one", "2025-01-31", days(90), "2025-05-01"],
    ["180 days", "2026-10-05", days(180), "2027-04-03"],
    ["180 days over a leap day", "2023-09-30", days(180), "2024-03-28"],
    ["1 day, of December", "2026-12-31", days(1), "2027-01-01"],
    ["a year", "2026-10-05", year, "2027-10-05"],
    ["a year from a leap day", "2024-02-29", year, "2025-02-28"],
    ["a year to a leap year", "2023-02-28", year, "2024-02-28"],
    ["a year from the last of February", "2027-02-28", year, "2028-02-28"],
    ["four months", "2026-10-05", review, "2027-02-05"],
    ["four months to a day that is not", "2026-10-30", review, "2027-03-01"],
    ["four months to the last of February", "2026-10-28", review, "2027-02-28"],
    ["four months to a leap day", "2027-10-29", review, "2028-02-29"],
    ["four months past a leap day", "2027-10-31", review, "2028-03-01"],
    ["four months to a month of 30 days", "2026-05-31", review, "2026-10-01"],
    [
      "on from a Saturday",
      "2026-09-02",
      { ...review, months: 1, rollsForward: true },
      "2026-10-02",
    ],
    ["on from a Sunday", "2026-12-31", rolling, "2027-05-03"],
    ["on from a weekend and a holiday", "2026-05-04", { ...rolling, months: 2 }, "2026-07-06"],
    ["on from Christmas, a Friday", "2026-08-25", rolling, "2026-12-28"],
    ["the end of the next year", "2026-01-01", nextYear, "2027-12-31"],
    ["the end of the next year, from its end", "2026-12-31", nextYear, "2027-12-31"],
    ["as far as the calendar goes", "9999-05-01", nextYear, "9999-12-31"],
  ])("%s from %s", (_, from, limit, expected) => {
    expect(lastDayOf(limit, from)).toBe(expected);
  });

  it("is never earlier for a later day, and rolls onto a business day at most four days on", () => {
    const day = fc.integer({ min: 10_000, max: 30_000 });
    fc.assert(
      fc.property(
        day,
        fc.nat(400),
        fc.constantFrom(days(65), year, review, rolling, nextYear),
        (first, more, limit) => {
          const [from, later] = [fromDayNumber(first), fromDayNumber(first + more)];
          expect(lastDayOf(limit, from) <= lastDayOf(limit, later)).toBe(true);
          const rolled = lastDayOf(rolling, from);
          expect(isBusinessDay(rolled)).toBe(true);
          expect(daysBetween(lastDayOf(review, from), rolled)).toBeLessThanOrEqual(4);
        }
      )
    );
  });
});

test.each([
  [days(1), "1 day"],
  [days(90), "90 days"],
  [review, "4 months"],
  [year, "1 year"],
  [{ ...year, months: 24 }, "2 years"],
  [nextYear, "until the end of the next year"],
])("%j in words", (limit, words) => {
  expect(limitWords(limit)).toBe(words);
});
