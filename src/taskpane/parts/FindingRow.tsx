import type { Session } from "../../billing/records";
import type { WorkbookStatus } from "../../workflows/lookAtWorkbook";
import { shownReview, type FoundRow } from "../state/findingGroups";
import { usePane } from "../state/usePane";
import { dayName, sentence } from "../words";
import { BusyButton } from "./BusyButton";
import { FindingNetwork } from "./FindingNetwork";
import { usePaneStyles } from "./usePaneStyles";

/** One row of Sessions with what is wrong, and what can be done about it. */
export function FindingRow({ found, isAccepted }: { found: FoundRow; isAccepted: boolean }) {
  const styles = usePaneStyles();
  const { accept, fix, goToFinding, goToLog, unaccept, workbook } = usePane();
  const { finding, session } = found;
  const who = sessionName(session);
  const origin = originOf(workbook.status, session);
  return (
    <li className={styles.item}>
      <span className={styles.strong}>{who}</span>
      <span className={styles.line}>{sentence(finding.message)}</span>
      <FindingNetwork found={found} who={who} />
      <div className={styles.row}>
        {finding.fix && !isAccepted && (
          <BusyButton
            size="small"
            onClick={() => void fix([finding])}
            aria-label={`${finding.fix.label}: ${who}`}
          >
            {finding.fix.label}
          </BusyButton>
        )}
        {finding.severity === "review" && (
          <BusyButton
            size="small"
            onClick={() => void (isAccepted ? unaccept : accept)([shownReview(found)])}
            aria-label={`${isAccepted ? "Remove" : "Accept"}: ${who}`}
          >
            {isAccepted ? "Remove" : "Accept"}
          </BusyButton>
        )}
        <BusyButton
          size="small"
          appearance="subtle"
          onClick={() => void goToFinding(finding)}
          aria-label={`Go to row: ${who}`}
        >
          Go to row
        </BusyButton>
        {origin && (
          <BusyButton
            size="small"
            appearance="subtle"
            onClick={() => void goToLog(origin)}
            aria-label={`Go to your log: ${who}`}
          >
            Go to your log
          </BusyButton>
        )}
      </div>
    </li>
  );
}

/** The row of a log that it came from; undefined where it came from none. */
function originOf(status: WorkbookStatus | undefined, { sessionId }: Session) {
  if (status?.kind !== "ready" || sessionId === undefined) return undefined;
  return status.origins.get(sessionId);
}

function sessionName({ date, client, code }: Session): string {
  return [date ? dayName(date) : "No date", client ?? "no client", code ?? "no code"].join(" · ");
}
