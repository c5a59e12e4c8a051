import { useState } from "react";
import type { SuperbillChoice, SuperbillsAhead } from "../../workflows/previewSuperbills";
import { usePane } from "../state/usePane";
import { counted, money } from "../words";
import { BackupDialog } from "./BackupDialog";
import { BusyButton } from "./BusyButton";
import { Message } from "./Message";
import { usePaneStyles } from "./usePaneStyles";

interface MakeButtonProps {
  preview: SuperbillsAhead;
  choice: SuperbillChoice;
  /** False while another preview is being worked out. */
  isCurrent: boolean;
  onTryOne: (client: string) => void;
}

/** Makes what the preview shows; before the very first batch it suggests a backup copy. */
export function MakeButton({ preview, choice, isCurrent, onTryOne }: MakeButtonProps) {
  const styles = usePaneStyles();
  const { make } = usePane();
  const [isAsking, setAsking] = useState(false);
  const { documents, totalCents, isFirstBatch } = preview;
  const first = documents[0];
  if (!first)
    return <Message intent="info">There is no superbill to make for this choice.</Message>;
  const isOneClient = documents.every(({ client }) => client === first.client);
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      <BusyButton
        appearance="primary"
        isUnavailable={!isCurrent}
        onClick={() => (isFirstBatch ? setAsking(true) : void make(choice))}
      >
        Make {counted(documents.length, "superbill")} ({money(totalCents)})
      </BusyButton>
      {isFirstBatch && !isOneClient && (
        <p className={styles.quiet}>
          This is the first batch. You can try one client first and look at the sheet.
        </p>
      )}
      {isAsking && (
        <BackupDialog
          onClose={() => setAsking(false)}
          onGoOn={() => void make(choice)}
          onTryOne={isOneClient ? undefined : () => onTryOne(first.client)}
        />
      )}
    </div>
  );
}
