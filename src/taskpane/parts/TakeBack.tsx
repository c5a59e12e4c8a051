import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../state/usePane";
import { counted, documentNumbers, listed } from "../words";
import { BusyButton } from "./BusyButton";
import { Heading } from "./Heading";
import { usePaneStyles } from "./usePaneStyles";

/** The last batch, and a way to void it, once she has confirmed. */
export function TakeBack({ numbers }: { numbers: readonly string[] }) {
  const styles = usePaneStyles();
  const { takeBack } = usePane();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <section className={`${styles.tight} ${styles.start}`}>
      <Heading level={2}>Last batch</Heading>
      <p className={styles.line}>
        {counted(numbers.length, "superbill")}: {documentNumbers(numbers)}
      </p>
      <BusyButton onClick={() => setAsking(true)}>Take back the last batch</BusyButton>
      <Dialog open={isAsking} onOpenChange={(_event, { open }) => !open && close()}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>Take back {counted(numbers.length, "superbill")}?</DialogTitle>
            <DialogContent>
              {listed(numbers)} will be marked Void. The sheets stay, and their sessions can be
              billed again. If a family has one of them already, tell them that it is void.
            </DialogContent>
            <DialogActions fluid>
              <Button
                appearance="primary"
                onClick={() => {
                  close();
                  void takeBack();
                }}
              >
                Take back
              </Button>
              <Button onClick={close}>Keep them</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </section>
  );
}
