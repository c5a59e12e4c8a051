import { judgeSessions } from "../../../src/billing/checks/judge";
import { builtInRules, ruleBookOf, type RuleBook } from "../../../src/billing/codes/ruleBook";
import type { CodeRule } from "../../../src/billing/records";
import { fee, practice, rows, today } from "../practice";

/** Rows 1, 2, 3 ... of table Codes. */
function codes(...fields: (Partial<CodeRule> & { code: string })[]): CodeRule[] {
  return fields.map((one, at) => ({ row: at + 1, problems: [], ...one }));
}

const book = (...fields: Parameters<typeof codes>): RuleBook => ruleBookOf(codes(...fields), []);
const unreadable = (column: string) => [{ column, kind: "unreadable", text: "soon" } as const];

describe("when a code is valid, by table Codes", () => {
  const cases: [string, RuleBook, string, string, string][] = [
    ["a new code, any day", book({ code: "97999", name: "New" }), "97999", "2020-01-01", "known"],
    [
      "a new code with dates only",
      book({ code: "97999", from: "2027-01-01" }),
      "97999",
      "2027-01-01",
      "known",
    ],
    [
      "before them",
      book({ code: "97999", from: "2027-01-01" }),
      "97999",
      "2026-12-31",
      "not yet valid",
    ],
    ["after them", book({ code: "97999", to: "2025-12-31" }), "97999", "2026-01-01", "retired"],
    [
      "outside what a row gives of a new code",
      book({ code: "97999", name: "New", from: "2027-01-01" }),
      "97999",
      "2026-12-31",
      "not yet valid",
    ],
    [
      "in the gap of two rows",
      book({ code: "97999", to: "2024-12-31" }, { code: "97999", from: "2026-01-01" }),
      "97999",
      "2025-06-01",
      "retired",
    ],
    [
      "in the second row",
      book({ code: "97999", to: "2024-12-31" }, { code: "97999", from: "2026-01-01" }),
      "97999",
      "2026-06-01",
      "known",
    ],
    [
      "a built-in code that ends",
      book({ code: "97533", to: "2026-12-31" }),
      "97533",
      "2027-01-01",
      "retired",
    ],
    [
      "a built-in code before it ends",
      book({ code: "97533", to: "2026-12-31" }),
      "97533",
      "2026-12-31",
      "known",
    ],
    [
      "an end alone does not move the start",
      book({ code: "97550", to: "2026-12-31" }),
      "97550",
      "2023-12-31",
      "not yet valid",
    ],
    [
      "a retired code that is valid again",
      book({ code: "97003", from: "2026-01-01" }),
      "97003",
      "2026-06-01",
      "known",
    ],
    [
      "a retired code before it is valid again",
      book({ code: "97003", from: "2026-01-01" }),
      "97003",
      "2025-06-01",
      "not yet valid",
    ],
    [
      "a name does not bring a retired code back",
      book({ code: "97003", name: "Evaluation" }),
      "97003",
      "2026-06-01",
      "retired",
    ],
    [
      "a row of nothing says nothing of a built-in code",
      book({ code: "97003" }),
      "97003",
      "2026-06-01",
      "retired",
    ],
    [
      "a row of nothing makes a new code valid",
      book({ code: "97999" }),
      "97999",
      "2026-06-01",
      "known",
    ],
    ["as typed", book({ code: " k0001 " }), "K0001", "2026-06-01", "known"],
    [
      "a From that cannot be read",
      book({ code: "97999", problems: unreadable("From") }),
      "97999",
      "2026-06-01",
      "unknown",
    ],
    [
      "a To that cannot be read",
      book({ code: "97003", from: "2016-01-01", problems: unreadable("To") }),
      "97003",
      "2026-06-01",
      "retired",
    ],
    [
      "To before From",
      book({ code: "97999", from: "2026-12-31", to: "2026-01-01" }),
      "97999",
      "2026-06-01",
      "unknown",
    ],
    [
      "a unit of no minutes",
      book({ code: "97999", timed: true, minutesPerUnit: 0 }),
      "97999",
      "2026-06-01",
      "unknown",
    ],
    ["a code that no row names", book({ code: "97999" }), "97530", "2026-06-01", "known"],
    ["another that no row names", book({ code: "97999" }), "97998", "2026-06-01", "unknown"],
  ];

  it.each(cases)("%s", (_, rules, code, isoDate, status) => {
    expect(rules.statusOn(code, isoDate).status).toBe(status);
  });

  it("tells the dates, and keeps what replaced the code", () => {
    const rules = book({ code: "97003", to: "2017-03-31" });
    expect(rules.statusOn("97003", "2026-01-01")).toMatchObject({
      lastValid: "2017-03-31",
      replacement: { words: "97165, 97166 or 97167" },
      procedure: { lastValid: "2017-03-31", ofPractice: true },
    });
  });
});

