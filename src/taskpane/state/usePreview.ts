import { loadWorkflows } from "../../workflows/onDemand";
import type { DocumentChoice, DocumentsAhead } from "../../workflows/previewDocuments";
import { now } from "./now";
import { useLatest } from "./useLatest";

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
  const { answer, to, failure } = useLatest(choice, previewOf, version);
  return { preview: answer, shown: to, failure };
}

async function previewOf(choice: DocumentChoice): Promise<DocumentsAhead> {
  const { previewDocuments } = await loadWorkflows();
  return previewDocuments({ ...choice, moment: now() });
}
