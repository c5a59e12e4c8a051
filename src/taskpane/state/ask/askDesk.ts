import { useCallback, useMemo, useState } from "react";
import type { BenefitEntries } from "./benefitEntries";
import type { RequestEntries } from "./requestEntries";

/** What she has begun to ask a plan, or to type of its answers; kept while she is in another tab. */
export interface AskDesk {
  /** Absent: nothing is entered yet. */
  request: RequestEntries | undefined;
  enterRequest: (request: RequestEntries) => void;
  /** Ends what was entered; `requestForms` counts how often. */
  clearRequest: () => void;
  requestForms: number;
  benefits: BenefitEntries | undefined;
  enterBenefits: (benefits: BenefitEntries) => void;
  clearBenefits: () => void;
  benefitForms: number;
}

export function useAskDesk(): AskDesk {
  const [request, enterRequest, clearRequest, requestForms] = useEntries<RequestEntries>();
  const [benefits, enterBenefits, clearBenefits, benefitForms] = useEntries<BenefitEntries>();
  return useMemo(
    () => ({
      ...{ request, enterRequest, clearRequest, requestForms },
      ...{ benefits, enterBenefits, clearBenefits, benefitForms },
    }),
    [
      request,
      enterRequest,
      clearRequest,
      requestForms,
      benefits,
      enterBenefits,
      clearBenefits,
      benefitForms,
    ]
  );
}

type Entries<T> = [T | undefined, (entries: T) => void, () => void, number];

function useEntries<T extends object>(): Entries<T> {
  const [entries, enter] = useState<T>();
  const [forms, setForms] = useState(0);
  const clear = useCallback(() => {
    enter(undefined);
    setForms((count) => count + 1);
  }, []);
  return [entries, enter, clear, forms];
}
