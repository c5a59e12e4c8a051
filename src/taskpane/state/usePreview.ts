import { useEffect, useState } from "react";
import { describeFailure } from "../../workbook/applying/failures";
import { loadWorkflows } from "../../workflows/onDemand";
import type { SuperbillChoice, SuperbillsAhead } from "../../workflows/previewSuperbills";
import { now } from "./now";

const settleMilliseconds = 250;

export interface PreviewState {
  /** The last preview; while another is made, what it was before. */
  preview: SuperbillsAhead | undefined;
  /** The choice that the preview is of. */
  shown: SuperbillChoice | undefined;
  failure: string | undefined;
}

/**
 * Who would get a superbill, read anew when the choice or the workbook changes.
 * @param choice absent: nothing can be previewed yet
 * @param version changes whenever the workbook has changed
 */
export function usePreview(choice: SuperbillChoice | undefined, version: unknown): PreviewState {
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

async function previewOf(choice: SuperbillChoice): Promise<SuperbillsAhead> {
  const { previewSuperbills } = await loadWorkflows();
  return previewSuperbills({ ...choice, moment: now() });
}
