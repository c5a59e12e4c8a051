import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { isCoverageRequest, type RegisteredDocument } from "../../billing/records";
import { kindName, kindWords } from "../kinds";
import { isMadeFromTables, isSendable } from "../state/registerFilter";
import { usePane } from "../state/usePane";
import { BusyButton } from "./BusyButton";
import { ConfirmDialog } from "./ConfirmDialog";
import { CopyEmail } from "./CopyEmail";
import { SavePdfs } from "./SavePdfs";
import { usePaneStyles } from "./usePaneStyles";

/** What can be done with one document. */
export function DocumentActions({ document }: { document: RegisteredDocument }) {
  const styles = usePaneStyles();
  const [question, setQuestion] = useState<"void" | "reissue">();
  const { kind, number, status } = document;
  return (
    <div className={styles.tight}>
      {status === "Draft" && (
        <p className={styles.quiet}>
          It was begun and not finished. Make {kind ? kindWords[kind].title.toLowerCase() : "it"}{" "}
          again to finish it, or void it.
        </p>
      )}
      <div className={styles.row}>
        {isSendable(document) && isMadeFromTables(document) && (
          <BusyButton
            size="small"
            aria-label={`Make ${number} anew`}
            onClick={() => setQuestion("reissue")}
          >
            Make anew
          </BusyButton>
        )}
        {status !== "Void" && (
          <BusyButton
            size="small"
            aria-label={`Void ${number}`}
            onClick={() => setQuestion("void")}
          >
            Void
          </BusyButton>
        )}
      </div>
      {isSendable(document) && <CopyEmail source={{ number }} sent={document} />}
      {status !== "Draft" && <SavePdfs documents={[{ number }]} isSmall />}
      {question && (
        <Confirm document={document} wants={question} onClose={() => setQuestion(undefined)} />
      )}
    </div>
  );
}

interface ConfirmProps {
  document: RegisteredDocument;
  wants: "void" | "reissue";
  onClose: () => void;
}

function Confirm({ document: { kind, number }, wants, onClose }: ConfirmProps) {
  const { voidDocument, reissue } = usePane();
  const isVoid = wants === "void";
  const isForPlan = isCoverageRequest(kind);
  const goOn = () => {
    onClose();
    void (isVoid ? voidDocument(number) : reissue(number));
  };
  return (
    <ConfirmDialog
      title={isVoid ? `Void ${number}?` : `Make ${number} anew?`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={goOn}>
            {isVoid ? "Void it" : "Make it anew"}
          </Button>
          <Button onClick={onClose}>Keep it as it is</Button>
        </>
      }
    >
      {isVoid
        ? `${number} will be marked Void. Its sheet stays${isForPlan ? "" : ", and sessions that it bills can be billed again"}.`
        : `A new ${kindName(kind)} is made from the workbook as it is now, under the next number. ${number} will be marked Void, and each names the other.`}{" "}
      If the {isForPlan ? "plan" : "family"} has {number} already, tell them.
    </ConfirmDialog>
  );
}
