import { useEffect, useState } from "react";
import type { PracticeFigures } from "../../../billing/figures/figures";
import { describeFailure } from "../../../workbook/applying/failures";
import { loadWorkflows } from "../../../workflows/onDemand";
import { now } from "../../state/now";

/** The pane is drawn, and what is typed is waited for, before the workbook is read once more. */
const settleMilliseconds = 250;

export interface FiguresState {
  /** The last ones; while others are read, what they were before. */
  figures: PracticeFigures | undefined;
  /** Why they could not be read. */
  failure: string | undefined;
}

/** The practice's figures, read anew when the version changes. */
export function useFigures(version: unknown): FiguresState {
  const [state, setState] = useState<FiguresState>({ figures: undefined, failure: undefined });
  useEffect(() => {
    let isStale = false;
    const timer = setTimeout(() => {
      readNow().then(
        (figures) => {
          if (!isStale) setState({ figures, failure: undefined });
        },
        (error: unknown) => {
          if (!isStale) setState((before) => ({ ...before, failure: describeFailure(error) }));
        }
      );
    }, settleMilliseconds);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
  }, [version]);
  return state;
}

async function readNow(): Promise<PracticeFigures> {
  const { readFigures } = await loadWorkflows();
  return readFigures({ moment: now() });
}
