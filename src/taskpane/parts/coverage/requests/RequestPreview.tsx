import { Spinner } from "@fluentui/react-components";
import type { DocumentChoice } from "../../../../workflows/previewDocuments";
import type { PreviewState } from "../../../state/usePreview";
import { sentence } from "../../../words";
import { Heading } from "../../Heading";
import { MakeButton } from "../../MakeButton";
import { Message } from "../../Message";
import { SkipReasons } from "../../SkipReasons";
import { usePaneStyles } from "../../usePaneStyles";

interface RequestPreviewProps {
  state: PreviewState;
  /** Absent: nothing can be previewed yet. */
  choice: DocumentChoice | undefined;
}

/** What the plan will ask for and the workbook does not have, with the button that makes the sheet. */
export function RequestPreview({ state, choice }: RequestPreviewProps) {
  const styles = usePaneStyles();
  const { preview, shown, failure } = state;
  if (failure !== undefined) return <Message intent="error">{sentence(failure)}</Message>;
  if (!choice) return null;
  const isCurrent = shown === choice;
  const isOfKind = preview?.kind === choice.kind;
  const warnings = isOfKind ? preview.documents.flatMap((planned) => planned.warnings) : [];
  return (
    <>
      {!isCurrent && <Spinner size="tiny" label="Working out what the plan will ask for…" />}
      {isOfKind && (
        <section className={styles.stack} aria-busy={!isCurrent}>
          {warnings.length > 0 && (
            <Message intent="warning">
              <Heading level={3}>The plan may ask for more</Heading>
              <ul className={styles.list}>
                {warnings.map((warning) => (
                  <li key={warning} className={styles.line}>
                    {sentence(warning)}
                  </li>
                ))}
              </ul>
              <span className={styles.caption}>
                None of this stops the sheet: what is missing can be written on it by hand.
              </span>
            </Message>
          )}
          <MakeButton preview={preview} choice={choice} isCurrent={isCurrent} />
          {preview.notices.map((notice) => (
            <Message intent="info" key={notice}>
              {sentence(notice)}
            </Message>
          ))}
          <SkipReasons kind={preview.kind} skipped={preview.skipped} isOpenAtFirst />
        </section>
      )}
    </>
  );
}
