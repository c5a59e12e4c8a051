import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import type { BroughtLogs } from "../../../workflows/logs/broughtLogs";
import { addedNames } from "../../state/bring/nameAnswers";
import type { BringLog } from "../../state/bring/useBringLog";
import { counted, sentence } from "../../words";
import { BusyButton } from "../BusyButton";
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

function isNothing({ newNames, names }: BringLog, { totals, matched }: LogsAhead): boolean {
  const isKnown = matched.rows.some(({ state }) => state === "known");
  const hasNames = addedNames(newNames, names).length > 0;
  return totals.sessions === 0 && totals.entries.length === 0 && !hasNames && !isKnown;
}

function buttonWords({ how, newNames, names }: BringLog, { totals }: LogsAhead): string {
  if (how === "in place") return "Use it as the sessions table";
  if (totals.sessions > 0) return `Bring in ${counted(totals.sessions, "session")}`;
  const rows = [
    ...totals.entries.map((each) => each.rows),
    ...addedNames(newNames, names).map(({ count }) => count),
  ];
  const sum = rows.reduce((total, each) => total + each, 0);
  return sum > 0 ? `Bring in ${counted(sum, "row")}` : "Remember this log";
}
