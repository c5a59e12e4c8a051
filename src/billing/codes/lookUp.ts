import type { IsoDate } from "../records";
import { builtInRules, type RuleBook } from "./ruleBook";
import type { Confidence } from "./sources";

export const answerKinds = [
  "procedure",
  "supply",
  "modifier",
  "place",
  "diagnosis",
  "denial",
  "remark",
  "activity",
] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** One line of what is known, e.g. `Timing`: `15 minutes a unit`. Plain text, no full stop. */
export interface LookUpFact {
  label: string;
  text: string;
}

/** What a code is, for someone who asks. */
export interface LookUpAnswer {
  kind: AnswerKind;
  /** As it is billed or printed, e.g. `97533`, `GO`, `11`, `F84.0`, `CO-197`; absent: an activity. */
  code?: string;
  name: string;
  facts: readonly LookUpFact[];
  /** Titles of the documents that this rests on. */
  sources: readonly string[];
  confidence: Confidence;
}

/** The most answers to one question. */
export const mostAnswers = 20;

/**
 * What a code or word means on a date of service: `97533`, `what is 97533?`, `GO`, `CARC 197`,
 * `handwriting`. The best answer is first; none where nothing fits.
 */
export function lookUp(
  _text: string,
  _isoDate: IsoDate,
  _rules: RuleBook = builtInRules
): LookUpAnswer[] {
  return [];
}
