import type { BroughtLogs } from "../../workflows/logs/broughtLogs";
import { usePane } from "../state/usePane";
import { BusyButton } from "./BusyButton";
import { usePaneStyles } from "./usePaneStyles";

/** What to do once a log is in. */
export function AfterBringing({ result }: { result: BroughtLogs }) {
  const styles = usePaneStyles();
  const { check, goToSheet, showTab } = usePane();
  if (result.sessions === 0) return null;
  // In place the sessions are checked already, and stand on the log's own sheet.
  const isInPlace = result.how === "in place";
  const sheet = isInPlace ? (result.logs[0] ?? "Sessions") : "Sessions";
  return (
    <div className={styles.row}>
      <BusyButton
        appearance="primary"
        onClick={() => (isInPlace ? showTab("check") : void check())}
      >
        {isInPlace ? "See what is to be fixed" : "Check sessions"}
      </BusyButton>
      <BusyButton onClick={() => void goToSheet(sheet)}>Go to {sheet}</BusyButton>
    </div>
  );
}
