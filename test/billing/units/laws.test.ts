import fc from "../../support/laws";
import { allocateDay, type DayLine } from "../../../src/billing/units/allocateDay";
import { unitsOfLine } from "../../../src/billing/units/unitsOfLine";
import { unitRules } from "../../../src/billing/records";

const pooledCodes = ["97110", "97112", "97140", "97530", "97533", "97535", "97129", "97130"];
const otherCodes = ["97166", "97150", "97550", "97551", "96112", "29130", "L3808", "nonsense"];

const minutes = fc.integer({ min: 0, max: 130 });
const pooledLine = fc.record({ code: fc.constantFrom(...pooledCodes), minutes });
const anyLine = fc.record({ code: fc.constantFrom(...pooledCodes, ...otherCodes), minutes });
const rule = fc.constantFrom(...unitRules);

const shuffled = (lines: DayLine[]) =>
  fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length });

describe("laws of a day's units", () => {
  it("CMS gives the units of the total", () => {
    fc.assert(
      fc.property(fc.array(pooledLine, { maxLength: 8 }), (lines) => {
        const total = lines.reduce((sum, line) => sum + line.minutes, 0);
        const expected = total < 8 ? 0 : Math.floor((total + 7) / 15);
        expect(allocateDay(lines, "CMS").timedUnits).toBe(expected);
      })
    );
  });

  it("the order of entry does not change the totals, nor what a choice allows", () => {
    const pairs = fc
      .array(anyLine, { maxLength: 8 })
      .chain((lines) => fc.tuple(fc.constant(lines), shuffled(lines), rule));
    fc.assert(
      fc.property(pairs, ([lines, other, unitRule]) => {
        const [one, two] = [allocateDay(lines, unitRule), allocateDay(other, unitRule)];
        expect(one.timedUnits).toBe(two.timedUnits);
        const ranges = (day: typeof one) =>
          day.codes.map(({ code, fewest, most }) => `${code} ${fewest}-${most}`).sort();
        expect(ranges(one)).toEqual(ranges(two));
      })
    );
  });

  it("a minute more never makes fewer units", () => {
    const lines = fc.array(pooledLine, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(lines, fc.nat({ max: 5 }), rule, (day, at, unitRule) => {
        const longer = day.map((line, place) =>
          place === at % day.length ? { ...line, minutes: line.minutes + 1 } : line
        );
        const [before, after] = [allocateDay(day, unitRule), allocateDay(longer, unitRule)];
        expect(after.timedUnits).toBeGreaterThanOrEqual(before.timedUnits);
      })
    );
  });

  it("a code never gets more than one unit beyond its whole blocks", () => {
    const codes = fc.uniqueArray(fc.constantFrom("97110", "97112", "97140", "97530", "97535"));
    const day = codes.chain((all) =>
      fc.tuple(...all.map((code) => fc.record({ code: fc.constant(code), minutes })))
    );
    fc.assert(
      fc.property(day, (lines) => {
        const { lines: units } = allocateDay(lines, "CMS");
        lines.forEach((line, at) => {
          const blocks = Math.floor(line.minutes / 15);
          expect([blocks, blocks + 1]).toContain(units[at]);
        });
      })
    );
  });

  it("a code's lines carry what the code is billed, and a line is a line's own rule when alone", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), rule, (lines, unitRule) => {
        const day = allocateDay(lines, unitRule);
        for (const { code, units, fewest, most, hasLine } of day.codes) {
          const onLines = lines.reduce(
            (sum, line, at) => sum + (line.code === code ? (day.lines[at] ?? 0) : 0),
            0
          );
          expect(onLines).toBe(hasLine ? units : 0);
          expect(units).toBeGreaterThanOrEqual(fewest);
          expect(units).toBeLessThanOrEqual(most);
        }
      })
    );
    fc.assert(
      fc.property(anyLine, rule, (line, unitRule) => {
        const alone = allocateDay([line], unitRule).lines[0];
        expect(alone).toBe(unitsOfLine(line.minutes, line.code, unitRule));
      })
    );
  });

  it("CMS and AMA agree for one code, over all its lines", () => {
    const day = fc.tuple(
      fc.constantFrom(...pooledCodes, ...otherCodes),
      fc.array(minutes, { maxLength: 6 })
    );
    fc.assert(
      fc.property(day, ([code, all]) => {
        const lines = all.map((one) => ({ code, minutes: one }));
        expect(allocateDay(lines, "CMS")).toEqual(allocateDay(lines, "AMA"));
      })
    );
    fc.assert(
      fc.property(anyLine, ({ code, minutes: all }) => {
        expect(unitsOfLine(all, code, "CMS")).toBe(unitsOfLine(all, code, "AMA"));
      })
    );
  });
});
