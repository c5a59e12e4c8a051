import { useCallback, useMemo, useState } from "react";
import type { FamilyDocumentKind } from "../../billing/records";
import type { EstimateEntries } from "./estimateEntries";

/** What she has begun in Documents; it is kept while she looks at another tab. */
export interface DocumentDesk {
  kind: FamilyDocumentKind;
  choose: (kind: FamilyDocumentKind) => void;
  /** Absent: nothing is entered yet. */
  estimate: EstimateEntries | undefined;
  enter: (estimate: EstimateEntries) => void;
  /** Ends what was entered; `forms` counts how often. */
  clear: () => void;
  forms: number;
}

export function useDocumentDesk(): DocumentDesk {
  const [kind, choose] = useState<FamilyDocumentKind>("Superbill");
  const [estimate, enter] = useState<EstimateEntries>();
  const [forms, setForms] = useState(0);
  const clear = useCallback(() => {
    enter(undefined);
    setForms((count) => count + 1);
  }, []);
  return useMemo(
    () => ({ kind, choose, estimate, enter, clear, forms }),
    [kind, estimate, clear, forms]
  );
}
