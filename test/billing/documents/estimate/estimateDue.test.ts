import { estimateDue } from "../../../../src/billing/documents/estimate/estimateDue";
import {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
} from "../../../../src/billing/documents/estimate/businessDays";

describe("business days", () => {
  it.each([
    // Holidays as the Office of Personnel Management lists them for 2026 and 2027.
    ["2026-01-01", "New Year"],
    ["2026-01-19", "King"],
    ["2026-02-16", "Washington"],
    ["2026-05-25", "Memorial Day"],
    ["2026-06-19", "Juneteenth"],
    ["2026-07-03", "Independence Day, kept on the Friday"],
    ["2026-09-07", "Labor Day"],
    ["2026-10-12", "Columbus"],
    ["2026-11-11", "Veterans"],
    ["2026-11-26", "Thanksgiving"],
    ["2026-12-25", "Christmas"],
    ["2027-07-05", "Independence Day, kept on the Monday"],
    ["2021-12-31", "New Year of 2022, kept in the year before"],
    ["2026-10-10", "a Saturday"],
    ["2026-10-11", "a Sunday"],
  ])("do not include %s (%s)", (isoDate) => {
    expect(isBusinessDay(isoDate)).toBe(false);
  });

  it.each(["2026-10-05", "2026-10-09", "2026-07-06", "2026-05-18"])("include %s", (isoDate) => {
    expect(isBusinessDay(isoDate)).toBe(true);
  });

  it.each([
    ["2026-10-09", 1, "2026-10-13"],
    ["2026-10-10", 0, "2026-10-10"],
  ])("from %s, %i on, lead to %s", (from, count, to) => {
    expect(addBusinessDays(from, count)).toBe(to);
  });

  it.each([
    ["2026-10-05", "2026-10-08", 3],
    ["2026-10-09", "2026-10-13", 1],
    ["2026-10-09", "2026-10-09", 0],
    ["2026-10-09", "2026-10-01", 0],
  ])("from %s to %s are %i", (from, to, count) => {
    expect(businessDaysBetween(from, to)).toBe(count);
  });
});

describe("a good-faith estimate is due (45 CFR 149.610)", () => {
  it.each([
    ["one day after a booking three ahead", { bookedOn: "2026-10-05" }, "2026-10-08", "2026-10-06"],
    ["one day after a booking nine ahead", { bookedOn: "2026-11-27" }, "2026-12-10", "2026-11-30"],
    ["three after one ten ahead", { bookedOn: "2026-11-27" }, "2026-12-11", "2026-12-02"],
    ["three after it was asked for", { askedOn: "2026-10-08" }, "2026-10-09", "2026-10-14"],
    [
      "on the earlier of both",
      { bookedOn: "2026-10-05", askedOn: "2026-10-05" },
      "2026-10-08",
      "2026-10-06",
    ],
    ["on no day after a booking two ahead", { bookedOn: "2026-10-06" }, "2026-10-08", undefined],
    ["on no day where nobody booked or asked", {}, "2026-10-08", undefined],
  ])("%s", (_, occasion, firstVisit, due) => {
    expect(estimateDue({ ...occasion, firstVisit })).toBe(due);
  });
});