describe("what a code is, by table Codes", () => {
  const pooled = { basis: "pooled", unitMinutes: 15 };
  const own = (unitMinutes: number) => ({ basis: "own", unitMinutes, threshold: "midpoint" });
  const session = { basis: "session" };
  const timings: [string, Parameters<typeof codes>[0], object][] = [
    ["a new code is one a session", { code: "97999" }, session],
    ["also where it has a name", { code: "97999", name: "New" }, session],
    ["a new timed code is pooled", { code: "97999", timed: true }, pooled],
    ["of 15 minutes also", { code: "97999", timed: true, minutesPerUnit: 15 }, pooled],
    ["a new code with minutes is timed", { code: "97999", minutesPerUnit: 30 }, own(30)],
    [
      "other minutes are its own clock",
      { code: "97999", timed: true, minutesPerUnit: 30 },
      own(30),
    ],
    ["a new supply is counted", { code: "K0001" }, { basis: "count", by: "item" }],
    ["unless it is said to be one a session", { code: "K0001", timed: false }, session],
    ["a timed code becomes one a session", { code: "97530", timed: false }, session],
    [
      "a counted code stays counted",
      { code: "29130", timed: false },
      { basis: "count", by: "finger" },
    ],
    ["an untimed code becomes timed", { code: "92526", timed: true }, pooled],
    ["minutes alone do not time an untimed code", { code: "92526", minutesPerUnit: 30 }, session],
    ["a timed code keeps its clock", { code: "96125", timed: true }, own(60)],
    ["minutes alone change it", { code: "96125", minutesPerUnit: 30 }, own(30)],
    [
      "a code billed once a day stays so",
      { code: "97129", timed: true, minutesPerUnit: 15 },
      { ...pooled, once: true },
    ],
    [
      "15 minutes bring 90912 into the pool",
      { code: "90912", timed: true, minutesPerUnit: 15 },
      { ...pooled, once: true },
    ],
    ["a name alone changes no timing", { code: "96125", name: "Test" }, own(60)],
    [
      "a month's minutes stay a month's",
      { code: "98980", minutesPerUnit: 30 },
      { ...own(30), threshold: "reached", once: true, per: "month" },
    ],
  ];

  it.each(timings)("%s", (_, row, timing) => {
    expect(book(row).procedureOn(row.code, "2026-10-05")?.timing).toEqual(timing);
  });

  it("holds from From to To, and what is built in outside", () => {
    const rules = book({
      code: "97530",
      name: "Play",
      dailyMaximum: 4,
      from: "2026-01-01",
      to: "2026-12-31",
    });
    expect(rules.procedureOn("97530", "2026-01-01")).toMatchObject({
      name: "Play",
      dailyMaximum: 4,
    });
    for (const isoDate of ["2025-12-31", "2027-01-01", undefined]) {
      expect(rules.procedureOn("97530", isoDate)).toEqual(
        builtInRules.procedureOn("97530", isoDate)
      );
    }
  });

  it("joins what several rows give, the later start over the earlier, the upper row over the lower", () => {
    const rules = book(
      { code: "97530", dailyMaximum: 4, from: "2026-07-01" },
      { code: "97530", dailyMaximum: 8, name: "Play" },
      { code: "97530", dailyMaximum: 5, name: "Games" }
    );
    expect(rules.procedureOn("97530", "2026-06-30")).toMatchObject({
      name: "Play",
      dailyMaximum: 8,
    });
    expect(rules.procedureOn("97530", "2026-07-01")).toMatchObject({
      name: "Play",
      dailyMaximum: 4,
    });
  });

  it("keeps the meaning of a code of the practice's own outside its dates", () => {
    const rules = book({ code: "97999", name: "New", timed: true, to: "2025-12-31" });
    expect(rules.procedureOn("97999", "2026-06-01")).toMatchObject({
      code: "97999",
      name: "New",
      timing: pooled,
      lastValid: "2025-12-31",
    });
    expect(rules.procedureOn(" 97999 ")?.name).toBe("New");
  });

  it("is passed over where a cell cannot be read", () => {
    for (const column of ["Timed", "Daily maximum", "From"]) {
      const rules = book({ code: "97530", name: "Play", problems: unreadable(column) });
      expect(rules.procedureOn("97530", "2026-10-05")?.name).not.toBe("Play");
    }
  });

  it("reaches the add-on code of a built-in code", () => {
    const rules = book({ code: "97130", name: "More of it" });
    expect(rules.addOnOf("97129", "2026-10-05")?.name).toBe("More of it");
    expect(rules.addOnOf("97550", "2026-10-05")?.code).toBe("97551");
  });
});

describe("judging by table Codes", () => {
  const idsIn = (fields: Parameters<typeof rows>[0], codeRules: CodeRule[]) =>
    judgeSessions(
      practice(rows(fields), {
        codeRules,
        fees: [fee({ code: fields.code ?? "97530", feeCents: 1000 })],
      }),
      { today }
    ).flatMap(({ findings }) => findings.map(({ id }) => id));

  it.each([
    ["a new code is not known", { code: "97999", units: 1 }, [], ["code-unknown"]],
    ["until it is listed", { code: "97999", units: 1 }, codes({ code: "97999" }), []],
    [
      "a timed one earns by its minutes",
      { code: "97999", units: 4 },
      codes({ code: "97999", timed: true }),
      [],
    ],
    [
      "and no more",
      { code: "97999", units: 5 },
      codes({ code: "97999", timed: true }),
      ["units-mismatch"],
    ],
    [
      "by its own clock",
      { code: "97999", units: 2 },
      codes({ code: "97999", timed: true, minutesPerUnit: 30 }),
      [],
    ],
    [
      "a code the practice ends",
      { code: "97530" },
      codes({ code: "97530", to: "2026-09-30" }),
      ["code-retired"],
    ],
    [
      "an error in To ends nothing",
      { code: "97530" },
      codes({ code: "97530", to: "2026-09-30", problems: unreadable("To") }),
      [],
    ],
  ])("%s", (_, fields, codeRules, ids) => {
    expect(idsIn(fields, codeRules)).toEqual(ids);
  });
});
