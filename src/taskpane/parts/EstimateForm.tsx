import { useEffect, useMemo, useRef, useState } from "react";
import { ruleBookOf } from "../../billing/codes/ruleBook";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import type { DocumentChoice } from "../../workflows/previewDocuments";
import {
  blankEstimate,
  choiceOf,
  withProposal,
  type EstimateEntries,
} from "../state/estimateEntries";
import { problemsOf } from "../state/estimateProblems";
import { now } from "../state/now";
import { usePane } from "../state/usePane";
import { usePreview } from "../state/usePreview";
import { useProposal } from "../state/useProposal";
import { useTouched } from "../state/useTouched";
import { BusyButton } from "./BusyButton";
import { EstimateDays } from "./EstimateDays";
import { EstimatePeople } from "./EstimatePeople";
import { EstimateServices } from "./EstimateServices";
import { Preview } from "./Preview";
import { usePaneStyles } from "./usePaneStyles";

/** Asks for no estimate, but for the names to choose from. */
const nothing: DocumentChoice = { kind: "Estimate", expected: [] };

/** What care is expected, for a good-faith estimate, and the estimate that comes of it. */
export function EstimateForm({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { work, documents } = usePane();
  const [blank] = useState(() => blankEstimate(now().today));
  const entries = documents.estimate ?? blank;
  const latest = useRef(entries);
  useEffect(() => {
    latest.current = entries;
  });
  const change = (part: Partial<EstimateEntries>) => documents.enter({ ...entries, ...part });
  const proposal = useProposal((care) => documents.enter(withProposal(latest.current, care)));
  const rules = useMemo(() => ruleBookOf(status.own.codeRules, status.own.pairRules), [status.own]);
  const problems = useMemo(
    () => problemsOf(entries, { today: now().today, rules }),
    [entries, rules]
  );
  const choice = useMemo(() => (problems ? nothing : choiceOf(entries)), [problems, entries]);
  const state = usePreview(work ? undefined : choice, status);
  const touched = useTouched();
  const form = useRef<HTMLDivElement>(null);
  const [presses, setPresses] = useState(0);
  useEffect(() => {
    if (presses > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [presses]);
  const tellAll = () => {
    touched.touchAll();
    setPresses(presses + 1);
  };
  const shared = { entries, problems, touched, onChange: change };
  return (
    <>
      <div ref={form} className={styles.stack}>
        <EstimatePeople
          {...shared}
          clients={state.preview?.clients ?? []}
          providers={state.preview?.providers ?? []}
          proposal={proposal}
        />
        <EstimateDays {...shared} />
        <EstimateServices {...shared} />
      </div>
      {problems ? (
        <div className={`${styles.tight} ${styles.start}`}>
          <BusyButton appearance="primary" onClick={tellAll}>
            Make 1 estimate
          </BusyButton>
        </div>
      ) : null}
      <Preview state={state} choice={problems ? undefined : choice} />
    </>
  );
}
