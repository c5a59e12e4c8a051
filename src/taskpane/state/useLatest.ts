import { useEffect, useState } from "react";
import { describeFailure } from "../../workbook/applying/failures";

/** What is typed is waited for, and the pane drawn, before the workbook is read once more. */
const settleMilliseconds = 250;

export interface Latest<Question, Answer> {
  /** The last one; while another is worked out, what it was before. */
  answer: Answer | undefined;
  /** The question that the answer belongs to. */
  to: Question | undefined;
  /** Why the last question could not be answered, until another one is. */
  failure: string | undefined;
  /** Nothing is being worked out: the last question has its answer, or its failure. */
  isCurrent: boolean;
}

interface Held<Question, Answer> {
  answer?: Answer;
  to?: Question;
  failure?: string;
  /** What was asked last, and of which version, of all that came back. */
  heard?: { question: Question; version: unknown };
}

/**
 * The answer to the last question that was asked: read anew when the question or the version
 * changes, once for many changes in a moment; an answer that comes after another question counts
 * no more.
 * @param question absent: nothing is asked, and what was answered stays
 * @param ask the same function at every drawing
 * @param version changes whenever the workbook has changed
 */
export function useLatest<Question, Answer>(
  question: Question | undefined,
  ask: (question: Question) => Promise<Answer>,
  version?: unknown
): Latest<Question, Answer> {
  const [held, setHeld] = useState<Held<Question, Answer>>({});
  useEffect(() => {
    if (question === undefined) return;
    let isStale = false;
    const heard = { question, version };
    const timer = setTimeout(() => {
      ask(question).then(
        (answer) => {
          if (!isStale) setHeld({ answer, to: question, heard });
        },
        (error: unknown) => {
          if (isStale) return;
          setHeld((before) => ({ ...before, failure: describeFailure(error), heard }));
        }
      );
    }, settleMilliseconds);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [question, ask, version]);
  const { answer, to, failure, heard } = held;
  const isCurrent = heard !== undefined && heard.question === question && heard.version === version;
  return { answer, to, failure, isCurrent };
}
