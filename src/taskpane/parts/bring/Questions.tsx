import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { Question } from "../../../billing/logs/rows/questions";
import { keyOfQuestion } from "../../state/bring/asked";
import type { BringLog } from "../../state/bring/useBringLog";
import { answerTo, withAnswer } from "../../state/bring/wishes";
import { listed, rowNumbers } from "../../words";
import { Heading } from "../Heading";
import { usePaneStyles } from "../usePaneStyles";

const useStyles = makeStyles({
  question: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What only she can say; nothing is chosen for her. */
export function Questions({ log, isTold }: { log: BringLog; isTold: boolean }) {
  const styles = usePaneStyles();
  const { questions } = log;
  if (questions.length === 0) return null;
  return (
    <section className={`${styles.card} ${styles.stack}`} aria-label="Questions">
      <div>
        <Heading level={3}>Only you can say</Heading>
        <p className={styles.caption}>Cells that wait for an answer are never guessed.</p>
      </div>
      {questions.map((question) => (
        <Asked key={keyOfQuestion(question)} question={question} log={log} isTold={isTold} />
      ))}
    </section>
  );
}

/** Where a question stands in the page. */
export function questionId(question: Question): string {
  return `question-${keyOfQuestion(question).replace(/\W+/g, "-")}`;
}

interface AskedProps {
  question: Question;
  log: BringLog;
  isTold: boolean;
}

function Asked({ question, log: { wishes, wish }, isTold }: AskedProps) {
  const styles = useStyles();
  const said = answerTo(wishes, question);
  return (
    <div className={styles.question} id={questionId(question)}>
      <Field
        label={question.question}
        hint={placesOf(question)}
        validationMessage={isTold && said === undefined ? "Choose an answer." : undefined}
      >
        <RadioGroup
          value={said === undefined ? "" : String(said)}
          onChange={(_event, { value }) => {
            const chosen = question.answers.find(({ answer }) => String(answer) === value);
            if (chosen) wish((before) => withAnswer(before, question, chosen.answer));
          }}
        >
          {question.answers.map(({ answer, words }) => (
            <Radio key={answer} value={String(answer)} label={words} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

const placesNamed = 2;

/** `Date in October: rows 4, 7 and 12 more`. */
function placesOf({ places }: Question): string {
  const named = places
    .slice(0, placesNamed)
    .map(
      ({ sheet, header, rows }) =>
        `${header ? `“${header}”` : "a column"} in ${sheet}, ${rowNumbers(rows)}`
    );
  const more = places.length - named.length;
  return `${listed(more > 0 ? [...named, `${more} more`] : named)}.`;
}
