import { readEntry, serialOfDate } from "../../../src/workbench/engine/entry";

const now = new Date(2026, 9, 5);

test.each([
  ["38", 38, undefined],
  [" 38 ", 38, undefined],
  ["-1,250.5", -1250.5, "#,##0.00"],
  ["(12)", -12, undefined],
  ["$63.50", 63.5, "$#,##0.00_);[Red]($#,##0.00)"],
  ["12%", 0.12, "0%"],
  ["7.25%", 0.0725, "0.00%"],
  ["1e3", 1000, "0.00E+00"],
  ["1 1/2", 1.5, "# ?/?"],
  ["9:05", 9 / 24 + 5 / 1440, "h:mm"],
  ["9:05 pm", 21 / 24 + 5 / 1440, "h:mm AM/PM"],
  ["12 AM", 0, "h:mm AM/PM"],
  ["30:15", 30.25 / 24, "[h]:mm:ss"],
  ["10/5/2026", 46300, "m/d/yyyy"],
  ["10/5/26", 46300, "m/d/yyyy"],
  ["2026-10-05", 46300, "m/d/yyyy"],
  ["10/5", 46300, "d-mmm"],
  ["5-Oct-2026", 46300, "d-mmm-yy"],
  ["October 5, 2026", 46300, "d-mmm-yy"],
  ["10/5/2026 9:00", 46300.375, "m/d/yyyy h:mm"],
  ["1/1/1900", 1, "m/d/yyyy"],
  ["3/1/1900", 61, "m/d/yyyy"],
])("%p is the number %p", (text, value, numberFormat) => {
  const entry = readEntry(text, false, now);
  expect(entry.value).toBeCloseTo(value, 10);
  expect(entry.numberFormat).toBe(numberFormat);
});

test.each([
  "97530-GO",
  "10/32/2026",
  "2/29/2026",
  "13:75",
  "1,23",
  "F84.0",
  "May flowers",
  "12 Oak Street",
  "$",
  "-",
  "804-555-0100",
  "1.2.3",
  "Marchand 5",
])("%p stays text", (text) => expect(readEntry(text, false, now)).toEqual({ value: text }));

test("true, false and errors are what they say", () => {
  expect(readEntry("true", false).value).toBe(true);
  expect(readEntry("#n/a", false).value).toEqual({ error: "#N/A" });
});

test("days are counted from 1904 where the book says so", () => {
  expect(readEntry("10/5/2026", true, now).value).toBe(46300 - 1462);
  expect(serialOfDate(1904, 1, 1, true)).toBe(0);
  expect(serialOfDate(1903, 12, 31, true)).toBeUndefined();
});
