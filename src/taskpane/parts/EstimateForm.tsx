import { useEffect, useRef, useState } from "react";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { useEstimate } from "../state/useEstimate";
import { useTouched } from "../state/useTouched";
import { BusyButton } from "./BusyButton";
import { CarePeople } from "./CarePeople";
import { CareServices } from "./CareServices";
import { EstimateDays } from "./EstimateDays";
import { Preview } from "./Preview";
import { usePaneStyles } from "./usePaneStyles";

/** What care is expected, for a good-faith estimate, and the estimate that comes of it. */
export function EstimateForm({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { entries, change, problems, proposal, preview, choice } = useEstimate(status);
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
        <CarePeople
          {...shared}
          clients={preview.preview?.clients ?? []}
          providers={preview.preview?.providers ?? []}
          proposal={proposal.state}
          onClient={(client) => {
            change({ client });
            proposal.propose({ ...entries, client });
          }}
        />
        <EstimateDays {...shared} />
        <CareServices {...shared} heading="Expected services" />
      </div>
      {problems && (
        <div className={styles.row}>
          <BusyButton appearance="primary" onClick={tellAll}>
            Make 1 estimate
          </BusyButton>
        </div>
      )}
      <Preview state={preview} choice={choice} />
    </>
  );
}
