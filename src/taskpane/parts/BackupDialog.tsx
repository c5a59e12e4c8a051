import { Button } from "@fluentui/react-components";
import { ConfirmDialog } from "./ConfirmDialog";

interface BackupDialogProps {
  onClose: () => void;
  onGoOn: () => void;
  /** Absent where the batch is of one client anyway. */
  onTryOne: (() => void) | undefined;
}

/** Suggests a copy of the workbook before its first batch. */
export function BackupDialog({ onClose, onGoOn, onTryOne }: BackupDialogProps) {
  const closeThen = (next: () => void) => () => {
    onClose();
    next();
  };
  return (
    <ConfirmDialog
      title="Save a backup copy first"
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={closeThen(onGoOn)}>
            I have a copy, go on
          </Button>
          {onTryOne && <Button onClick={closeThen(onTryOne)}>Try one client first</Button>}
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      This is the first batch in this workbook. It adds a sheet for each document and notes in
      Sessions what was billed. Save a copy of the workbook before you go on: File, Save a Copy. A
      batch can be taken back later, too.
    </ConfirmDialog>
  );
}
