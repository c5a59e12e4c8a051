import type { CareEntries } from "../state/careEntries";
import type { CareProblems } from "../state/careProblems";
import type { useTouched } from "../state/useTouched";

/** What the parts of a form about care to come are given. */
export interface CarePartProps {
  entries: CareEntries;
  /** Absent: everything is as it should be. */
  problems: CareProblems | undefined;
  touched: ReturnType<typeof useTouched>;
  onChange: (part: Partial<Pick<CareEntries, "provider" | "services">>) => void;
}
