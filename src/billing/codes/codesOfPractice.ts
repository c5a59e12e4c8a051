import type { CodeRule } from "../records";
import type { RuleBook } from "./ruleBook";

/** What table Codes changes of the built-in lists. */
export function codesOfPractice(_rules: readonly CodeRule[]): Partial<RuleBook> {
  return {};
}
