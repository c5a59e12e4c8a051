import type { Timing } from "../../../src/billing/codes/procedure";
import { assistantUnits } from "../../../src/billing/units/assistantUnits";
import fc from "../../support/laws";

const pooled: Timing = { basis: "pooled", unitMinutes: 15 };
const session: Timing = { basis: "session" };
const counted: Timing = { basis: "count", by: "finger" };
const own: Timing = { basis: "own", unitMinutes: 30, threshold: "midpoint" };

describe("units with and without the assistant modifier", () => {
  // Assistant's and therapist's minutes, units billed, of them with and without the modifier.
  const cases: [string, number, number, number, Timing, number, number][] = [
    ["CMS example 10 + 5: the therapist gave fewer than 8", 10, 5, 1, pooled, 1, 0],
    [
      "CMS example 23 + 13: the assistant's block, the therapist's last unit",
      23,
      13,
      2,
      pooled,
      1,
      1,
    ],
    ["1 + 14: less than a tenth", 1, 14, 1, pooled, 0, 1],
    ["2 + 13: the last unit is the therapist's from 8 minutes", 2, 13, 1, pooled, 0, 1],
    ["12 + 12: two units left, one each", 12, 12, 2, pooled, 1, 1],
    ["9 + 14: the fewest minutes that make two units", 9, 14, 2, pooled, 1, 1],
    ["14 + 14: the most minutes of two units left", 14, 14, 2, pooled, 1, 1],
    ["7 + 8: the therapist's 8 minutes make the unit", 7, 8, 1, pooled, 0, 1],
    ["8 + 7: the therapist's 7 minutes do not", 8, 7, 1, pooled, 1, 0],
    ["1 + 9 of a unit of 10 minutes", 1, 9, 1, pooled, 0, 1],
    ["1 + 7: more than a tenth of 8 minutes", 1, 7, 1, pooled, 1, 0],
    ["half a minute beside 7.5: less than a tenth", 0.5, 7.5, 1, pooled, 0, 1],
    ["15 + 45: a block of the assistant's", 15, 45, 4, pooled, 1, 3],
    ["8 + 52: the last unit is mostly the assistant's", 8, 52, 4, pooled, 1, 3],
    ["7 + 53: the last unit is the therapist's", 7, 53, 4, pooled, 0, 4],
    ["20 + 25: a block each, the last unit the therapist's", 20, 25, 3, pooled, 1, 2],
    ["22 + 23: a block each, the last unit the therapist's", 22, 23, 3, pooled, 1, 2],
    ["17 + 15: what is left earns no unit", 17, 15, 2, pooled, 1, 1],
    ["60 + 0: all are the assistant's", 60, 0, 4, pooled, 4, 0],
    ["0 + 60: none is", 0, 60, 4, pooled, 0, 4],
    ["60 + 0 of which the plan allows 3", 60, 0, 3, pooled, 3, 0],
    ["no unit, no modifier", 3, 4, 0, pooled, 0, 0],
    ["an untimed service, 5 of 45 minutes: more than a tenth", 5, 40, 1, session, 1, 0],
    ["an untimed service, 4 of 40 minutes: exactly a tenth", 4, 36, 1, session, 0, 1],
    ["two fingers, one service", 10, 20, 2, counted, 2, 0],
    ["the first half hour of caregiver training, a tenth", 3, 27, 1, own, 0, 1],
    ["the first half hour of caregiver training, a third", 10, 20, 1, own, 1, 0],
  ];
  it.each(cases)("%s", (_, assistant, therapist, units, timing, withModifier, withoutModifier) => {
    const minutes = assistant + therapist;
    expect(assistantUnits({ minutes, assistantMinutes: assistant, units, timing })).toEqual({
      withModifier,
      withoutModifier,
    });
  });

  const unclear: [string, number, number, number, Timing][] = [
    ["more units than the minutes earn", 10, 10, 4, pooled],
    ["more units than whole blocks and nothing left", 15, 15, 3, pooled],
    ["fewer units than whole blocks of both", 30, 30, 3, pooled],
    ["two units left of 3 and 14 minutes", 14, 3, 2, pooled],
    ["two units of a code with its own clock", 10, 50, 2, own],
    ["more assistant minutes than minutes", 50, -5, 3, pooled],
    ["negative assistant minutes", -5, 50, 3, pooled],
    ["half a unit", 10, 5, 0.5, pooled],
    ["no number of minutes", Number.NaN, 5, 1, pooled],
  ];
  it.each(unclear)("is silent on %s", (_, assistant, therapist, units, timing) => {
    const minutes = assistant + therapist;
    expect(assistantUnits({ minutes, assistantMinutes: assistant, units, timing })).toBeUndefined();
  });

  it("shares out exactly the units billed, and more assistant time never takes fewer units", () => {
    const minutes = fc.integer({ min: 0, max: 240 });
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const all = Math.max(one, other);
        const assistantMinutes = Math.min(one, other);
        const units = all < 8 ? 0 : Math.floor((all + 7) / 15);
        const shared = assistantUnits({ minutes: all, assistantMinutes, units, timing: pooled });
        expect(shared).toBeDefined();
        if (!shared) return;
        expect(shared.withModifier + shared.withoutModifier).toBe(units);
        expect(Math.min(shared.withModifier, shared.withoutModifier)).toBeGreaterThanOrEqual(0);
        const more = assistantUnits({
          minutes: all,
          assistantMinutes: Math.min(all, assistantMinutes + 1),
          units,
          timing: pooled,
        });
        expect(more?.withModifier).toBeGreaterThanOrEqual(shared.withModifier);
      })
    );
  });
});
