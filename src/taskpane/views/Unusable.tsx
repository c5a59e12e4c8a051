import { Heading } from "../parts/Heading";
import { BringLogButton } from "../parts/BringLogButton";
import { BusyButton } from "../parts/BusyButton";
import { Message } from "../parts/Message";
import { usePaneStyles } from "../parts/usePaneStyles";
import { usePane } from "../state/usePane";
import { sentence } from "../words";

/** The workbook cannot be used, or could not be read: why, and a way to try again. */
export function Unusable({ message }: { message: string }) {
  const styles = usePaneStyles();
  const { workbook, setUp } = usePane();
  const isMissingTables = workbook.status?.kind === "unusable";
  return (
    <section className={styles.stack}>
      <Heading level={2}>This workbook cannot be used yet</Heading>
      <Message intent="error">{sentence(message)}</Message>
      <p className={styles.line}>
        Nothing was changed. Mend that in the sheet, then look again.
        {isMissingTables && " Whole tables that are missing can be added for you."}
      </p>
      <div className={styles.row}>
        <BusyButton
          appearance="primary"
          isUnavailable={workbook.isLooking}
          onClick={() => void workbook.look()}
        >
          Look again
        </BusyButton>
        {isMissingTables && (
          <>
            <BusyButton onClick={() => void setUp(false)}>Add missing tables</BusyButton>
            <BringLogButton>Bring your own log</BringLogButton>
          </>
        )}
      </div>
    </section>
  );
}
