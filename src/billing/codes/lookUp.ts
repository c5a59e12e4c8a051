import type { IsoDate } from "../records";
import { answersByCode } from "./lookUpCodes";
import { questionOf } from "./lookUpQuestion";
import { answersByWords } from "./lookUpNames";
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
 * `handwriting`. The best answer is first; none where nothing fits. Codes come before names, and a
 * kind that the question names is answered alone where it has an answer.
 */
export function lookUp(
  text: string,
  isoDate: IsoDate,
  rules: RuleBook = builtInRules
): LookUpAnswer[] {
  const question = questionOf(text);
  const { answers, restTokens } = answersByCode(question, isoDate, rules);
  const wanted = ofKinds(answers, question.kinds);
  if (restTokens.length === 0 && wanted.length > 0)
    return withoutRepeats(wanted).slice(0, mostAnswers);
  const named = answersByWords(restTokens, question.kinds, isoDate, rules, mostAnswers);
  return withoutRepeats([...wanted, ...named]).slice(0, mostAnswers);
}

function withoutRepeats(answers: readonly LookUpAnswer[]): LookUpAnswer[] {
  const byKey = new Map<string, LookUpAnswer>();
  for (const answer of answers) {
    const key = `${answer.kind} ${answer.code ?? answer.name}`;
    if (!byKey.has(key)) byKey.set(key, answer);
  }
  return [...byKey.values()];
}

function ofKinds(answers: LookUpAnswer[], kinds: readonly AnswerKind[]): LookUpAnswer[] {
  const named = answers.filter(({ kind }) => kinds.includes(kind));
  return named.length > 0 ? named : answers;
}
