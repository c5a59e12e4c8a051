import { builtInRules } from "../../../src/billing/codes/ruleBook";
import { drawOn } from "../../../src/billing/coverage/authorizations/drawOn";
import type { Authorization } from "../../../src/billing/records";
import { firstDayToAsk } from "../../../src/taskpane/state/ask/firstDayToAsk";
import {
  blankRequest,
  requestOf,
  withFirstDayAsked,
  withSubject,
  type RequestEntries,
} from "../../../src/taskpane/state/ask/requestEntries";
import { requestProblems } from "../../../src/taskpane/state/ask/requestProblems";
import { withProposal } from "../../../src/taskpane/state/careEntries";
import { authorization, practice } from "../../billing/practice";

const today = "2026-11-02";
const blank = blankRequest(today);
const filled: RequestEntries = {
  ...blank,
  ...{ client: "Ben", provider: "Dana", diagnoses: "f84.0, R27.8" },
  services: [{ id: 1, code: " 97530 ", units: "4", visits: "5" }],
};

function source(authorizations: Authorization[] = []) {
  const records = practice([], { authorizations });
  return { records, ledger: drawOn(records, { today }) };
}
const approved = (change: Partial<Authorization> = {}) =>
  authorization({
    ...{ client: "Ben", number: "A-7", kind: "Prior authorization", basis: "Units" },
    ...{ authorized: 20, from: "2026-10-01", to: "2026-12-31" },
    ...change,
  });

describe("the first day", () => {
  const asked = { client: "Ben", kind: "Prior-authorization request", today } as const;

  test("is tomorrow, and six months are asked for", () => {
    expect([blank.from, blank.to]).toEqual(["2026-11-03", "2027-05-02"]);
    expect(firstDayToAsk(asked, source())).toEqual({
      from: "2026-11-03",
      why: "From tomorrow on, for six months; no prior authorization with a last day is in force.",
    });
  });

  test("is the one after what is approved already", () => {
    const soon = approved({ number: "A-6", to: "2026-11-15" });
    expect(firstDayToAsk(asked, source([soon, approved()]))).toEqual({
      from: "2027-01-01",
      why: "From the day after authorization A-7 ends (Dec 31, 2026), for six months.",
    });
  });

  test.each<[string, Partial<Authorization>]>([
    ["another client's", { client: "Ava" }],
    ["one that has ended", { to: "2026-11-01" }],
    ["one without an end", { to: undefined }],
    ["a pending one", { status: "Pending" }],
    ["a gap exception", { kind: "Gap exception" }],
    ["that of an earlier plan", { payer: "Anthem" }],
  ])("does not wait for %s", (_, change) => {
    expect(firstDayToAsk(asked, source([approved(change)])).from).toBe("2026-11-03");
  });

  test("waits for a gap exception where another is asked for, and for nothing with a call", () => {
    const both = source([approved(), approved({ kind: "Gap exception", to: "2026-11-30" })]);
    expect(firstDayToAsk({ ...asked, kind: "Gap-exception request" }, both).from).toBe(
      "2026-12-01"
    );
    expect(firstDayToAsk({ ...asked, kind: "Benefit verification" }, both)).toEqual({
      from: "2026-11-03",
      why: "From tomorrow on, for six months.",
    });
  });
});

describe("another client", () => {
  const chosen = withSubject(blank, { client: "Ben" }, source([approved()]), today);

  test("brings the days and the diagnoses", () => {
    expect(chosen).toMatchObject({ from: "2027-01-01", to: "2027-06-30", diagnoses: "F84.0" });
    const other = withSubject(chosen, { client: "Nobody" }, source(), today);
    expect(other).toMatchObject({ from: "2026-11-03", to: "2027-05-02", diagnoses: "" });
  });

  test("leaves what she has typed", () => {
    const typed = { ...chosen, from: "2027-02-01", to: "2027-03-01", diagnoses: "F82" };
    expect(withSubject(typed, { client: "Ava" }, source(), today)).toMatchObject({
      ...{ client: "Ava", from: "2027-02-01", to: "2027-03-01", diagnoses: "F82" },
    });
  });

  test("keeps the days that were filled in when the services come", () => {
    const services = [{ code: "97530", units: 4, visits: 20 }];
    const proposed = withProposal(chosen, { client: "Ben", provider: "Dana", services });
    expect(proposed).toMatchObject({ provider: "Dana", services: [{ code: "97530", units: "4" }] });
    expect(proposed.filled).toMatchObject({ from: "2027-01-01", diagnoses: "F84.0" });
  });
});

test("the last day moves with the first until it is chosen", () => {
  expect(withFirstDayAsked(blank, "2027-01-01").to).toBe("2027-06-30");
  expect(withFirstDayAsked({ ...blank, to: "2027-03-31" }, "2027-01-01").to).toBe("2027-03-31");
  expect(withFirstDayAsked(blank, "").to).toBe(blank.to);
});

test("what is filled in is asked for, blank rows and a therapist of nobody's left out", () => {
  const services = [...filled.services, { id: 2, code: " ", units: "", visits: "" }];
  expect(requestOf({ ...filled, services, provider: "" })).toEqual({
    ...{ kind: "Prior-authorization request", from: blank.from, to: blank.to },
    requested: [
      {
        ...{ client: "Ben", diagnoses: ["F84.0", "R27.8"] },
        services: [{ code: "97530", units: 4, visits: 5 }],
      },
    ],
  });
});

const problems = (change: Partial<RequestEntries>) =>
  requestProblems({ ...filled, ...change }, { today, rules: builtInRules });

test.each<[Partial<RequestEntries>, string]>([
  [{ client: "" }, "Choose the client."],
  [{ from: "" }, "Give the first day."],
  [{ to: "" }, "Give the last day."],
  [{ to: "2026-11-02" }, "The last day is before the first one."],
  [{ diagnoses: "F84" }, "F84 is not billable; use"],
  [{ diagnoses: "=1+1" }, "=1+1 is not the form of an ICD-10 code."],
  [
    { diagnoses: Array.from({ length: 13 }, () => "F82").join() },
    "A claim has room for 12 diagnoses.",
  ],
])("%j: %s", (change, sentence) => {
  const { services, ...told } = problems(change) ?? { services: new Map() };
  expect(Object.values(told)).toEqual([expect.stringContaining(sentence)]);
  expect(services.size).toBe(0);
});

test("a therapist and diagnoses may be written in by hand", () => {
  expect(problems({ provider: "", diagnoses: " " })).toBeUndefined();
});

test("only a prior authorization needs a list of codes; a row that is begun is finished", () => {
  expect(problems({ services: blank.services })?.services.get(1)?.code).toBe("Type a code.");
  expect(problems({ services: blank.services, kind: "Benefit verification" })).toBeUndefined();
  const begun = [{ id: 1, code: "", units: "4", visits: "" }];
  expect(problems({ services: begun, kind: "Gap-exception request" })?.services.get(1)).toEqual({
    ...{ code: "Type a code.", visits: "Type a whole number from 1 to 366." },
  });
});
