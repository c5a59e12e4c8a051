import type { AppealDeadline } from "../../../../billing/deadlines/appealDeadline";
import type { AppealStep } from "../../../../billing/deadlines/appealLimits";
import { dayName } from "../../../words";
import { doubts } from "../../doubts";
import { usePaneStyles } from "../../usePaneStyles";
import { leftWords } from "./deadlineGroups";
import type { PlanChoice } from "./planChoices";

interface AppealAnswerProps {
  plan: PlanChoice;
  step: AppealStep;
  /** Absent: no limit is known. */
  deadline: AppealDeadline | undefined;
}

/** The last day of an appeal and how it came about, or what to do where it is not known. */
export function AppealAnswer({ plan, step, deadline }: AppealAnswerProps) {
  const styles = usePaneStyles();
  if (!deadline) return <p className={styles.line}>{unknownWords(plan, step)}</p>;
  const { lastDay, daysLeft, words, confidence } = deadline;
  const doubt = doubts[confidence];
  return (
    <div className={styles.tight}>
      <span className={styles.strong}>
        By {dayName(lastDay)}, {leftWords(daysLeft)}
      </span>
      <p className={styles.line}>{words}</p>
      {doubt !== undefined && <p className={styles.caption}>Not certain: {doubt}.</p>}
    </div>
  );
}

function unknownWords({ name }: PlanChoice, step: AppealStep): string {
  return step === "Appeal"
    ? `How long after a denial ${name} takes an appeal is not known; ask, and type it in Payers, column Appeal days.`
    : `How long ${name} gives for this step (${step}) is not known, or it has none; the notice says it.`;
}
