import type { CheckResult, Finding, DocumentsResult } from "../../../src/workbench/terminal/addin";
import { readArguments } from "../../../src/workbench/terminal/arguments";
import { describe as inWords, summarize } from "../../../src/workbench/terminal/summary";

const review: Finding = { id: "modifier-order", severity: "review", row: 2, message: "An order" };
const nothingMade: DocumentsResult = {
  ...{ kind: "Superbill", documents: [], skipped: [], warnings: [], notices: [] },
};

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
  expect(summarize(check, [made], asked())).toMatchObject({
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
  expect(summarize(check, [nothingMade], asked("--from", "2026-10-01")).accepted).toBe(1);
});

test("the reader is told of them in words, or of nothing where there are none", () => {
  const words = (result: CheckResult) =>
    inWords(summarize(result, [nothingMade], asked()), result, [nothingMade], {
      ...{ input: "in.xlsx", output: "out.xlsx" },
    });
  expect(words(check)).toContain("Not told again: 2 accepted reviews.");
  expect(words(check)).toContain("\nTurned off in Practice\n");
  expect(words({ ...check, judgements: [] })).not.toContain("accepted");
});

const superbill = {
  ...{ number: "SB-0001", client: "Mia L.", provider: "Ana Ruiz", from: "", to: "" },
  ...{ totalCents: 13500, sessions: 2, toDocument: () => undefined },
};
const receipt = { ...superbill, number: "REC-0001", totalCents: 5000, sessions: 0 };

test("each kind is told by itself, with whom it left out", () => {
  const made: DocumentsResult[] = [
    { ...nothingMade, documents: [superbill] },
    {
      ...{ ...nothingMade, kind: "Receipt", documents: [receipt] },
      skipped: [{ client: "Leo P.", reason: "Nothing was paid", rows: [] }],
    },
  ];
  const summary = summarize(check, made, asked());
  expect(summary.documents).toMatchObject([
    { number: "SB-0001", kind: "Superbill", total: 135, sessions: 2 },
    { number: "REC-0001", kind: "Receipt", total: 50, sessions: 0 },
  ]);
  expect(summary.skipped).toEqual([
    { kind: "Receipt", client: "Leo P.", reason: "Nothing was paid" },
  ]);
  const words = inWords(summary, check, made, { input: "in.xlsx", output: "out.xlsx" });
  expect(words).toContain("Made 1 superbill, $135.00 in all.\n  SB-0001  Mia L.: 2 sessions, $135");
  expect(words).toContain("Made 1 receipt, $50.00 in all.\n  REC-0001  Mia L.: $50.00");
  expect(words).toContain("No receipt:\n  Leo P.: Nothing was paid");
  expect(words).not.toContain("No superbill:");
});

test("a statement that closes below zero is told as a credit", () => {
  const statement = { ...receipt, number: "ST-0001", totalCents: -8100 };
  const made: DocumentsResult[] = [{ ...nothingMade, kind: "Statement", documents: [statement] }];
  const words = inWords(summarize(check, made, asked()), check, made, {
    input: "in.xlsx",
    output: "out.xlsx",
  });
  expect(words).toContain("  ST-0001  Mia L.: a credit of $81.00");
});

test.each([
  [[], ["Superbill"]],
  [
    ["--make", "receipts, superbills"],
    ["Superbill", "Receipt"],
  ],
  [["--make", "Invoices,invoices"], ["Invoice"]],
])("%j asks for %j, bills before what tells of them", (words, kinds) => {
  expect(asked(...words).kinds).toEqual(kinds);
});

test.each(["estimates", "", "superbills,"])("--make %j is refused in one sentence", (list) => {
  expect(() => asked("--make", list)).toThrow(/write one or more of superbills,invoices/);
});
