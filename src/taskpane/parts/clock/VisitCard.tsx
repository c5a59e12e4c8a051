import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ClockRow, ClockVisit } from "../../../billing/sessions/clock/visitsInHand";
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
  /** What she is asked about before it is discarded. */
  const [unwanted, setUnwanted] = useState<ClockRow[]>();
  const [editedRow, setEditedRow] = useState<number>();
  const { client = "A client not named", provider, date, rows } = visit;
  const entries = rows.map(({ entry }) => entry);
  const isEdited = entries.some(({ row }) => row === editedRow);
  const where = [provider, date === undefined ? "day not known" : dayName(date)];
  const whatIsOpen = openWords(visit, isEdited);
  const discard = async (discarded: ClockRow[]) => {
    setUnwanted(undefined);
    if (await discardClock(discarded.map(({ entry }) => entry))) onEnded();
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
            {...(rows.length > 1 && { onDiscard: () => setUnwanted([row]) })}
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
        <BusyButton aria-label={`Discard: ${client}`} onClick={() => setUnwanted(rows)}>
          Discard
        </BusyButton>
      </div>
      {unwanted && (
        <ConfirmDialog
          title="Discard what was timed?"
          onClose={() => setUnwanted(undefined)}
          actions={
            <>
              <Button appearance="primary" onClick={() => void discard(unwanted)}>
                Discard {counted(unwanted.length, "row")}
              </Button>
              <Button onClick={() => setUnwanted(undefined)}>Keep</Button>
            </>
          }
        >
          {client}: {unwantedWords(unwanted, rows.length)}. Nothing of it will be in Sessions.
        </ConfirmDialog>
      )}
    </section>
  );
}

/** `2 rows, 60 minutes`; one of several rows with its code: `1 row, 97110, 28 minutes`. */
function unwantedWords(unwanted: readonly ClockRow[], rowsOfVisit: number): string {
  const minutes = unwanted.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
  const code = unwanted.length < rowsOfVisit ? unwanted[0]?.entry.code : undefined;
  return [counted(unwanted.length, "row"), code, counted(minutes, "minute")]
    .filter(Boolean)
    .join(", ");
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
