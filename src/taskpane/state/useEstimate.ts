import { useEffect, useMemo, useRef, useState } from "react";
import { ruleBookOf } from "../../billing/codes/ruleBook";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import type { DocumentChoice } from "../../workflows/previewDocuments";
import { withProposal } from "./careEntries";
import { blankEstimate, choiceOf, type EstimateEntries } from "./estimateEntries";
import { problemsOf, type EstimateProblems } from "./estimateProblems";
import { now } from "./now";
import { usePane } from "./usePane";
import { usePreview, type PreviewState } from "./usePreview";
import { useProposal, type Proposal } from "./useProposal";

/** Asks for no estimate, but for the names to choose from. */
const nothing: DocumentChoice = { kind: "Estimate", expected: [] };

/** An estimate that is being entered. */
export interface EstimateInHand {
  entries: EstimateEntries;
  change: (part: Partial<EstimateEntries>) => void;
  /** Absent: everything is as it should be. */
  problems: EstimateProblems | undefined;
  proposal: Proposal;
  preview: PreviewState;
  /** Absent while there are problems. */
  choice: DocumentChoice | undefined;
}

export function useEstimate(status: ReadyWorkbook): EstimateInHand {
  const { work, documents } = usePane();
  const [blank] = useState(() => blankEstimate(now().today));
  const entries = documents.estimate ?? blank;
  const latest = useRef(entries);
  useEffect(() => {
    latest.current = entries;
  });
  const proposal = useProposal((care) => documents.enter(withProposal(latest.current, care)));
  const rules = useMemo(() => ruleBookOf(status.own.codeRules, status.own.pairRules), [status.own]);
  const problems = useMemo(
    () => problemsOf(entries, { today: now().today, rules }),
    [entries, rules]
  );
  const choice = useMemo(() => (problems ? nothing : choiceOf(entries)), [problems, entries]);
  const preview = usePreview(work ? undefined : choice, status);
  return {
    entries,
    change: (part) => documents.enter({ ...entries, ...part }),
    ...{ problems, proposal, preview },
    choice: problems ? undefined : choice,
  };
}
