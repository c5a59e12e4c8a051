import { Button, Field, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SentDocument } from "../../billing/documents/emailText";
import type { DocumentSource } from "../state/documentSource";
import { useEmail } from "../state/useEmail";
import { sentence } from "../words";
import { Message } from "./Message";
import { usePaneStyles } from "./usePaneStyles";

interface CopyEmailProps {
  source: DocumentSource;
  /** As the register has it now. */
  sent: SentDocument;
}

/** Copies the text of an e-mail that the document is attached to by hand. */
export function CopyEmail({ source, sent }: CopyEmailProps) {
  const styles = usePaneStyles();
  const { work, copy } = useEmail(source, sent);
  const { number } = source;
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      <Button
        size="small"
        aria-label={`Copy e-mail text for ${number}`}
        disabledFocusable={work.kind === "working"}
        onClick={() => void copy()}
      >
        Copy e-mail text
      </Button>
      <div role="status" className={styles.caption}>
        {work.kind === "copied" &&
          `Copied: a greeting ${work.recipient && `to ${work.recipient}`}, the number, the period and the amounts; nothing about the care. Paste it into an e-mail and attach the PDF.`}
      </div>
      {work.kind === "shown" && <ToCopy number={number} text={work.text} />}
      {work.kind === "failed" && <Message intent="error">{sentence(work.message)}</Message>}
    </div>
  );
}

/** All of it is selected, so that one key copies it. */
function ToCopy({ number, text }: { number: string; text: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, [text]);
  return (
    <Field
      label={`E-mail text for ${number}`}
      hint="Excel keeps the clipboard from this pane. The text is selected: copy it with Ctrl+C, or Command+C on a Mac."
    >
      <Textarea textarea={{ ref: area, rows: 12 }} readOnly value={text} />
    </Field>
  );
}
