import {
  meaningOf,
  showsDateAndTime,
  showsHalfOfDay,
} from "../../../../src/billing/logs/cells/numberFormat";

describe("meaningOf", () => {
  it.each([
    ["m/d/yyyy", "date"],
    ["[$-409]d-mmm-yy;@", "date"],
    ["[$-F800]dddd, mmmm dd, yyyy", "date"],
    ["mmm-yy", "date"],
    ["m/d/yyyy h:mm", "date"],
    ["dd\\.mm\\.yyyy", "date"],
    ["h:mm AM/PM", "time"],
    ["hh:mm:ss", "time"],
    ["mm:ss.0", "time"],
    ["[h]:mm", "duration"],
    ["[mm]:ss", "duration"],
    ["General", "plain"],
    ["0.00", "plain"],
    ["@", "plain"],
    ['0 "days"', "plain"],
    ["[Red]0.00", "plain"],
    ['_("$"* #,##0.00_);_("$"* (#,##0.00)', "plain"],
    ['#,##0.00 [$€-407];[Red]-#,##0.00 "d"', "plain"],
    [undefined, "plain"],
  ])("%s is %s", (format, meaning) => {
    expect(meaningOf(format)).toBe(meaning);
  });
});

it("knows a format that shows the half of the day, and one that shows date and time", () => {
  expect(["h:mm AM/PM", "h:mm a/p", "h:mm"].map(showsHalfOfDay)).toEqual([true, true, false]);
  expect(["m/d/yyyy h:mm", "m/d/yyyy", "h:mm"].map(showsDateAndTime)).toEqual([true, false, false]);
});
