import { counted, listed } from "../words";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { usePane } from "../state/usePane";
import { BusyButton } from "./BusyButton";
import { Heading } from "./Heading";
import { usePaneStyles } from "./usePaneStyles";

/** What the practice's tables Codes and Edits say, or what they are for and a way to make them. */
export function OwnRules({ status: { missingTables, own } }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { addTables } = usePane();
  const missing = (["Codes", "Edits"] as const).filter((table) => missingTables.includes(table));
  const codes = counted(own.codeRules.length, "row");
  const pairs = counted(own.pairRules.length, "row");
  return (
    <section className={`${styles.tight} ${styles.start}`}>
      <Heading level={2}>Your own codes and pairs</Heading>
      {!missingTables.includes("Codes") && (
        <p className={styles.line}>Table Codes: {codes}, instead of or besides what is built in.</p>
      )}
      {!missingTables.includes("Edits") && (
        <p className={styles.line}>Table Edits: {pairs}, instead of or besides what is built in.</p>
      )}
      {missing.length > 0 && (
        <>
          <p className={styles.line}>
            Where a list is out of date, or your payers want it otherwise, say so in the workbook:
            Codes for names, minutes, daily maxima and dates of codes, Edits for pairs that are not
            billed together. Each row holds for the dates you give it.
          </p>
          <BusyButton onClick={() => void addTables(missing, "lookUp")}>
            Add {missing.length === 1 ? "table" : "tables"} {listed(missing)}
          </BusyButton>
        </>
      )}
    </section>
  );
}
