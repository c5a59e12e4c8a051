import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ClockVisit } from "../../../billing/sessions/clock/visitsInHand";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { usePane } from "../../state/usePane";
import { counted, dayName } from "../../words";
import { BusyButton } from "../BusyButton";
import { ConfirmDialog } from "../ConfirmDialog";
import { Heading } from "../Heading";
import { usePaneStyles } from "../usePaneStyles";
import { HandRow } from "./HandRow";

interface VisitCardProps {
  visit: ClockVisit;
  status: ReadyWorkbook;
  onEnded: () => void;
}

/** One visit in hand, and what becomes of it. */
export function VisitCard({ visit, status, onEnded }: VisitCardProps) {
  const styles = usePaneStyles();
  const { writeClock, discardClock } = usePane();
  const [isAsking, setAsking] = useState(false);
  const { client = "A client not named", provider, date, rows } = visit;
  const entries = rows.map(({ entry }) => entry);
  const where = [provider, date === undefined ? "day not known" : dayName(date)];
  const discard = async () => {
    setAsking(false);
    if (await discardClock(entries)) onEnded();
  };
  return (
    <section className={`${styles.card} ${styles.tight}`} aria-label={`Visit of ${client}`}>
      <Heading level={3}>{client}</Heading>
      <p className={styles.quiet}>{where.filter(Boolean).join(", ")}</p>
      <ul className={styles.list}>
        {rows.map((row) => (
          <HandRow key={row.entry.row} row={row} status={status} onEnded={onEnded} />
        ))}
      </ul>
      {rows.length > 1 && <p className={styles.strong}>{totalWords(visit)}</p>}
      {!visit.canWrite && (
        <p className={styles.caption}>
          {visit.isRunning
            ? "Stop the clock, then the visit can be written to Sessions."
            : "Correct what is said above, then the visit can be written to Sessions."}
        </p>
      )}
      <div className={styles.row}>
        <BusyButton
          appearance={visit.canWrite ? "primary" : "secondary"}
          isUnavailable={!visit.canWrite}
          aria-label={`Write to Sessions: ${client}`}
          onClick={() => void writeClock(entries)}
        >
          Write to Sessions
        </BusyButton>
        <BusyButton aria-label={`Discard: ${client}`} onClick={() => setAsking(true)}>
          Discard
        </BusyButton>
      </div>
      {isAsking && (
        <ConfirmDialog
          title="Discard what was timed?"
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button appearance="primary" onClick={() => void discard()}>
                Discard {counted(rows.length, "row")}
              </Button>
              <Button onClick={() => setAsking(false)}>Keep</Button>
            </>
          }
        >
          {client}: {counted(rows.length, "row")}, {counted(visit.minutes, "minute")}. Nothing of it
          will be in Sessions.
        </ConfirmDialog>
      )}
    </section>
  );
}

function totalWords({ minutes, units, unitRule, isRunning }: ClockVisit): string {
  const soFar = isRunning ? " so far" : "";
  return `Together ${counted(minutes, "minute")}, ${counted(units, "unit")}${soFar} (${unitRule} rule)`;
}
