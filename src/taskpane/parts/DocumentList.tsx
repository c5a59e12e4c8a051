import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { RegisteredDocument } from "../../billing/records";
import { usePane } from "../state/usePane";
import { dayName, money, period } from "../words";
import { BusyButton } from "./BusyButton";
import { ConfirmDialog } from "./ConfirmDialog";
import { Heading } from "./Heading";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** What she is asked before a document is void or replaced. */
interface Question {
  document: RegisteredDocument;
  wants: "void" | "reissue";
}

/** Every superbill of the register, the newest first: open it, make it anew, or void it. */
export function DocumentList({ documents }: { documents: readonly RegisteredDocument[] }) {
  const styles = usePaneStyles();
  const [question, setQuestion] = useState<Question>();
  const { shown, hidden, showMore } = usePaged(documents);
  if (documents.length === 0) return null;
  return (
    <section className={styles.stack}>
      <Heading level={2}>Superbills so far</Heading>
      <ul className={styles.list} aria-label="Superbills so far">
        {shown.map((document) => (
          <Registered key={document.number} document={document} onAsk={setQuestion} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
      {question && <Confirm question={question} onClose={() => setQuestion(undefined)} />}
    </section>
  );
}

function Registered({
  document,
  onAsk,
}: {
  document: RegisteredDocument;
  onAsk: (question: Question) => void;
}) {
  const styles = usePaneStyles();
  const { openDocument } = usePane();
  const { number, client = "", from, to, issued, totalCents, balanceCents, status } = document;
  const facts = [
    client,
    from !== undefined && to !== undefined ? period(from, to) : "",
    issued === undefined ? "" : `issued ${dayName(issued)}`,
    balanceCents === undefined ? "" : balanceWords(balanceCents),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.spread}>
        <Link as="button" onClick={() => void openDocument(number)}>
          {number}
          {status === "Void" ? " (void)" : ""}
        </Link>
        {totalCents !== undefined && <span className={styles.figure}>{money(totalCents)}</span>}
      </div>
      <span className={styles.caption}>{facts.filter(Boolean).join(", ")}</span>
      {status !== "Void" && (
        <div className={styles.spread}>
          <BusyButton
            size="small"
            aria-label={`Make ${number} anew`}
            onClick={() => onAsk({ document, wants: "reissue" })}
          >
            Make anew
          </BusyButton>
          <BusyButton
            size="small"
            aria-label={`Void ${number}`}
            onClick={() => onAsk({ document, wants: "void" })}
          >
            Void
          </BusyButton>
        </div>
      )}
    </li>
  );
}

function balanceWords(cents: number): string {
  if (cents === 0) return "paid";
  return cents > 0 ? `${money(cents)} open` : `${money(-cents)} credit`;
}

function Confirm({ question, onClose }: { question: Question; onClose: () => void }) {
  const { voidDocument, reissue } = usePane();
  const { number } = question.document;
  const isVoid = question.wants === "void";
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
        ? `${number} will be marked Void. Its sheet stays, and its sessions can be billed again.`
        : `A new superbill is made from the rows as they are now, under the next number. ${number} will be marked Void, and each names the other.`}{" "}
      If the family has {number} already, tell them.
    </ConfirmDialog>
  );
}
