import fc from "../../support/laws";
import { editsChecks } from "../../../src/billing/checks/catalogue/edits";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { client, payer, practice, rows, session, today } from "../practice";

const ids = new Set<string>(editsChecks.map(({ id }) => id));

/** `edit-pair fix 2` of the family's findings, in the order of the rows. */
function found(records: PracticeRecords): string[] {
  return judgeSessions(records, { today }).flatMap(({ findings }) =>
    findings
      .filter(({ id }) => ids.has(id))
      .map(({ id, severity, row }) => `${id} ${severity} ${row}`)
  );
}

function messagesOf(records: PracticeRecords): string[] {
  return judgeSessions(records, { today }).flatMap(({ findings }) =>
    findings.filter(({ id }) => ids.has(id)).map(({ message }) => message)
  );
}

const day = (...fields: Partial<Session>[]) => practice(rows(...fields));
const withPlan = (type: "Medicare" | "Commercial" | "Medicaid", fields: Partial<Session>) =>
  practice(rows(fields), {
    clients: [client({ client: "Ava", payer: "Plan" })],
    payers: [payer({ payer: "Plan", type })],
  });

const half = { minutes: 30, units: 2 };
const group = { code: "97150", minutes: 30, units: 1 };
const at = (startMinutes: number) => ({ startMinutes });
const split = (side: string) => ({
  code: "29125",
  minutes: undefined,
  units: 1,
  modifiers: [side],
});
const others = [97110, 97112, 97116, 97129, 97140, 97530, 97535].map((code) => ({
  code: String(code),
  minutes: 15,
  units: 1,
}));

