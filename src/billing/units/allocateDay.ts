import { isTimed, type Procedure } from "../codes/procedure";
import { builtInRules, type RuleBook } from "../codes/ruleBook";
import type { IsoDate, UnitRule } from "../records";
import { familiesOf, type Family, type TimedLine } from "./families";
import { shareOut, type FamilyShare } from "./shareOut";
import { firstThreshold, mostMinutes, unitsByThreshold, wholeSeconds } from "./thresholds";

/** One line of a day: a code and its minutes. */
export interface DayLine {
  code: string;
  /** 0 or more, fractions allowed; of no matter for an untimed code. */
  minutes: number;
}

/** What a code is billed on the day, over all its lines. */
export interface CodeUnits {
  code: string;
  timed: boolean;
  units: number;
  /** The range that other choices at a tie would allow. */
  fewest: number;
  most: number;
  /** False for an add-on code that the minutes earn and that has no line yet. */
  hasLine: boolean;
}

/** The units of one client's day with one provider. */
export interface DayAllocation {
  /** Units of each line in entry order; undefined where the code or the minutes are no good. */
  lines: (number | undefined)[];
  /** In order of first entry; an add-on code without a line follows its base. */
  codes: CodeUnits[];
  /** Units of all timed codes. */
  timedUnits: number;
  /** Where equal remainders left a choice: any `units` of the codes may take one each. */
  ties: { codes: string[]; units: number }[];
}

/**
 * The right units of every line of a day. 15-minute timed codes are counted together under CMS and
 * each alone under AMA and FULL15; codes with a clock of their own (97550, 96112 ...) are counted
 * alone under every rule; an untimed line is 1. Lines of one code are one sum.
 */
export function allocateDay(
  lines: readonly DayLine[],
  rule: UnitRule = "CMS",
  isoDate?: IsoDate,
  rules: RuleBook = builtInRules
): DayAllocation {
  const units: (number | undefined)[] = lines.map(() => undefined);
  const untimed = new Map<string, CodeUnits>();
  const timed: TimedLine[] = [];
  lines.forEach(({ code, minutes }, place) => {
    const procedure = rules.procedureOn(code, isoDate);
    if (!procedure) return;
    if (!isTimed(procedure)) {
      units[place] = 1;
      const before = untimed.get(procedure.code)?.units ?? 0;
      untimed.set(procedure.code, exactly(procedure.code, false, before + 1, true));
    } else if (minutes >= 0 && minutes <= mostMinutes) {
      timed.push({ place, procedure, seconds: wholeSeconds(minutes) });
    }
  });
  const families = familiesOf(timed, rules, isoDate);
  const pooled = families.filter((family) => family.first.timing.basis === "pooled");
  const { shares, ties } = shareOut(pooled, rule);
  const sharesByFamily = new Map(shares.map((share) => [share.family, share]));
  const codes = families.flatMap((family) => {
    const share = sharesByFamily.get(family) ?? ownClock(family, rule);
    const billed = codesOf(share, timed);
    for (const code of billed) spread(code, timed, units);
    return billed;
  });
  return {
    lines: units,
    codes: [...codes, ...untimed.values()],
    timedUnits: codes.reduce((sum, code) => sum + code.units, 0),
    ties: ties.map((tie) => ({
      codes: tie.families.map((family) => choiceOf(family)),
      units: tie.units,
    })),
  };
}

function exactly(code: string, timed: boolean, units: number, hasLine: boolean): CodeUnits {
  return { code, timed, units, fewest: units, most: units, hasLine };
}

/** Units of a family outside the pool: the first code past its threshold, its add-on beyond. */
function ownClock(family: Family, rule: UnitRule): FamilyShare {
  const units = ownUnits(family, rule);
  return { family, units, fewest: units, most: units };
}

function ownUnits({ first, addOn, seconds }: Family, rule: UnitRule): number {
  if (first.timing.basis !== "own") return 0;
  const { unitMinutes, once } = first.timing;
  const units = unitsByThreshold(seconds, unitMinutes, firstThreshold(first.timing, rule));
  if (!once || units === 0) return units;
  if (addOn?.timing.basis !== "own") return 1;
  const beyond = seconds - unitMinutes * 60;
  return 1 + unitsByThreshold(beyond, addOn.timing.unitMinutes, firstThreshold(addOn.timing, rule));
}

/** A family's units on its codes: a first code that is billed once a day keeps one. */
function codesOf(share: FamilyShare, timed: readonly TimedLine[]): CodeUnits[] {
  const { first, addOn, lines } = share.family;
  const once = isOnce(first);
  const onFirst = (units: number) => (once ? Math.min(units, 1) : units);
  const firstUnits: CodeUnits = {
    code: first.code,
    timed: true,
    units: onFirst(share.units),
    fewest: onFirst(share.fewest),
    most: onFirst(share.most),
    hasLine: true,
  };
  if (!once || !addOn) return [firstUnits];
  const places = new Set(lines);
  const hasLine = timed.some((l) => places.has(l.place) && l.procedure.code === addOn.code);
  if (!hasLine && share.most < 2) return [firstUnits];
  return [
    firstUnits,
    {
      code: addOn.code,
      timed: true,
      units: share.units - firstUnits.units,
      fewest: share.fewest - firstUnits.fewest,
      most: share.most - firstUnits.most,
      hasLine,
    },
  ];
}

function isOnce({ timing }: Procedure): boolean {
  return (timing.basis === "pooled" || timing.basis === "own") && timing.once === true;
}

/**
 * Puts a code's units on its lines: whole blocks first, then one each by remainder. Where a base
 * code has used some of the minutes up, the longest lines keep their blocks.
 */
function spread(
  { code, units }: CodeUnits,
  timed: readonly TimedLine[],
  lineUnits: (number | undefined)[]
): void {
  const lines = timed
    .filter((line) => line.procedure.code === code)
    .map(({ place, procedure, seconds }) => ({ place, seconds, unit: unitSeconds(procedure) }));
  if (lines.length === 0) return;
  const blocks = lines.reduce((sum, line) => sum + Math.floor(line.seconds / line.unit), 0);
  if (blocks > units) {
    let left = units;
    for (const line of [...lines].sort((a, b) => b.seconds - a.seconds)) {
      const given = Math.min(left, Math.floor(line.seconds / line.unit));
      lineUnits[line.place] = given;
      left -= given;
    }
    return;
  }
  const left = units - blocks;
  const byRemainder = [...lines].sort((a, b) => (b.seconds % b.unit) - (a.seconds % a.unit));
  byRemainder.forEach((line, at) => {
    const extra = Math.floor(left / lines.length) + (at < left % lines.length ? 1 : 0);
    lineUnits[line.place] = Math.floor(line.seconds / line.unit) + extra;
  });
}

function unitSeconds({ timing }: Procedure): number {
  return (timing.basis === "pooled" || timing.basis === "own" ? timing.unitMinutes : 0) * 60;
}

/** The code that would carry a family's further unit. */
function choiceOf({ first, addOn, seconds }: Family): string {
  return isOnce(first) && addOn && seconds >= 15 * 60 ? addOn.code : first.code;
}
