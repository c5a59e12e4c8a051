import type { Session } from "../../billing/records";
import { shownReview, type FoundRow } from "../state/findingGroups";
import { usePane } from "../state/usePane";
import { dayName, sentence } from "../words";
import { BusyButton } from "./BusyButton";
import { usePaneStyles } from "./usePaneStyles";

/** One row of Sessions with what is wrong, and what can be done about it. */
export function FindingRow({ found, isAccepted }: { found: FoundRow; isAccepted: boolean }) {
  const styles = usePaneStyles();
  const { accept, fix, goToFinding, unaccept } = usePane();
  const { finding, session } = found;
  const who = sessionName(session);
  return (
    <li className={styles.item}>
      <span className={styles.strong}>{who}</span>
      <span className={styles.line}>{sentence(finding.message)}</span>
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
      </div>
    </li>
  );
}

function sessionName({ date, client, code }: Session): string {
  return [date ? dayName(date) : "No date", client ?? "no client", code ?? "no code"].join(" · ");
}
