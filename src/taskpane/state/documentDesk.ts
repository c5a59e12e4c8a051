import { useMemo, useState } from "react";
import type { DocumentKind } from "../../billing/records";
import type { EstimateEntries } from "./estimateEntries";

/** What she has begun in Documents; it is kept while she looks at another tab. */
export interface DocumentDesk {
  kind: DocumentKind;
  choose: (kind: DocumentKind) => void;
  /** Absent: nothing is entered yet. */
  estimate: EstimateEntries | undefined;
  enter: (estimate: EstimateEntries | undefined) => void;
}

export function useDocumentDesk(): DocumentDesk {
  const [kind, choose] = useState<DocumentKind>("Superbill");
  const [estimate, enter] = useState<EstimateEntries>();
  return useMemo(() => ({ kind, choose, estimate, enter }), [kind, estimate]);
}
