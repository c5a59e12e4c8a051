import { useState } from "react";
import { groupLogs } from "../../state/bring/logGroups";
import type { BringLog } from "../../state/bring/useBringLog";
import { counted, sentence } from "../../words";
import { BusyButton } from "../BusyButton";
import { Message } from "../Message";
import { usePaneStyles } from "../usePaneStyles";
import { LogCard } from "./LogCard";
import { Questions, questionId } from "./Questions";
import { Reading } from "./Reading";
import { SkippedRows } from "./SkippedRows";
import { StepActions } from "./StepActions";
import { UnclearCells } from "./UnclearCells";

/** What each log lists, what its columns are, and what only she can say of them. */
export function ColumnsStep({ log }: { log: BringLog }) {
  const { opened, ahead, isCurrent, goOn, goBack } = log;
  const styles = usePaneStyles();
  const [isTold, setTold] = useState(false);
  const isReadable = ahead?.logs.some(({ reading }) => reading.table !== "none") ?? false;
  const open = ahead?.questions.length ?? 0;
  const goOnIfAnswered = () => {
    setTold(true);
    const [first] = ahead?.questions ?? [];
    if (first) document.getElementById(questionId(first))?.querySelector("input")?.focus();
    else if (isReadable) goOn();
  };
  return (
    <>
      <p className={styles.quiet}>
        Look at what is open here; what was clear is folded, and can be changed as well.
      </p>
      {opened?.refused.map(({ name, why }) => (
        <Message intent="warning" key={name}>
          {sentence(why)}
        </Message>
      ))}
      {ahead && (
        <>
          {groupLogs(ahead.logs).map((group) => (
            <LogCard key={group.names[0]} group={group} log={log} />
          ))}
          <Questions log={log} isTold={isTold} />
          <SkippedRows log={log} logs={ahead.logs} />
          <UnclearCells log={log} ahead={ahead} cells={unclearOf(ahead)} />
        </>
      )}
      <Reading log={log} />
      {isTold && ahead && isCurrent && !isReadable && (
        <div role="alert">
          <Message intent="error">
            None of this can be read as a list yet. Say above what it lists, or go back and choose
            another sheet.
          </Message>
        </div>
      )}
      <StepActions
        onBack={goBack}
        left={open > 0 ? `${counted(open, "question")} left to answer` : undefined}
      >
        <BusyButton
          appearance="primary"
          isUnavailable={!isCurrent || !ahead}
          onClick={goOnIfAnswered}
        >
          Continue
        </BusyButton>
      </StepActions>
    </>
  );
}

/** Cells that wait for an answer are told of by its question. */
function unclearOf({ logs, questions }: NonNullable<BringLog["ahead"]>) {
  const asked = new Set(
    questions.flatMap(({ places }) =>
      places.flatMap(({ sheet, header, rows }) => rows.map((row) => `${sheet}|${header}|${row}`))
    )
  );
  return logs.flatMap(({ name, reading }) =>
    reading.table === "none"
      ? []
      : reading.unclear
          .filter(({ row, header }) => !asked.has(`${name}|${header}|${row}`))
          .map((cell) => ({ ...cell, log: name }))
  );
}
