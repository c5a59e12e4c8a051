import { useEffect, useRef, useState } from "react";
import type { Judgement } from "../../../../billing/checks/judgement";
import { describeFailure } from "../../../../workbook/applying/failures";
import { loadWorkflows } from "../../../../workflows/onDemand";

export interface SelectedSession {
  /** What to do where no row could be taken, or why it failed. */
  note: string | undefined;
  dismissNote: () => void;
  /** Asks Excel for the selected row of Sessions, and calls back with it. */
  take: () => Promise<void>;
}

const nothingSelected =
  "No row of Sessions is selected. Click a cell in the row of the session, below the headers, then press the button again.";
const nothingTyped =
  "The selected row of Sessions is empty. Click a cell in the row of a session, then press the button again.";

/** Takes the row of Sessions that is selected in Excel, in answer to a button. */
export function useSelectedSession(
  judgements: readonly Judgement[],
  onTaken: (judgement: Judgement) => void
): SelectedSession {
  const [note, setNote] = useState<string>();
  const latest = useRef({ judgements, onTaken });
  const isThere = useRef(true);
  useEffect(() => {
    latest.current = { judgements, onTaken };
  });
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const take = async () => {
    setNote(undefined);
    try {
      const row = await (await loadWorkflows()).selectedSession();
      if (!isThere.current) return;
      const found = latest.current.judgements.find(({ session }) => session.row === row);
      if (found) latest.current.onTaken(found);
      else setNote(row === undefined ? nothingSelected : nothingTyped);
    } catch (error) {
      if (isThere.current) setNote(describeFailure(error));
    }
  };
  return { note, dismissNote: () => setNote(undefined), take };
}
