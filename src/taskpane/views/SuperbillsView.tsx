import { Spinner } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import type { SuperbillChoice } from "../../workflows/previewSuperbills";
import { ClientPicker } from "../parts/ClientPicker";
import { DocumentList } from "../parts/DocumentList";
import { MakeButton } from "../parts/MakeButton";
import { Message } from "../parts/Message";
import { PeriodPicker } from "../parts/PeriodPicker";
import { PreviewList } from "../parts/PreviewList";
import { TakeBack } from "../parts/TakeBack";
import { usePaneStyles } from "../parts/usePaneStyles";
import { now } from "../state/now";
import { datesOf, firstChoice } from "../state/periods";
import { usePane } from "../state/usePane";
import { usePreview } from "../state/usePreview";
import { sentence } from "../words";

/** Choose a period and clients, see who gets what, make the superbills. */
export function SuperbillsView({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { work } = usePane();
  const [period, setPeriod] = useState(() => firstChoice(status.judgements, now().today));
  const [clients, setClients] = useState<string[]>();
  const dates = useMemo(() => datesOf(period), [period]);
  const problem = "problem" in dates ? dates.problem : undefined;
  const choice = useMemo<SuperbillChoice | undefined>(() => {
    if ("problem" in dates || clients?.length === 0) return undefined;
    return { ...dates, ...(clients && { clients }) };
  }, [dates, clients]);
  const { preview, shown, failure } = usePreview(work ? undefined : choice, status);
  const isCurrent = preview !== undefined && shown === choice && failure === undefined;
  return (
    <>
      <section className={styles.stack}>
        <PeriodPicker
          judgements={status.judgements}
          choice={period}
          problem={problem}
          onChange={setPeriod}
        />
        <ClientPicker names={preview?.clients ?? []} picked={clients} onChange={setClients} />
      </section>
      {failure !== undefined && <Message intent="error">{sentence(failure)}</Message>}
      {choice && !isCurrent && failure === undefined && (
        <Spinner size="tiny" label="Working out who gets a superbill…" />
      )}
      {choice && preview && failure === undefined && (
        <section className={styles.stack} aria-busy={!isCurrent}>
          <MakeButton
            preview={preview}
            choice={choice}
            isCurrent={isCurrent}
            onTryOne={(client) => setClients([client])}
          />
          <PreviewList preview={preview} />
        </section>
      )}
      {status.lastBatch && <TakeBack numbers={status.lastBatch.numbers} />}
      <DocumentList documents={status.documents} />
    </>
  );
}
