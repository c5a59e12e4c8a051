import { useState } from "react";
import { emailText, greetedIn, type SentDocument } from "../../billing/documents/emailText";
import { describeFailure } from "../../workbook/applying/failures";
import { documentsOf, type DocumentSource } from "./documentSource";

/** What became of an e-mail's text. */
export type EmailWork =
  | { kind: "none" }
  | { kind: "working" }
  | { kind: "copied"; recipient: string }
  /** The clipboard was refused: she copies it herself. */
  | { kind: "shown"; text: string }
  | { kind: "failed"; message: string };

/** Copies the text of an e-mail for a document; nothing of it is put into a link. */
export function useEmail(
  source: DocumentSource,
  sent: SentDocument
): { work: EmailWork; copy: () => Promise<void> } {
  const [work, setWork] = useState<EmailWork>({ kind: "none" });
  const copy = async () => {
    setWork({ kind: "working" });
    try {
      const { documents, notices } = await documentsOf([source]);
      const document = documents[0]?.document;
      if (!document) throw new Error(notices[0] ?? `${source.number} could not be read`);
      const text = emailText(document, sent);
      setWork(
        (await isCopied(text))
          ? { kind: "copied", recipient: greetedIn(document) }
          : { kind: "shown", text }
      );
    } catch (error) {
      setWork({ kind: "failed", message: describeFailure(error) });
    }
  };
  return { work, copy };
}

/** False where the browser refuses a pane its clipboard. */
async function isCopied(text: string): Promise<boolean> {
  const { clipboard } = navigator as { clipboard?: Clipboard };
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false
  );
}
