import { mostMinutes } from "../billing/units/thresholds";
import { unitsOfLine } from "../billing/units/unitsOfLine";
import { amountOf } from "./amount";
import { isBlank, type Answer } from "./cell";
import { codeOf } from "./knownCode";
import { ruleOf } from "./rule";
import { spread } from "./spread";

/**
 * Billing units of one session: 38 minutes of a timed code are 3. An untimed code is 1.
 * @customfunction UNITS
 * @param minutes Minutes of treatment: one cell or a range.
 * @param code The code, such as 97530; one that was retired counts as it did. Left out: a timed code of 15 minutes a unit.
 * @param rule How the plan counts: CMS (the 8-minute rule, used when left out), AMA, or FULL15 (full 15 minutes only).
 * @returns Units; a blank for blank minutes.
 * @helpurl https://localhost:3000/help/functions.html#units
 */
export function units(minutes: unknown[][], code?: unknown[][], rule?: unknown[][]): unknown[][] {
  return spread([minutes, code, rule], unitsOfCell);
}

function unitsOfCell(minutesCell: unknown, codeCell: unknown, ruleCell: unknown): Answer {
  if (isBlank(minutesCell)) return "";
  const minutes = amountOf(minutesCell, "minutes", mostMinutes);
  if (typeof minutes !== "number") return minutes;
  const code = codeOf(codeCell);
  if (typeof code === "object") return code;
  const rule = ruleOf(ruleCell);
  if (typeof rule === "object") return rule;
  return unitsOfLine(minutes, code, rule) ?? "";
}
