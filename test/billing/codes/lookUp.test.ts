import { lookUp, mostAnswers, type LookUpAnswer } from "../../../src/billing/codes/lookUp";
import { ruleBookOf } from "../../../src/billing/codes/ruleBook";
import fc from "../../support/laws";

const today = "2026-11-22";

/** `kind code` of each answer; an activity has its name. */
const shown = (answers: readonly LookUpAnswer[]) =>
  answers.map(({ kind, code, name }) => `${kind} ${code ?? name}`);
const factOf = (answer: LookUpAnswer | undefined, label: string) =>
  answer?.facts.find((fact) => fact.label === label)?.text;

test.each<[string, string[]]>([
  ["97533", ["procedure 97533"]],
  ["what is 97533?", ["procedure 97533"]],
  ["What was 97003", ["procedure 97003"]],
  ["g0283", ["procedure G0283"]],
  ["A9270", ["supply A9270"]],
  ["GO", ["modifier GO"]],
  ["go", ["modifier GO"]],
  ["11", ["place 11", "denial CO-11"]],
  ["3", ["place 03", "denial PR-3"]],
  ["place of service 11", ["place 11"]],
  ["59", ["modifier 59", "denial CO-59"]],
  ["modifier 59", ["modifier 59"]],
  ["CO 59", ["denial CO-59", "modifier CO", "modifier 59"]],
  ["CO-59", ["denial CO-59"]],
  ["CARC 197", ["denial CO-197"]],
  ["CO-197", ["denial CO-197"]],
  ["PR-96", ["denial PR-96"]],
  ["denial 96", ["denial CO-96", "denial PR-96"]],
  ["N362", ["remark N362"]],
  ["ICD-10 N36.2", ["diagnosis N36.2"]],
  ["F84.0", ["diagnosis F84.0"]],
  ["f840", ["diagnosis F84.0"]],
  ["F84", ["diagnosis F84.0", "diagnosis F84.5", "diagnosis F84.9"]],
  ["9716", ["procedure 97165", "procedure 97166", "procedure 97167", "procedure 97168"]],
  ["97530 and 97150", ["procedure 97530", "procedure 97150"]],
  ["", []],
  [" ? ", []],
  ["what is the", []],
  ["purple elephant", []],
  ["L9999", []],
])("%p answers %p", (question, expected) => {
  expect(shown(lookUp(question, today))).toEqual(expected);
});

test.each([
  ["office", "place 11"],
  ["School", "place 03"],
  ["handwriting", "activity Handwriting"],
  ["handwritting", "activity Handwriting"],
  ["feeding", "activity Dressing, bathing, feeding practice"],
  ["swing", "activity Swinging"],
  ["memory game", "activity Memory games"],
  ["cerebral palsies", "diagnosis G80.4"],
  ["re-evaluation", "procedure 97168"],
  ["occupational therapy evaluation", "procedure 97165"],
  ["what's the code for group therapy?", "procedure 97150"],
  ["timely filing", "denial CO-29"],
  ["no prior authorization", "denial CO-197"],
  ["finger splints", "procedure 29130"],
])("%p is first of all %s", (question, expected) => {
  expect(shown(lookUp(question, today))[0]).toBe(expected);
});

test("a word in many names answers in a bounded list, what is in force first", () => {
  const answers = lookUp("evaluation", today);
  expect(answers.length).toBeGreaterThan(5);
  expect(answers.length).toBeLessThanOrEqual(mostAnswers);
  const codes = shown(answers);
  expect(codes.indexOf("procedure 97003")).toBeGreaterThan(codes.indexOf("procedure 97168"));
  expect(lookUp("modifiers", today)).toHaveLength(mostAnswers);
});

test("a code is answered as it stands on the date", () => {
  const [retired] = lookUp("97003", "2026-10-05");
  const [valid] = lookUp("97003", "2016-05-02");
  expect(factOf(retired, "Bill instead")).toBe("97165, 97166 or 97167");
  expect(factOf(valid, "Bill instead")).toBeUndefined();
  expect(factOf(lookUp("97165", "2016-05-02")[0], "Not valid yet")).toBe("On 2016-05-02");
  expect(factOf(lookUp("R63.3", today)[0], "Not billable; use")).toContain("R63.30");
  expect(factOf(lookUp("QA0.0101", "2025-09-30")[0], "Valid")).toBe("from 2025-10-01");
});

test("a code is answered with how it is counted, capped and paired, and where that is from", () => {
  const [answer] = lookUp("97533", today);
  expect(factOf(answer, "Timing")).toMatch(/^Timed: 15 minutes a unit/);
  expect(factOf(answer, "Daily maximum")).toBe("4 units (Medicare, third quarter of 2024)");
  expect(factOf(answer, "Takes 59 or X beside")).toContain("97150");
  expect(factOf(answer, "59 or X on the other code beside")).toBe("97168");
  expect(answer?.sources.join()).toContain("in force 2024-07-01");
  expect(factOf(lookUp("97130", today)[0], "Only together with")).toBe("97129");
  expect(factOf(lookUp("97129", today)[0], "Continued by")).toMatch(/^97130/);
  expect(factOf(lookUp("97165", today)[0], "Never together with")).toContain("97168");
});

test("an activity is always left to the clinician", () => {
  const [answer] = lookUp("handwriting", today);
  expect(factOf(answer, "Often billed as")).toBe("97530");
  expect(factOf(answer, "Decision")).toBe("The clinician decides");
  expect(answer?.confidence).toBe("low");
});

test("what the practice knows better is answered, and said to be its own", () => {
  const rule = { row: 1, problems: [], code: "97533", name: "Sensory work", dailyMaximum: 2 };
  const rules = ruleBookOf([rule, { ...rule, row: 2, code: "97999", name: "Our own" }], []);
  const [answer] = lookUp("97533", today, rules);
  expect(answer?.name).toBe("Sensory work");
  expect(factOf(answer, "Daily maximum")).toBe("2 units (your table Codes)");
  expect(lookUp("97999", today, rules)[0]).toMatchObject({ name: "Our own" });
});

test("a code that only the practice has is found by the words of its name", () => {
  const own = { row: 1, problems: [], code: "97999", name: "Pony grooming" };
  const diagnosis = { row: 2, problems: [], code: "F99.Z", name: "Grumpiness" };
  const rules = ruleBookOf([own, diagnosis], []);
  expect(shown(lookUp("pony", today, rules))).toEqual(["procedure 97999"]);
  expect(shown(lookUp("grumpiness", today, rules))).toEqual(["diagnosis F99.Z"]);
});

test("whatever is asked, the answers are few, named and each there once", () => {
  const word = fc.constantFrom(
    "97530",
    "GO",
    "CO 197",
    "pos",
    "icd",
    "F84",
    "swing",
    "sensory",
    "97533",
    "re-",
    "(((",
    "é"
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 6 }), (words) => {
      const answers = lookUp(words.join(" "), today);
      const keys = shown(answers);
      return (
        answers.length <= mostAnswers &&
        new Set(keys).size === keys.length &&
        answers.every(({ name, sources }) => name !== "" && sources.length > 0)
      );
    })
  );
});
