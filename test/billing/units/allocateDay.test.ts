import {
  allocateDay,
  type DayAllocation,
  type DayLine,
} from "../../../src/billing/units/allocateDay";
import { compareDay } from "../../../src/billing/units/compareDay";
import { workedDays } from "./workedDays";

function lines(...pairs: (readonly [string, number])[]): DayLine[] {
  return pairs.map(([code, minutes]) => ({ code, minutes }));
}

function byCode(allocation: DayAllocation): Record<string, number> {
  return Object.fromEntries(
    allocation.codes.filter(({ units }) => units > 0).map(({ code, units }) => [code, units])
  );
}

describe("worked days", () => {
  it.each(workedDays.map((day) => [day.shows, day] as const))("CMS: %s", (_, day) => {
    const allocation = allocateDay(lines(...day.lines), "CMS");
    expect(byCode(allocation)).toEqual(day.cms);
    expect(allocation.ties.length > 0).toBe(day.tie === true);
  });

  it.each(workedDays.map((day) => [day.shows, day] as const))("AMA: %s", (_, day) => {
    expect(byCode(allocateDay(lines(...day.lines), "AMA"))).toEqual(day.ama);
  });

  it.each(workedDays.map((day) => [day.shows, day] as const))("FULL15: %s", (_, day) => {
    expect(byCode(allocateDay(lines(...day.lines), "FULL15"))).toEqual(day.full15);
  });

  it("covers all 51 cases", () => {
    expect(workedDays).toHaveLength(51);
  });
});

