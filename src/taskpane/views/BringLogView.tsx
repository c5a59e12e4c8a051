import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type KeyboardEvent } from "react";
import { ChooseStep } from "../parts/bring/ChooseStep";
import { ColumnsStep } from "../parts/bring/ColumnsStep";
import { NamesStep } from "../parts/bring/NamesStep";
import { WriteStep } from "../parts/bring/WriteStep";
import { Heading } from "../parts/Heading";
import { Heard } from "../parts/LiveRegion";
import { usePaneStyles } from "../parts/usePaneStyles";
import { useBringLog, type BringLog, type Step } from "../state/bring/useBringLog";
import { usePane } from "../state/usePane";
import { counted } from "../words";

const headings = {
  choose: "Where is your log?",
  columns: "What the columns are",
  names: "Who is who",
  write: "What will be written",
} as const satisfies Record<Step, string>;

// With the space above it in sight.
const useStyles = makeStyles({ top: { scrollMarginTop: tokens.spacingHorizontalL } });

/** Her own log, in a few steps; nothing is written before the last. */
export function BringLogView() {
  const styles = usePaneStyles();
  const own = useStyles();
  const { work } = usePane();
  const log = useBringLog();
  const { step, path } = log;
  const top = useRef<HTMLElement>(null);
  useEffect(() => top.current?.scrollIntoView?.({ block: "start" }), [step]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || work) return;
    // Office would leave the pane.
    event.stopPropagation();
    log.goBack();
  };
  return (
    <section
      ref={top}
      className={`${styles.stack} ${own.top}`}
      aria-label="Bring your log"
      onKeyDown={onKeyDown}
    >
      <div>
        <p className={styles.caption}>Bring your log: step {path.indexOf(step) + 1}</p>
        <Heading key={step} level={2} takesFocus>
          {headings[step]}
        </Heading>
      </div>
      <StepOf log={log} />
      <Heard>{heardOf(log)}</Heard>
    </section>
  );
}

function StepOf({ log }: { log: BringLog }) {
  switch (log.step) {
    case "choose":
      return <ChooseStep log={log} />;
    case "columns":
      return <ColumnsStep log={log} />;
    case "names":
      return <NamesStep log={log} />;
    case "write":
      return <WriteStep log={log} />;
  }
}

function heardOf({ step, ahead, isCurrent, questions }: BringLog): string {
  if (step === "choose") return "";
  if (!ahead || !isCurrent) return "Reading your log";
  const { sessions } = ahead.totals;
  const open = ahead.questions.length;
  const asks = step === "columns" && open > 0 ? `, ${counted(open, "question")} to answer` : "";
  return step === "columns" && questions.length > 0 && open === 0
    ? `${counted(sessions, "session")} found, every question is answered`
    : `${counted(sessions, "session")} found${asks}`;
}
