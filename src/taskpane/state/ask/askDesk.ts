import { useCallback, useMemo, useState } from "react";
import type { BenefitEntries } from "./benefitEntries";

/** What she has begun to ask a plan, or to type of its answers; kept while she is in another tab. */
export interface AskDesk {
  /** Absent: nothing is entered yet. */
  benefits: BenefitEntries | undefined;
  enterBenefits: (benefits: BenefitEntries) => void;
  /** Ends what was entered; `benefitForms` counts how often. */
  clearBenefits: () => void;
  benefitForms: number;
}

export function useAskDesk(): AskDesk {
  const [benefits, enterBenefits] = useState<BenefitEntries>();
  const [benefitForms, setBenefitForms] = useState(0);
  const clearBenefits = useCallback(() => {
    enterBenefits(undefined);
    setBenefitForms((count) => count + 1);
  }, []);
  return useMemo(
    () => ({ benefits, enterBenefits, clearBenefits, benefitForms }),
    [benefits, clearBenefits, benefitForms]
  );
}
