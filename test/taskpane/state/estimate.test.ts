import { builtInRules } from "../../../src/billing/codes/ruleBook";
import {
  blankEstimate,
  choiceOf,
  withFirstDay,
  type EstimateEntries,
} from "../../../src/taskpane/state/estimateEntries";
import { problemsOf } from "../../../src/taskpane/state/estimateProblems";
import { dueWords } from "../../../src/taskpane/state/estimateTiming";

const today = "2026-11-22";
const blank = blankEstimate(today);
const filled: EstimateEntries = {
  ...blank,
  ...{ client: "Ava", provider: "Pat Demo" },
  services: [{ id: 1, code: " 97530 ", units: "4", visits: "40" }],
};
const problems = (change: Partial<EstimateEntries>) =>
  problemsOf({ ...filled, ...change }, { today, rules: builtInRules });
const service = (change: { code?: string; units?: string; visits?: string }) =>
  problems({
    services: [{ id: 7, code: "97530", units: "4", visits: "40", ...change }],
  })?.services.get(7);

test("what is filled in is asked for as it was typed, days that were not said left out", () => {
  expect(problems({})).toBeUndefined();
  expect(choiceOf({ ...filled, bookedOn: "2026-11-20" })).toEqual({
    ...{ kind: "Estimate", from: "2026-11-22", to: "2027-11-21" },
    expected: [
      {
        ...{ client: "Ava", provider: "Pat Demo", bookedOn: "2026-11-20" },
        services: [{ code: "97530", units: 4, visits: 40 }],
      },
    ],
  });
});

test.each<[Partial<EstimateEntries>, string]>([
  [{ client: "" }, "Choose the client."],
  [{ provider: "" }, "Choose who will see the client."],
  [{ from: "" }, "Give the first day."],
  [{ to: "" }, "Give the last day."],
  [{ to: "2026-11-21" }, "The last day is before the first one."],
  [{ to: "2027-11-22" }, "An estimate covers twelve months at most: to Nov 21, 2027 or earlier."],
  [{ askedOn: "2026-11-23" }, "This day is still to come."],
  [{ bookedOn: "2026-11" }, "This is not a day."],
])("%j: %s", (change, sentence) => {
  const { services, ...told } = problems(change) ?? { services: new Map() };
  expect(Object.values(told)).toEqual([sentence]);
  expect(services.size).toBe(0);
});

test.each([
  [{ code: "" }, { code: "Type a code." }],
  [{ code: "97003" }, { code: "Type a code in force instead of 97003, which was retired." }],
  [{ code: "9753" }, { code: "Type a code that is known instead of 9753." }],
  [{ units: "0" }, { units: "Type a number above 0." }],
  [{ units: "four" }, { units: "Type a number above 0." }],
  [{ units: "Infinity" }, { units: "Type a number above 0." }],
  [{ visits: "1.5" }, { visits: "Type a whole number from 1 to 366." }],
  [{ visits: "367" }, { visits: "Type a whole number from 1 to 366." }],
  [{ units: "0.5", visits: "366" }, undefined],
])("a service with %j: %j", (change, expected) => {
  expect(service(change)).toEqual(expected);
});

test("the last day moves with the first until it is chosen", () => {
  expect(withFirstDay(blank, "2027-01-01").to).toBe("2027-12-31");
  expect(withFirstDay({ ...blank, to: "2027-03-31" }, "2027-01-01").to).toBe("2027-03-31");
  expect(withFirstDay(blank, "").to).toBe(blank.to);
});

test.each<[Partial<EstimateEntries>, string | undefined]>([
  [{}, undefined],
  [{ bookedOn: "2026-11-23" }, undefined],
  [{ from: "2026-12-21", bookedOn: "2026-11-20" }, "Give it to the family by Nov 25, 2026."],
  [{ askedOn: "2026-11-02" }, "It was to be given by Nov 5, 2026: give it to the family today."],
  [
    { from: "2026-11-23", bookedOn: "2026-11-20" },
    "Booked less than three business days ahead: the family may still ask for an estimate.",
  ],
])("%j: %s", (change, sentence) => {
  expect(dueWords({ ...filled, ...change }, today)).toBe(sentence);
});
