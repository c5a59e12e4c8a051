import { Spinner } from "@fluentui/react-components";
import type { PracticeFigures } from "../../../billing/figures/figures";
import { sentence } from "../../words";
import { Message } from "../Message";
import { usePaneStyles } from "../usePaneStyles";
import { AgeChart } from "./AgeChart";
import { BilledChart } from "./BilledChart";
import type { FiguresProps } from "./Figures";
import { UnitsChart } from "./UnitsChart";
import { useFigures } from "./useFigures";

/** The figures as far as they are read, and why where they cannot be. */
export function FiguresBody({ version, action }: FiguresProps) {
  const styles = usePaneStyles();
  const { figures, failure } = useFigures(version);
  return (
    <div className={styles.stack}>
      {failure !== undefined && (
        <Message intent="error">{`The figures could not be read. ${sentence(failure)}`}</Message>
      )}
      {!figures && failure === undefined && <Spinner size="tiny" label="Reading the figures…" />}
      {figures && <Charts figures={figures} />}
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
