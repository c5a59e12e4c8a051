import type { WrittenClock } from "../../../workflows/writeClock";
import { usePane } from "../../state/usePane";
import { number } from "../../words";
import { BusyButton } from "../BusyButton";
import { usePaneStyles } from "../usePaneStyles";

/** What to do once a visit is in Sessions. */
export function AfterWriting({ result: { firstRow, sheetRow } }: { result: WrittenClock }) {
  const styles = usePaneStyles();
  const { check, clock, goToFinding } = usePane();
  return (
    <div className={styles.row}>
      <BusyButton
        onClick={() => {
          clock.finish();
          void check();
        }}
      >
        Check sessions
      </BusyButton>
      {firstRow !== undefined && sheetRow !== undefined && (
        <BusyButton onClick={() => void goToFinding({ row: firstRow, column: "Date" })}>
          Go to row {number(sheetRow)}
        </BusyButton>
      )}
    </div>
  );
}
