import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AnswerKind, LookUpAnswer } from "../../billing/codes/lookUp";
import { sentence } from "../words";
import { Disclosure } from "./Disclosure";
import { doubts } from "./doubts";
import { usePaneStyles } from "./usePaneStyles";

const kinds = {
  procedure: "Procedure",
  supply: "Supply",
  modifier: "Modifier",
  place: "Place of service",
  diagnosis: "Diagnosis",
  denial: "Denial reason",
  remark: "Remark of a plan",
  activity: "Activity",
} satisfies Record<AnswerKind, string>;

const useStyles = makeStyles({
  title: typographyStyles.body1Strong,
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  term: { color: tokens.colorNeutralForeground2 },
  detail: { margin: 0, overflowWrap: "anywhere" },
});

/** What was found, the best answer open and the others a press away. */
export function LookUpAnswers({ answers }: { answers: readonly LookUpAnswer[] }) {
  const styles = usePaneStyles();
  const own = useStyles();
  return (
    <ul className={styles.list} aria-label="Answers">
      {answers.map((answer, index) => (
        <li key={`${answer.kind} ${answer.code ?? ""} ${answer.name}`} className={styles.item}>
          <Disclosure
            label={<span className={own.title}>{titleOf(answer)}</span>}
            isOpenAtFirst={index === 0 || answers.length <= 2}
          >
            <Answer answer={answer} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

function Answer({ answer: { kind, facts, sources, confidence } }: { answer: LookUpAnswer }) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const doubt = doubts[confidence];
  return (
    <div className={shared.tight}>
      <span className={shared.caption}>{kinds[kind]}</span>
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ label, text }) => (
            <div key={`${label} ${text}`}>
              <dt className={styles.term}>{label}</dt>
              <dd className={styles.detail}>{sentence(text)}</dd>
            </div>
          ))}
        </dl>
      )}
      {sources.length > 0 && (
        <p className={shared.caption}>
          {sources.length === 1 ? "Source" : "Sources"}: {sentence(sources.join("; "))}
        </p>
      )}
      {doubt !== undefined && <p className={shared.caption}>Not certain: {doubt}.</p>}
    </div>
  );
}

function titleOf({ code, name }: LookUpAnswer): string {
  return code === undefined ? name : `${code}: ${name}`;
}
