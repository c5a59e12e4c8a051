import { Field, Input } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { lookUp } from "../../billing/codes/lookUp";
import { ruleBookOf } from "../../billing/codes/ruleBook";
import { isIsoDate } from "../../billing/time/isoDate";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { now } from "../state/now";
import { counted } from "../words";
import { LookUpAnswers } from "./LookUpAnswers";
import { usePaneStyles } from "./usePaneStyles";

/** A question about a code, answered as she types, by what holds on a date of service. */
export function LookUpBox({ own }: Pick<ReadyWorkbook, "own">) {
  const styles = usePaneStyles();
  const [typed, setTyped] = useState("");
  const [date, setDate] = useState(() => now().today);
  const question = useDeferredValue(typed).trim();
  const rules = useMemo(() => ruleBookOf(own.codeRules, own.pairRules), [own]);
  const answers = useMemo(
    () => (question === "" || !isIsoDate(date) ? [] : lookUp(question, date, rules)),
    [question, date, rules]
  );
  return (
    <section className={styles.stack}>
      <Field
        label="Look up a code or a word"
        hint="For example 97533, GO, 11, F84.0, CO-197, or handwriting"
      >
        <Input type="search" value={typed} onChange={(_event, { value }) => setTyped(value)} />
      </Field>
      <Field label="On date of service">
        <Input type="date" value={date} onChange={(_event, { value }) => setDate(value)} />
      </Field>
      <p role="status" className={styles.quiet}>
        {resultWords(question, date, answers.length)}
      </p>
      {answers.length > 0 && <LookUpAnswers answers={answers} />}
    </section>
  );
}

function resultWords(question: string, date: string, count: number): string {
  if (question === "") return "";
  if (!isIsoDate(date)) return "Give the date of service.";
  return count === 0
    ? "Nothing is known by that. Try the code alone, or one word of what it is."
    : `${counted(count, "answer")}.`;
}
