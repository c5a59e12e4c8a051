import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { DocumentKind } from "../../billing/records";
import { kindWords } from "../kinds";
import { usePane } from "../state/usePane";
import { counted, documentNumbers, listed } from "../words";
import { BusyButton } from "./BusyButton";
import { ConfirmDialog } from "./ConfirmDialog";
import { Heading } from "./Heading";
import { usePaneStyles } from "./usePaneStyles";

/** The last batch, and a way to void it, once she has confirmed. */
export function TakeBack({ kind, numbers }: { kind: DocumentKind; numbers: readonly string[] }) {
  const styles = usePaneStyles();
  const { takeBack } = usePane();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  const goOn = () => {
    close();
    void takeBack(kind);
  };
  return (
    <section className={`${styles.tight} ${styles.start}`}>
      <Heading level={2}>Last batch</Heading>
      <p className={styles.line}>
        {counted(numbers.length, kindWords[kind].one)}: {documentNumbers(numbers)}
      </p>
      <BusyButton onClick={() => setAsking(true)}>Take back the last batch</BusyButton>
      {isAsking && (
        <ConfirmDialog
          title={`Take back ${counted(numbers.length, kindWords[kind].one)}?`}
          onClose={close}
          actions={
            <>
              <Button appearance="primary" onClick={goOn}>
                Take back
              </Button>
              <Button onClick={close}>Keep them</Button>
            </>
          }
        >
          {listed(numbers)} will be marked Void. The sheets stay, and sessions that they bill can be
          billed again. If a family has one of them already, tell them that it is void.
        </ConfirmDialog>
      )}
    </section>
  );
}
