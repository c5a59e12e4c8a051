import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ClockRow } from "../../../billing/sessions/clock/visitsInHand";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { BusyButton } from "../BusyButton";
import { usePaneStyles } from "../usePaneStyles";
import { whoAndWhat, timesWords } from "./clockWords";
import { EditRow } from "./EditRow";
import { RunningRow } from "./RunningRow";
import { amountWords, Doubts } from "./rowParts";

interface HandRowProps {
  row: ClockRow;
  status: ReadyWorkbook;
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
  onEnded: () => void;
  /** Absent for the only row of a visit, which is discarded with it. */
  onDiscard?: () => void;
}

/** One row in hand: what it says, what it comes to, what is doubtful. */
export function HandRow({ row, status, isEdited, onEdit, onEnded, onDiscard }: HandRowProps) {
  const styles = usePaneStyles();
  const { entry, isRunning } = row;
  const edit = useRef<HTMLButtonElement>(null);
  const isFocusOwed = useRef(false);
  useEffect(() => {
    if (isEdited || !isFocusOwed.current) return;
    isFocusOwed.current = false;
    edit.current?.focus();
  }, [isEdited]);
  if (isEdited) {
    const close = (isElsewhere: boolean) => {
      isFocusOwed.current = !isElsewhere;
      onEdit(false);
      if (isElsewhere) onEnded();
    };
    return (
      <li className={styles.item}>
        <EditRow entry={entry} status={status} onClose={close} />
      </li>
    );
  }
  return (
    <li className={styles.item}>
      {isRunning ? (
        <RunningRow row={row} status={status} onEnded={onEnded} />
      ) : (
        <span className={styles.strong}>
          {entry.code ?? "No code"}, {timesWords(entry)}
        </span>
      )}
      <span className={styles.quiet}>{amountWords(row)}</span>
      <Doubts doubts={row.doubts} />
      <div className={styles.row}>
        <Button
          ref={edit}
          size="small"
          aria-label={`Correct ${whoAndWhat(entry)}, ${timesWords(entry)}`}
          onClick={() => onEdit(true)}
        >
          Correct
        </Button>
        {onDiscard && (
          <BusyButton
            size="small"
            aria-label={`Discard row ${whoAndWhat(entry)}, ${timesWords(entry)}`}
            onClick={onDiscard}
          >
            Discard row
          </BusyButton>
        )}
      </div>
    </li>
  );
}
