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
  const [editedRow, setEditedRow] = useState<number>();
  const { client = "A client not named", provider, date, rows } = visit;
  const entries = rows.map(({ entry }) => entry);
  const isEdited = entries.some(({ row }) => row === editedRow);
  const where = [provider, date === undefined ? "day not known" : dayName(date)];
  const whatIsOpen = openWords(visit, isEdited);
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
          <HandRow
            key={row.entry.row}
            row={row}
            status={status}
            isEdited={row.entry.row === editedRow}
            onEdit={(edited) => setEditedRow(edited ? row.entry.row : undefined)}
            onEnded={onEnded}
          />
        ))}
      </ul>
      {rows.length > 1 && <p className={styles.strong}>{totalWords(visit)}</p>}
      {whatIsOpen !== undefined && (
        <p className={styles.caption}>{whatIsOpen}, then the visit can be written to Sessions.</p>
      )}
      <div className={styles.row}>
        <BusyButton
          appearance={whatIsOpen === undefined ? "primary" : "secondary"}
          isUnavailable={whatIsOpen !== undefined}
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

/** What is to be done before the visit can be written; undefined: nothing. */
function openWords({ canWrite, isRunning }: ClockVisit, isEdited: boolean): string | undefined {
  if (isEdited) return "Save or cancel the correction";
  if (isRunning) return "Stop the clock";
  return canWrite ? undefined : "Correct what is said above";
}

function totalWords({ minutes, units, unitRule, isRunning }: ClockVisit): string {
  const soFar = isRunning ? " so far" : "";
  return `Together ${counted(minutes, "minute")}, ${counted(units, "unit")}${soFar} (${unitRule} rule)`;
}
