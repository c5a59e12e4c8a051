import { makeStyles, tokens } from "@fluentui/react-components";
import type { VerifiedBenefit } from "../../../../billing/coverage/benefits/benefitsOn";
import type { BenefitEntries, BenefitField } from "../../../state/ask/benefitEntries";
import type { BenefitWords } from "../../../state/ask/benefitProblems";
import type { useTouched } from "../../../state/useTouched";

/** What every part of the form for a plan's answers is given. */
export interface BenefitPartProps {
  entries: BenefitEntries;
  /** Absent: everything is as it should be. */
  problems: BenefitWords | undefined;
  /** What is strange, and yet may be so. */
  doubts: BenefitWords;
  /** What the plan said the last time. */
  last: VerifiedBenefit | undefined;
  touched: ReturnType<typeof useTouched>;
  onChange: (part: Partial<BenefitEntries>) => void;
}

/** What is told below a field once she has left it: what is wrong, else what is strange. */
export function toldBelow(
  { problems, doubts, touched }: BenefitPartProps,
  field: BenefitField
): { validationState: "error" | "warning" | "none"; validationMessage: string | undefined } {
  const problem = touched.told(field, problems?.[field]);
  if (problem !== undefined) return { validationState: "error", validationMessage: problem };
  const doubt = touched.told(field, doubts[field]);
  return {
    validationState: doubt === undefined ? "none" : "warning",
    validationMessage: doubt,
  };
}

export const useBenefitStyles = makeStyles({
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  input: { minWidth: 0 },
});
