import { useMemo } from "react";
import { figuresOf, type PracticeFigures } from "../../../billing/figures/figures";
import { now } from "../../state/now";
import { usePaneStyles } from "../usePaneStyles";
import { AgeChart } from "./AgeChart";
import { BilledChart } from "./BilledChart";
import type { FiguresProps } from "./Figures";
import { UnitsChart } from "./UnitsChart";

/** The figures of what was read last. */
export function FiguresBody({ status: { records, judgements }, action }: FiguresProps) {
  const styles = usePaneStyles();
  const figures = useMemo(() => figuresOf(records, judgements, now().today), [records, judgements]);
  return (
    <div className={styles.stack}>
      <Charts figures={figures} />
      {action}
    </div>
  );
}

function Charts({ figures }: { figures: PracticeFigures }) {
  const styles = usePaneStyles();
  const { billed, age, units } = figures;
  const isBilled = billed.total.billedCents !== 0;
  return (
    <>
      {isBilled ? (
        <>
          <BilledChart billed={billed} />
          <AgeChart age={age} />
        </>
      ) : (
        <p className={styles.line}>Nothing is billed yet.</p>
      )}
      {units.therapists.length > 0 && <UnitsChart units={units} />}
    </>
  );
}
