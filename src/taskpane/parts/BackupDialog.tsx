import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";

interface BackupDialogProps {
  isOpen: boolean;
  onClose: () => void;
  onGoOn: () => void;
  /** Absent where the batch is of one client anyway. */
  onTryOne: (() => void) | undefined;
}

export function BackupDialog({ isOpen, onClose, onGoOn, onTryOne }: BackupDialogProps) {
  const closeThen = (next: () => void) => () => {
    onClose();
    next();
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>Save a backup copy first</DialogTitle>
          <DialogContent>
            This is the first batch in this workbook. It adds a sheet for each superbill and notes
            in Sessions what was billed. Save a copy of the workbook before you go on: File, Save a
            Copy. A batch can be taken back later, too.
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={closeThen(onGoOn)}>
              I have a copy, go on
            </Button>
            {onTryOne && <Button onClick={closeThen(onTryOne)}>Try one client first</Button>}
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
