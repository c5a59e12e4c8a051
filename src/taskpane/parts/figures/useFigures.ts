import type { PracticeFigures } from "../../../billing/figures/figures";
import { loadWorkflows } from "../../../workflows/onDemand";
import { now } from "../../state/now";
import { useLatest } from "../../state/useLatest";

export interface FiguresState {
  /** The last ones; while others are read, what they were before. */
  figures: PracticeFigures | undefined;
  /** Why they could not be read. */
  failure: string | undefined;
}

/** The practice's figures, read anew when the version changes. */
export function useFigures(version: unknown): FiguresState {
  const { answer, failure } = useLatest("figures", readNow, version);
  return { figures: answer, failure };
}

async function readNow(): Promise<PracticeFigures> {
  const { readFigures } = await loadWorkflows();
  return readFigures({ moment: now() });
}
