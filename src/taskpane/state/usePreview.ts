import { useEffect, useState } from "react";
import { describeFailure } from "../../workbook/applying/failures";
import { loadWorkflows } from "../../workflows/onDemand";
import type { DocumentChoice, DocumentsAhead } from "../../workflows/previewDocuments";
import { now } from "./now";

const settleMilliseconds = 250;

export interface PreviewState {
  /** The last preview; while another is made, what it was before. */
  preview: DocumentsAhead | undefined;
  /** The choice that the preview is of. */
  shown: DocumentChoice | undefined;
  failure: string | undefined;
}

/**
 * Who would get a document, read anew when the choice or the workbook changes.
 * @param choice absent: nothing can be previewed yet
 * @param version changes whenever the workbook has changed
 */
export function usePreview(choice: DocumentChoice | undefined, version: unknown): PreviewState {
  const [state, setState] = useState<PreviewState>({
    preview: undefined,
    shown: undefined,
    failure: undefined,
  });
  useEffect(() => {
    if (!choice) return;
    let isStale = false;
    const timer = setTimeout(() => {
      previewOf(choice).then(
        (preview) => {
          if (!isStale) setState({ preview, shown: choice, failure: undefined });
        },
        (error: unknown) => {
          if (!isStale) {
            setState((before) => ({ ...before, failure: describeFailure(error) }));
          }
        }
      );
    }, settleMilliseconds);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [choice, version]);
  return state;
}

async function previewOf(choice: DocumentChoice): Promise<DocumentsAhead> {
  const { previewDocuments } = await loadWorkflows();
  return previewDocuments({ ...choice, moment: now() });
}
