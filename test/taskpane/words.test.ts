import {
  counted,
  dayName,
  documentNumbers,
  listed,
  money,
  monthName,
  period,
  rowNumbers,
  sentence,
} from "../../src/taskpane/words";

test.each([
  [money(123450), "$1,234.50"],
  [money(-500), "-$5.00"],
  [counted(1, "session"), "1 session"],
  [counted(1200, "session"), "1,200 sessions"],
  [counted(2, "batch", "batches"), "2 batches"],
  [monthName("2026-11"), "November 2026"],
  [monthName("no month"), "no month"],
  [dayName("2026-10-05"), "Oct 5, 2026"],
  [dayName("sometime"), "sometime"],
  [period("2026-10-01", "2026-10-31"), "October 2026"],
  [period("2026-10-01", "2026-11-30"), "Oct 1, 2026 to Nov 30, 2026"],
  [period("2026-10-05", "2026-10-05"), "Oct 5, 2026"],
  [listed([]), ""],
  [listed(["Ava"]), "Ava"],
  [listed(["Ava", "Ben", "Cy"]), "Ava, Ben and Cy"],
  [documentNumbers(["SB-0001", "SB-0002"]), "SB-0001 and SB-0002"],
  [documentNumbers(["SB-1", "SB-2", "SB-3", "SB-4"]), "SB-1 to SB-4"],
  [rowNumbers([4]), "row 4"],
  [rowNumbers([4, 7]), "rows 4 and 7"],
  [rowNumbers([1, 2, 3, 4, 5, 6, 1200]), "rows 1, 2, 3, 4, 5 and 2 more"],
  [sentence("Done"), "Done."],
  [sentence("Why?"), "Why?"],
])("%s", (said, expected) => {
  expect(said).toBe(expected);
});
