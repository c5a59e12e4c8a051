import type { Session } from "../../billing/records";
import type { FoundRow } from "../state/findingGroups";
import { usePane } from "../state/usePane";
import { dayName, sentence } from "../words";
import { BusyButton } from "./BusyButton";
import { usePaneStyles } from "./usePaneStyles";

/** One row of Sessions with what is wrong, and what can be done about it. */
export function FindingRow({ found: { finding, session } }: { found: FoundRow }) {
  const styles = usePaneStyles();
  const { fix, goToFinding } = usePane();
  const who = sessionName(session);
  return (
    <li className={styles.item}>
      <span className={styles.strong}>{who}</span>
      <span className={styles.line}>{sentence(finding.message)}</span>
      <div className={styles.row}>
        {finding.fix && (
          <BusyButton
            size="small"
            onClick={() => void fix([finding])}
            aria-label={`${finding.fix.label}: ${who}`}
          >
            {finding.fix.label}
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
