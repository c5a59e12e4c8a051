import type { CheckResult, Finding, SuperbillResult } from "../../../src/workbench/terminal/addin";
import { readArguments } from "../../../src/workbench/terminal/arguments";
import { describe as inWords, summarize } from "../../../src/workbench/terminal/summary";

const review: Finding = { id: "modifier-order", severity: "review", row: 2, message: "An order" };
const nothingMade: SuperbillResult = { documents: [], skipped: [], warnings: [], notices: [] };

const check: CheckResult = {
  judgements: [
    { session: { row: 1, date: "2026-09-30" }, status: "Ready", findings: [], accepted: [review] },
    { session: { row: 2, date: "2026-10-01" }, status: "Ready", findings: [], accepted: [review] },
    { session: { row: 3, date: "2026-10-02" }, status: "Review", findings: [review], accepted: [] },
  ],
  checksTurnedOff: ["place-telehealth"],
  notices: ["Turned off in Practice"],
};

const asked = (...words: string[]) => readArguments(["in.xlsx", "out.xlsx", ...words]);

test("accepted reviews are counted apart, checks turned off and notices are told", () => {
  const made = { ...nothingMade, notices: ["Turned off in Practice", "Another"] };
  expect(summarize(check, made, asked())).toMatchObject({
    sessions: 3,
    ready: 2,
    review: 1,
    findings: [review],
    accepted: 2,
    checksTurnedOff: ["place-telehealth"],
    notices: ["Turned off in Practice", "Another"],
  });
});

test("reviews accepted outside the period are not counted", () => {
  expect(summarize(check, nothingMade, asked("--from", "2026-10-01")).accepted).toBe(1);
});

test("the reader is told of them in words, or of nothing where there are none", () => {
  const words = (result: CheckResult) =>
    inWords(summarize(result, nothingMade, asked()), result, nothingMade, { output: "out.xlsx" });
  expect(words(check)).toContain("Not told again: 2 accepted reviews.");
  expect(words(check)).toContain("\nTurned off in Practice\n");
  expect(words({ ...check, judgements: [] })).not.toContain("accepted");
});
