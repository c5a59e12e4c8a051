import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { usePane } from "../state/usePane";
import { BusyButton } from "./BusyButton";
import { usePaneStyles } from "./usePaneStyles";

/** Where the practice says how its documents look: a sheet of the workbook, made on request. */
export function LetterheadButton({ status: { missingTables } }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { addTables, goToSheet } = usePane();
  const isMissing = missingTables.includes("Letterhead");
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      <BusyButton
        size="small"
        onClick={() =>
          void (isMissing ? addTables(["Letterhead"], "documents") : goToSheet("Letterhead"))
        }
      >
        {isMissing ? "Add a Letterhead sheet" : "Open Letterhead"}
      </BusyButton>
      {isMissing && (
        <p className={styles.caption}>
          For your logo, colour, lines of text and notes on every document.
        </p>
      )}
    </div>
  );
}
