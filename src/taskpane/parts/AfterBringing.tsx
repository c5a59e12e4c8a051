import type { BroughtLogs } from "../../workflows/logs/broughtLogs";
import { usePane } from "../state/usePane";
import { BusyButton } from "./BusyButton";
import { usePaneStyles } from "./usePaneStyles";

/** What to do once a log is in. */
export function AfterBringing({ result }: { result: BroughtLogs }) {
  const styles = usePaneStyles();
  const { check, goToSheet } = usePane();
  if (result.sessions === 0) return null;
  return (
    <div className={styles.row}>
      <BusyButton appearance="primary" onClick={() => void check()}>
        Check sessions
      </BusyButton>
      <BusyButton onClick={() => void goToSheet("Sessions")}>Go to Sessions</BusyButton>
    </div>
  );
}
