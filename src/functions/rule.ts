import { unitRules, type UnitRule } from "../billing/records";
import { invalid, isBlank, passedOn, quoted, textOf } from "./cell";

/** The unit rule that a cell names, CMS where it is blank; an error where it names none. */
export function ruleOf(cell: unknown): UnitRule | CustomFunctions.Error {
  if (isBlank(cell)) return "CMS";
  const error = passedOn(cell);
  if (error) return error;
  const wanted = textOf(cell).toUpperCase();
  const known = unitRules.find((rule) => rule === wanted);
  return known ?? invalid(`${quoted(cell)} is no unit rule. The rules are CMS, AMA and FULL15`);
}
