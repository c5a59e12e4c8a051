import { useMemo, useState } from "react";
import type { DocumentKind } from "../../billing/records";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import type { DocumentChoice } from "../../workflows/previewDocuments";
import { isAccount } from "../kinds";
import { now } from "../state/now";
import {
  accountDatesOf,
  datesOf,
  everything,
  firstChoice,
  type PeriodChoice,
} from "../state/periods";
import { usePane } from "../state/usePane";
import { usePreview } from "../state/usePreview";
import { ClientPicker } from "./ClientPicker";
import { PeriodPicker } from "./PeriodPicker";
import { Preview } from "./Preview";
import { usePaneStyles } from "./usePaneStyles";

interface PeriodFormProps {
  kind: DocumentKind;
  status: ReadyWorkbook;
}

/** Documents of a period: for whom, who gets what, and the button that makes them. */
export function PeriodForm({ kind, status }: PeriodFormProps) {
  const styles = usePaneStyles();
  const { work } = usePane();
  const [chosen, setPeriod] = useState(() => firstChoice(status.judgements, now().today));
  const [clients, setClients] = useState<string[]>();
  const period = useMemo(
    () => fitting(chosen, kind, status.judgements),
    [chosen, kind, status.judgements]
  );
  const dates = useMemo(
    () => (isAccount(kind) ? accountDatesOf(period, now().today) : datesOf(period)),
    [kind, period]
  );
  const choice = useMemo<DocumentChoice | undefined>(() => {
    if ("problem" in dates || clients?.length === 0) return undefined;
    return { kind, ...dates, ...(clients && { clients }) };
  }, [kind, dates, clients]);
  const state = usePreview(work ? undefined : choice, status);
  return (
    <>
      <section className={styles.stack}>
        <PeriodPicker
          kind={kind}
          judgements={status.judgements}
          choice={period}
          problem={"problem" in dates ? dates.problem : undefined}
          onChange={setPeriod}
        />
        <ClientPicker names={state.preview?.clients ?? []} picked={clients} onChange={setClients} />
      </section>
      <Preview state={state} choice={choice} onTryOne={(client) => setClients([client])} />
    </>
  );
}

/** What was chosen for another kind, where this one has it as well. */
function fitting(
  chosen: PeriodChoice,
  kind: DocumentKind,
  judgements: ReadyWorkbook["judgements"]
): PeriodChoice {
  if (!isAccount(kind) || chosen.period !== everything) return chosen;
  return { ...chosen, period: firstChoice(judgements, now().today).period };
}
