import {
  accountDatesOf,
  datesOf,
  firstChoice,
  periodOptions,
} from "../../../src/taskpane/state/periods";
import { judgement } from "../support/records";

const today = "2026-03-31";
const of = (...dates: string[]) => dates.map((date, index) => judgement(index + 1, [], date));

test("offers this month, last month, and each earlier month with sessions once", () => {
  const options = periodOptions(of("2025-12-01", "2026-01-15", "2025-12-30", "2026-05-01"), today);
  expect(options.map(({ value }) => value)).toEqual([
    "2026-03",
    "2026-02",
    "2026-01",
    "2025-12",
    "everything",
    "dates",
  ]);
  expect(options[1]?.label).toBe("Last month (February 2026)");
});

test("begins with last month where it has sessions, else with this month", () => {
  expect(firstChoice(of("2026-02-03"), today).period).toBe("2026-02");
  expect(firstChoice(of("2026-01-03"), today).period).toBe("2026-03");
});

test.each([
  [
    { period: "2026-02", from: "", to: "" },
    { from: "2026-02-01", to: "2026-02-28" },
  ],
  [{ period: "everything", from: "2026-01-01", to: "2026-01-02" }, {}],
  [
    { period: "dates", from: "2026-01-05", to: "2026-02-06" },
    { from: "2026-01-05", to: "2026-02-06" },
  ],
  [{ period: "dates", from: "2026-01-05", to: "" }, { problem: "Give both dates." }],
  [
    { period: "dates", from: "2026-02-05", to: "2026-01-05" },
    { problem: "The first date is after the last one." },
  ],
])("%j", (choice, expected) => {
  expect(datesOf(choice)).toEqual(expected);
});

test("receipts and statements are never of everything unbilled, nor of days to come", () => {
  const values = periodOptions([], today, true).map(({ value }) => value);
  expect(values).toEqual(["2026-03", "2026-02", "dates"]);
  const march = { period: "2026-03", from: "", to: "" };
  expect(accountDatesOf(march, "2026-03-20")).toEqual({ from: "2026-03-01", to: "2026-03-20" });
  expect(accountDatesOf(march, "2026-04-01")).toEqual({ from: "2026-03-01", to: "2026-03-31" });
  const dates = { period: "dates", from: "2026-03-01", to: "2026-03-21" };
  expect(accountDatesOf(dates, "2026-03-20")).toEqual({
    problem: "The last date is still to come.",
  });
});
