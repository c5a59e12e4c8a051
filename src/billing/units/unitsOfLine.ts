import { builtInRules, type RuleBook } from "../codes/ruleBook";
import type { IsoDate, UnitRule } from "../records";
import { firstThreshold, mostMinutes, unitsByThreshold, wholeSeconds } from "./thresholds";

/**
 * Units of one line that stands alone. Without a code it is a 15-minute timed one. An untimed code
 * is 1, whatever the minutes; a code that is billed once a day (97129, 97550) is at most 1, and its
 * add-on code counts the minutes of its own line. CMS and AMA agree for one line.
 *
 * @param minutes 0 or more, fractions allowed
 * @returns undefined where the code is not known, or the minutes are negative, beyond reason or no number
 */
export function unitsOfLine(
  minutes: number,
  code?: string,
  rule: UnitRule = "CMS",
  isoDate?: IsoDate,
  rules: RuleBook = builtInRules
): number | undefined {
  if (!(minutes >= 0 && minutes <= mostMinutes)) return undefined;
  const seconds = wholeSeconds(minutes);
  if (code === undefined) return unitsByThreshold(seconds, 15, rule === "FULL15" ? 15 : 8);
  const timing = rules.procedureOn(code, isoDate)?.timing;
  if (!timing) return undefined;
  if (timing.basis === "session" || timing.basis === "count") return 1;
  const units = unitsByThreshold(seconds, timing.unitMinutes, firstThreshold(timing, rule));
  return timing.once ? Math.min(units, 1) : units;
}
