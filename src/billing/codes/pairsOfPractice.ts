import type { PairRule } from "../records";
import type { RuleBook } from "./ruleBook";

/** What table Edits changes of the built-in pairs. */
export function pairsOfPractice(_rules: readonly PairRule[]): Partial<RuleBook> {
  return {};
}
