import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import type { BroughtLogs } from "../../../workflows/logs/broughtLogs";
import { rowsBesides } from "../../state/bring/rowsBesides";
import type { BringLog } from "../../state/bring/useBringLog";
import { counted, sentence } from "../../words";
import { BusyButton } from "../BusyButton";
import { entryWords } from "../../entryWords";
import { Heading } from "../Heading";
import { Message } from "../Message";
import { AheadFacts } from "./AheadFacts";
import { EarlierRows } from "./EarlierRows";
import { HowPicker } from "./HowPicker";
import { Reading } from "./Reading";
import { StepActions } from "./StepActions";
import { UnclearCells } from "./UnclearCells";

/** What would be written, and the button that writes it. */
export function WriteStep({ log }: { log: BringLog }) {
  const { ahead, isCurrent, news, how, goBack, bring } = log;
  const nothing = ahead && how === "copy" && isNothing(log, ahead);
  return (
    <>
      {news && <News news={news} />}
      {ahead && (
        <>
          <HowPicker log={log} ahead={ahead} />
          {ahead.notices.map((notice) => (
            <Message intent="info" key={notice}>
              {sentence(notice)}
            </Message>
          ))}
          {nothing && (
            <Message intent="success">
              There is nothing new: everything of this log was brought before.
            </Message>
          )}
          <AheadFacts log={log} ahead={ahead} />
          <EarlierRows log={log} ahead={ahead} />
          <UnclearCells log={log} ahead={ahead} cells={ahead.unclear} />
          {ahead.obstacle !== undefined && !nothing && (
            <Message intent="error">{ahead.obstacle}</Message>
          )}
        </>
      )}
      <Reading log={log} />
      <StepActions onBack={goBack}>
        <BusyButton
          appearance="primary"
          isUnavailable={!isCurrent || !ahead || ahead.obstacle !== undefined || nothing}
          onClick={() => void bring()}
        >
          {ahead ? buttonWords(log, ahead) : "Bring in"}
        </BusyButton>
      </StepActions>
    </>
  );
}

/** Why the last attempt did not end it. */
function News({ news: { outcome, sessions } }: { news: BroughtLogs }) {
  const words =
    outcome === "cancelled"
      ? `${counted(sessions, "session")} ${sessions === 1 ? "is" : "are"} in and ${sessions === 1 ? "stays" : "stay"}. Bring in the rest below, now or later; nothing is written twice.`
      : "The log or the workbook had changed since you looked, so nothing was written. Below is what would be written now.";
  return (
    <Message intent="warning">
      <Heading level={3} takesFocus>
        {outcome === "cancelled" ? "Stopped" : "Look again before you go on"}
      </Heading>
      <span>{words}</span>
    </Message>
  );
}

function isNothing(log: BringLog, ahead: LogsAhead): boolean {
  const isKnown = ahead.matched.rows.some(({ state }) => state === "known");
  return ahead.totals.sessions === 0 && rowsBesides(log, ahead).length === 0 && !isKnown;
}

function buttonWords(log: BringLog, ahead: LogsAhead): string {
  const { sessions } = ahead.totals;
  if (log.how === "in place") return "Use it as the sessions table";
  if (sessions > 0) return `Bring in ${counted(sessions, "session")}`;
  const [first, ...others] = rowsBesides(log, ahead);
  if (!first) return "Remember this log";
  const sum = others.reduce((total, { rows }) => total + rows, first.rows);
  return `Bring in ${counted(sum, others.length > 0 ? "row" : entryWords[first.table])}`;
}