describe("allocateDay", () => {
  const cases: [string, DayLine[], (number | undefined)[]][] = [
    ["no lines", [], []],
    ["an unknown code", lines(["XYZ", 20], ["97530", 20]), [undefined, 1]],
    ["minutes that are no number", lines(["97530", NaN], ["97535", 20]), [undefined, 1]],
    ["negative minutes", lines(["97530", -5]), [undefined]],
    ["nonsense of a cell", lines(["97530", 1e300], ["97530", 1e300]), [undefined, undefined]],
    ["two lines of one code are one sum", lines(["97530", 20], ["97530", 20]), [2, 1]],
    ["short lines of one code", lines(["97530", 4], ["97530", 4]), [1, 0]],
    ["lower case and spaces", lines([" g0283 ", 15], [" 97530", 15]), [1, 1]],
    ["a tie goes to more minutes", lines(["97530", 20], ["97535", 35]), [1, 3]],
    ["then to the first entered", lines(["97535", 20], ["97530", 20]), [2, 1]],
    ["the cognitive pair", lines(["97129", 30], ["97130", 15]), [1, 2]],
    ["the cognitive add-on first", lines(["97130", 15], ["97129", 15]), [1, 1]],
    ["a cognitive add-on alone", lines(["97130", 30]), [2]],
    ["two lines of 97129", lines(["97129", 10], ["97129", 20]), [0, 1]],
    ["caregiver training needs 16", lines(["97550", 15]), [0]],
    ["caregiver training at 16", lines(["97550", 16]), [1]],
    ["caregiver add-on needs 38 in all", lines(["97550", 30], ["97551", 7]), [1, 0]],
    ["caregiver add-on at 38", lines(["97550", 30], ["97551", 8]), [1, 1]],
    ["caregiver add-on at 53", lines(["97550", 30], ["97551", 23]), [1, 2]],
    ["a short base leaves the add-on nothing", lines(["97550", 16], ["97551", 8]), [1, 0]],
    ["caregiver minutes stay out of the pool", lines(["97550", 30], ["97530", 20]), [1, 1]],
    ["developmental test needs 31", lines(["96112", 30]), [0]],
    ["developmental test add-on needs 76", lines(["96112", 60], ["96113", 16]), [1, 1]],
    ["developmental test add-on below 76", lines(["96112", 60], ["96113", 15]), [1, 0]],
    ["a test by the hour", lines(["96125", 91]), [2]],
    ["monitoring must reach its minutes", lines(["98980", 19]), [0]],
    ["monitoring has no midpoint", lines(["98980", 20], ["98981", 19]), [1, 0]],
    ["biofeedback stays out of the pool", lines(["90912", 15], ["97530", 7]), [1, 0]],
    ["biofeedback goes on in its add-on", lines(["90912", 15], ["90913", 23]), [1, 2]],
    ["cognitive minutes are in the pool", lines(["97129", 22], ["97530", 16]), [1, 1]],
    ["work conditioning needs 61", lines(["97545", 60]), [0]],
    ["work conditioning goes on by the hour", lines(["97545", 120], ["97546", 91]), [1, 2]],
    ["a group is one for each of its members", lines(["97150", 60], ["97530", 7]), [1, 0]],
    ["a group of caregivers is one", lines(["97552", 60], ["97530", 15]), [1, 1]],
    ["a short monitoring code needs 10", lines(["98979", 9]), [0]],
    ["the device of monitoring is no minutes", lines(["98977", 0], ["98984", 0]), [1, 1]],
    ["setting monitoring up is one", lines(["98975", 45]), [1]],
    ["unlisted services are one", lines(["97139", 40], ["97799", 40]), [1, 1]],
    ["a supply and a service", lines(["L3808", 0], ["97760", 15]), [1, 1]],
  ];
  it.each(cases)("%s", (_, day, expected) => {
    expect(allocateDay(day, "CMS").lines).toEqual(expected);
  });

  it("counts complete blocks only under FULL15, whatever the code", () => {
    expect(allocateDay(lines(["97550", 29], ["97530", 29]), "FULL15").lines).toEqual([0, 1]);
    expect(allocateDay(lines(["97550", 30], ["97551", 15]), "FULL15").lines).toEqual([1, 1]);
  });

  it("does not lose a unit to the drift of floating point", () => {
    expect(allocateDay(lines(["97530", 52.9999999])).lines).toEqual([4]);
    const thirds = lines(["97530", 7.1], ["97535", 7.3], ["97110", 8.6]);
    expect(allocateDay(thirds).timedUnits).toBe(2);
  });

  it("tells an add-on that the minutes earn and that has no line", () => {
    expect(allocateDay(lines(["97129", 45])).codes).toEqual([
      { code: "97129", timed: true, units: 1, fewest: 1, most: 1, hasLine: true },
      { code: "97130", timed: true, units: 2, fewest: 2, most: 2, hasLine: false },
    ]);
  });

  it("tells a tie, and its range", () => {
    const allocation = allocateDay(lines(["97530", 8], ["97535", 8], ["97110", 8]));
    expect(allocation.ties).toEqual([{ codes: ["97530", "97535", "97110"], units: 2 }]);
    expect(allocation.codes.map(({ fewest, most }) => [fewest, most])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
  });
});

describe("compareDay", () => {
  const day = allocateDay(lines(["97530", 20], ["97535", 20], ["97110", 33]));
  // 73 minutes are 5 units: 1 + 1 + 2, and the fifth on 97530 or 97535 (remainders 5, 5, 3).
  it.each([
    ["the default", { "97530": 2, "97535": 1, "97110": 2 }, "right"],
    ["the other choice", { "97530": 1, "97535": 2, "97110": 2 }, "right"],
    ["both choices", { "97530": 2, "97535": 2, "97110": 2 }, "over"],
    ["a choice that the tie does not allow", { "97530": 1, "97535": 1, "97110": 3 }, "over"],
    ["a code short of what is its own", { "97530": 2, "97535": 2, "97110": 1 }, "over"],
    ["too few", { "97530": 1, "97535": 1, "97110": 2 }, "under"],
    ["nothing", {}, "under"],
    ["few, but one code too many", { "97530": 3 }, "over"],
  ])("%s", (_, billed, verdict) => {
    expect(compareDay(day, new Map(Object.entries(billed)))).toBe(verdict);
  });
});
