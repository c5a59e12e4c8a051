import type { EstimateEntries } from "../state/estimateEntries";
import type { EstimateProblems } from "../state/estimateProblems";
import type { useTouched } from "../state/useTouched";

/** What every part of the estimate's form is given. */
export interface EstimatePartProps {
  entries: EstimateEntries;
  /** Absent: everything is as it should be. */
  problems: EstimateProblems | undefined;
  touched: ReturnType<typeof useTouched>;
  onChange: (part: Partial<EstimateEntries>) => void;
}
