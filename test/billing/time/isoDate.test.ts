import fc from "../../support/laws";
import {
  addDays,
  addMonths,
  dayNumber,
  daysBetween,
  fromDayNumber,
  isIsoDate,
  isWithin,
  makeIsoDate,
  monthBounds,
  monthOf,
  yearOf,
} from "../../../src/billing/time/isoDate";

const days = fc.integer({ min: -700_000, max: 2_900_000 });

describe("ISO dates", () => {
  it.each([
    ["2026-10-05", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-1-5", false],
    ["0000-01-01", false],
    ["", false],
  ])("%s is a day: %s", (text, expected) => {
    expect(isIsoDate(text)).toBe(expected);
  });

  it("agree with the platform's own calendar", () => {
    fc.assert(
      fc.property(days, (day) => {
        const isoDate = fromDayNumber(day);
        expect(dayNumber(isoDate)).toBe(day);
        expect(new Date(day * 86_400_000).toISOString().slice(0, 10)).toBe(isoDate);
      })
    );
  });

  it.each([
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-03-01", -1, "2026-02-28"],
  ])("%s and %d days", (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-01-31", -2, "2025-11-30"],
    ["2026-12-15", 1, "2027-01-15"],
  ])("%s and %d months", (from, count, to) => {
    expect(addMonths(from, count)).toBe(to);
  });

  it("know their month and year", () => {
    expect(monthBounds("2024-02-10")).toEqual({ from: "2024-02-01", to: "2024-02-29" });
    expect(monthOf("2026-10-05")).toBe("2026-10");
    expect(yearOf("2026-10-05")).toBe(2026);
  });

  it("lie in periods whose bounds may be open", () => {
    expect(isWithin("2026-10-05", "2026-10-05", "2026-10-05")).toBe(true);
    expect(isWithin("2026-10-05", undefined, "2026-10-04")).toBe(false);
    expect(isWithin("2026-10-05", "2026-10-06")).toBe(false);
    expect(isWithin("2026-10-05")).toBe(true);
  });

  it("are not made of parts that no calendar has", () => {
    expect(makeIsoDate(2026, 10, 5)).toBe("2026-10-05");
    expect(makeIsoDate(2026, 10, 5.5)).toBeUndefined();
    expect(makeIsoDate(10000, 1, 1)).toBeUndefined();
    expect(() => addDays("someday", 1)).toThrow(RangeError);
  });
});
