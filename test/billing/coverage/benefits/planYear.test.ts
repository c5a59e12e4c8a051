import fc from "../../../support/laws";
import { planYearOn } from "../../../../src/billing/coverage/benefits/planYear";
import { addDays, fromDayNumber } from "../../../../src/billing/time/isoDate";

describe("the plan's year", () => {
  it.each([
    ["the calendar year", "2026-10-05", undefined, "2026-01-01", "2026-12-31"],
    ["its first day", "2026-01-01", undefined, "2026-01-01", "2026-12-31"],
    ["its last day", "2026-12-31", undefined, "2026-01-01", "2026-12-31"],
    ["a year from July, before July", "2026-06-30", "2027-07-01", "2025-07-01", "2026-06-30"],
    ["a year from July, in July", "2026-07-01", "2020-07-01", "2026-07-01", "2027-06-30"],
    ["through a leap day", "2024-02-29", "2023-03-01", "2023-03-01", "2024-02-29"],
    ["from a leap day", "2024-02-29", "2024-02-29", "2024-02-29", "2025-02-27"],
    ["from a leap day, the next year", "2025-02-28", "2024-02-29", "2025-02-28", "2026-02-27"],
    ["up to a leap day", "2028-02-28", "2024-02-29", "2027-02-28", "2028-02-28"],
    ["from the end of a month", "2026-01-30", "2026-01-31", "2025-01-31", "2026-01-30"],
    ["the calendar's last", "9999-12-31", "2026-07-01", "9999-07-01", "9999-12-31"],
    ["the calendar's first", "0001-02-03", "2026-07-01", "0001-01-01", "0001-06-30"],
  ])("%s: %s", (_, isoDate, resetsOn, from, to) => {
    expect(planYearOn(isoDate, resetsOn)).toEqual({ from, to });
  });

  it("follows the one before without a gap, whatever its first day", () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber);
    fc.assert(
      fc.property(day, day, (isoDate, resetsOn) => {
        const { from, to } = planYearOn(isoDate, resetsOn);
        expect(from <= isoDate && isoDate <= to).toBe(true);
        expect(planYearOn(from, resetsOn)).toEqual({ from, to });
        expect(planYearOn(addDays(to, 1), resetsOn).from).toBe(addDays(to, 1));
      })
    );
  });
});
