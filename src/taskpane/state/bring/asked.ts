import type { Question } from "../../../billing/logs/rows/questions";
import type { LogWishes } from "../../../workflows/logs/wishes";
import { answerTo } from "./wishes";

/** By what a question is known from one preview to the next. */
export function keyOfQuestion({ about, word }: Question): string {
  return `${about} ${word ?? ""}`;
}

/**
 * The questions to be shown: those that are open, and those that she has answered, which a preview
 * asks no more, so that she can answer otherwise. They stay in the order in which they came.
 */
export function shownQuestions(
  before: readonly Question[],
  open: readonly Question[],
  wishes: LogWishes
): Question[] {
  const asked = new Map(open.map((question) => [keyOfQuestion(question), question]));
  const kept = before.flatMap((question) => {
    const again = asked.get(keyOfQuestion(question));
    if (again) return [again];
    return answerTo(wishes, question) === undefined ? [] : [question];
  });
  const known = new Set(kept.map(keyOfQuestion));
  return [...kept, ...open.filter((question) => !known.has(keyOfQuestion(question)))];
}
