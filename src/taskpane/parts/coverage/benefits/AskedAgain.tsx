import { Button } from "@fluentui/react-components";
import { ConfirmDialog } from "../../ConfirmDialog";

interface AskedAgainProps {
  /** Sentences. */
  doubts: readonly string[];
  onSave: () => void;
  onClose: () => void;
}

/** Asks whether what is strange is so. */
export function AskedAgain({ doubts, onSave, onClose }: AskedAgainProps) {
  return (
    <ConfirmDialog
      title="Is this what the plan said?"
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={onSave}>
            Save it as typed
          </Button>
          <Button onClick={onClose}>Go back and change it</Button>
        </>
      }
    >
      {doubts.map((doubt) => (
        <p key={doubt}>{doubt}</p>
      ))}
    </ConfirmDialog>
  );
}
