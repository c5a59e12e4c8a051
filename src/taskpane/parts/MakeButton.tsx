import { useState } from "react";
import type { DocumentChoice, DocumentsAhead } from "../../workflows/previewDocuments";
import { amountWords, kindWords } from "../kinds";
import { usePane } from "../state/usePane";
import { counted } from "../words";
import { BackupDialog } from "./BackupDialog";
import { BusyButton } from "./BusyButton";
import { Message } from "./Message";
import { usePaneStyles } from "./usePaneStyles";

interface MakeButtonProps {
  preview: DocumentsAhead;
  choice: DocumentChoice;
  /** False while another preview is being worked out. */
  isCurrent: boolean;
  /** Absent where there is nothing to try first. */
  onTryOne?: (client: string) => void;
}

/** Makes what the preview shows; before the very first batch it suggests a backup copy. */
export function MakeButton({ preview, choice, isCurrent, onTryOne }: MakeButtonProps) {
  const styles = usePaneStyles();
  const { make } = usePane();
  const [isAsking, setAsking] = useState(false);
  const { documents, totalCents, isFirstBatch } = preview;
  const { one } = kindWords[preview.kind];
  const first = documents[0];
  if (!first) return <Message intent="info">There is no {one} to make for this choice.</Message>;
  const isOneClient = documents.every(({ client }) => client === first.client);
  const tryOne = onTryOne && !isOneClient ? () => onTryOne(first.client) : undefined;
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      <BusyButton
        appearance="primary"
        isUnavailable={!isCurrent}
        onClick={() => (isFirstBatch ? setAsking(true) : void make(choice))}
      >
        Make {counted(documents.length, one)}
        {totalCents !== undefined && ` (${amountWords(totalCents)})`}
      </BusyButton>
      {isFirstBatch && tryOne && (
        <p className={styles.quiet}>
          This is the first batch. You can try one client first and look at the sheet.
        </p>
      )}
      {isAsking && (
        <BackupDialog
          onClose={() => setAsking(false)}
          onGoOn={() => void make(choice)}
          onTryOne={tryOne}
        />
      )}
    </div>
  );
}