describe("the family of edits", () => {
  // NCCI pairs and daily maxima (MUE) in force 2024-07-01; fee schedule indicators of July 2024.
  const cases: [string, PracticeRecords, string[]][] = [
    [
      "each row of the second code that has no modifier",
      day(group, { ...half, ...at(540) }, { ...half, ...at(700), modifiers: ["59"] }),
      ["edit-pair fix 2"],
    ],
    [
      "the modifier on the one row of the first code covers all",
      day({ ...group, modifiers: ["XS"] }, { ...half, ...at(540) }, { ...half, ...at(700) }),
      [],
    ],
    [
      "a code that is second to one and first to another",
      day({ code: "97150", minutes: 30, units: 1 }, { code: "97537", ...half }, half),
      ["edit-pair fix 2", "edit-pair fix 3"],
    ],
    [
      "many rows",
      day({ code: "97533", ...half }, ...others, { code: "97168", minutes: 30, units: 1 }),
      ["edit-pair fix 9"],
    ],
    [
      "a day on which the second code did not exist",
      day({ ...group, date: "2016-06-01" }, { code: "97168", units: 1, date: "2016-06-01" }),
      [],
    ],
    [
      "units that may be paid on review",
      day({ minutes: 105, units: 7 }),
      ["daily-maximum review 1"],
    ],
    [
      "units that are never paid",
      day({ code: "92526", units: 1, ...at(540) }, { code: "92526", units: 1, ...at(700) }),
      ["daily-maximum fix 1"],
    ],
    [
      "the same splint on two sides is worth a look",
      day(split("LT"), { ...split("RT"), ...at(700) }),
      ["daily-maximum review 1"],
    ],
    [
      "units without their minutes",
      day({ minutes: undefined, units: 7 }),
      ["daily-maximum review 1"],
    ],
    [
      "a code billed once a day, without its minutes",
      day({ code: "97129", minutes: undefined, units: 2 }),
      ["daily-maximum fix 1"],
    ],
    [
      "many rows of one code",
      day(...Array.from({ length: 9 }, (_, n) => ({ minutes: 15, units: 1, ...at(540 + 20 * n) }))),
      ["daily-maximum review 1"],
    ],
    [
      "a retired evaluation twice",
      day(
        { code: "97003", units: 1, date: "2016-06-01" },
        { code: "97004", units: 1, date: "2016-06-01" }
      ),
      ["evaluation-same-day fix 2"],
    ],
    [
      "three evaluations",
      day({ code: "97165", units: 1 }, { code: "97166", units: 1 }, { code: "97167", units: 1 }),
      ["evaluation-same-day fix 2", "evaluation-same-day fix 3"],
    ],
    [
      "an evaluation in treatment past midnight",
      day(
        { code: "97166", units: 1, minutes: 30, startMinutes: 1425, endMinutes: 15 },
        { startMinutes: 1410, endMinutes: 30 }
      ),
      ["evaluation-minutes-pooled fix 2"],
    ],
    [
      "two add-on rows without their base",
      day({ code: "97130", ...half, ...at(540) }, { code: "97130", ...half, ...at(700) }),
      ["add-on-without-base fix 1", "add-on-without-base fix 2"],
    ],
    [
      "97010 to Medicare",
      withPlan("Medicare", { code: "97010", units: 1 }),
      ["bundled-code fix 1"],
    ],
    [
      "97010 to a commercial plan",
      withPlan("Commercial", { code: "97010", units: 1 }),
      ["bundled-code review 1"],
    ],
    [
      "97010 to Medicaid",
      withPlan("Medicaid", { code: "97010", units: 1 }),
      ["bundled-code review 1"],
    ],
    ["97014 to a commercial plan", withPlan("Commercial", { code: "97014", units: 1 }), []],
    [
      "home visits by the day to Medicare",
      withPlan("Medicare", { code: "S9129", units: 1 }),
      ["bundled-code fix 1"],
    ],
    [
      "nothing of a client who is not known",
      day({ ...group, client: "Zoe" }, { ...half, client: "Zoe" }),
      [],
    ],
    [
      "nothing of rows without a date",
      day({ ...group, date: undefined }, { ...half, date: undefined }),
      [],
    ],
  ];

  it.each(cases)("%s", (_, records, expected) => {
    expect(found(records)).toEqual(expected);
  });

  it.each([
    [
      day(group, half),
      "97530 is not paid beside 97150 (row 1) unless they were separate, each with time of its own; if they were, add 59 or an X modifier to 97530, else bill only one of them",
    ],
    [
      day({ code: "97166", units: 1 }, { code: "97750", ...half }),
      "97750 is never paid beside 97166 (row 1), and no modifier helps; bill only one of them",
    ],
    [
      day({ code: "97168", units: 1 }, { code: "97535", ...half }, { code: "97533", ...half }),
      "97168 is not paid beside 97535 (row 2) and 97533 (row 3) unless they were separate, each with time of its own; if they were, add 59 or an X modifier to 97168, else bill only one of them",
    ],
    [
      withPlan("Medicare", { code: "97014", units: 1 }),
      "Medicare does not accept 97014; bill G0283, or G0281 for wounds",
    ],
  ])("says which code takes the modifier, or what is wanted: %#", (records, message) => {
    expect(messagesOf(records)).toContain(message);
  });

  it("never fills in what the therapist must say", () => {
    const all = judgeSessions(day(group, half, { code: "97130", ...half }), { today });
    for (const { findings } of all) {
      for (const { id, fix } of findings) if (ids.has(id)) expect(fix).toBeUndefined();
    }
  });

  it("finds the same in visits of few rows and of many", () => {
    const code = fc.constantFrom("97150", "97530", "97168", "97535", "97750", "92526", "97166");
    const row = fc.record({ code, units: fc.constantFrom(0, 1, 7), startMinutes: fc.nat(1400) });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (visit) => {
        const few = day(...visit);
        // Rows that are not billed change nothing but the way in which the visit is looked at.
        const padding = Array.from({ length: 9 }, (_, n) => ({
          ...at(n),
          code: "97113",
          units: 0,
        }));
        const many = day(...visit, ...padding);
        expect(found(many).sort()).toEqual(found(few).sort());
      })
    );
  });

  it("looks at the whole of a long day of one code once", () => {
    const long = rows(
      ...Array.from({ length: 3000 }, (_, n) => ({ ...session(), ...at(n % 1440) }))
    );
    expect(found(practice(long))).toHaveLength(1);
  });
});
