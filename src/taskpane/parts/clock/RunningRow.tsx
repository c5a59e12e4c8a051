import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { canEndNow } from "../../../billing/sessions/clock/entryEnd";
import type { ClockRow } from "../../../billing/sessions/clock/visitsInHand";
import type { ReadyWorkbook } from "../../../workflows/lookAtWorkbook";
import { now } from "../../state/now";
import { usePane } from "../../state/usePane";
import { BusyButton } from "../BusyButton";
import { usePaneStyles } from "../usePaneStyles";
import { Elapsed } from "./ClockLine";
import { CodeSelect } from "./CodeSelect";
import { sinceWords } from "./clockWords";

const useStyles = makeStyles({
  time: {
    ...typographyStyles.title1,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground1,
  },
});

interface RunningRowProps {
  row: ClockRow;
  status: ReadyWorkbook;
  /** The buttons that were pressed are gone: the focus goes on elsewhere. */
  onEnded: () => void;
}

/** The row whose clock runs: how long, the code after it, and its end. */
export function RunningRow({ row: { entry }, status, onEnded }: RunningRowProps) {
  const styles = usePaneStyles();
  const own = useStyles();
  const { stopClock, nextCode } = usePane();
  const [code, setCode] = useState("");
  const moment = now();
  const ended = (isDone: boolean) => {
    if (isDone) onEnded();
  };
  return (
    <div className={styles.tight}>
      <span className={styles.strong}>
        {entry.code ?? "No code"}, {sinceWords(entry, moment.today)}
      </span>
      <Elapsed entry={entry} className={own.time} />
      {canEndNow(entry, moment) && (
        <>
          <div className={styles.row}>
            <BusyButton appearance="primary" onClick={() => void stopClock(entry).then(ended)}>
              Stop
            </BusyButton>
          </div>
          <CodeSelect
            label="Next code"
            status={status}
            client={entry.client ?? ""}
            value={code}
            onChange={setCode}
          />
          <div className={styles.row}>
            <BusyButton
              isUnavailable={code === ""}
              onClick={() => void nextCode(entry, code).then(ended)}
            >
              Next code
            </BusyButton>
          </div>
        </>
      )}
    </div>
  );
}
