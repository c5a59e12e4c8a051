import { Spinner } from "@fluentui/react-components";
import type { DocumentChoice } from "../../workflows/previewDocuments";
import { kindWords } from "../kinds";
import type { PreviewState } from "../state/usePreview";
import { sentence } from "../words";
import { MakeButton } from "./MakeButton";
import { Message } from "./Message";
import { PreviewList } from "./PreviewList";
import { usePaneStyles } from "./usePaneStyles";

interface PreviewProps {
  state: PreviewState;
  /** Absent: nothing can be previewed yet. */
  choice: DocumentChoice | undefined;
  onTryOne?: (client: string) => void;
}

/** What would be made of a choice, with the button that makes it; what was shown before stays. */
export function Preview({ state, choice, onTryOne }: PreviewProps) {
  const styles = usePaneStyles();
  const { preview, shown, failure } = state;
  if (failure !== undefined) return <Message intent="error">{sentence(failure)}</Message>;
  if (!choice) return null;
  const isCurrent = shown === choice;
  return (
    <>
      {!isCurrent && (
        <Spinner size="tiny" label={`Working out who gets ${kindWords[choice.kind].a}…`} />
      )}
      {preview?.kind === choice.kind && (
        <section className={styles.stack} aria-busy={!isCurrent}>
          <MakeButton preview={preview} choice={choice} isCurrent={isCurrent} onTryOne={onTryOne} />
          {preview.notices.map((notice) => (
            <Message intent="info" key={notice}>
              {sentence(notice)}
            </Message>
          ))}
          <PreviewList preview={preview} />
        </section>
      )}
    </>
  );
}
