import { skippedReasons, toldSkips } from "../../state/bring/skippedRows";
import type { BringLog } from "../../state/bring/useBringLog";
import type { LogAhead } from "../../../workflows/logs/logsAhead";
import { counted, rowNumbers } from "../../words";
import { Disclosure } from "../Disclosure";
import { ShowMore } from "../ShowMore";
import { usePaged } from "../usePaged";
import { usePaneStyles } from "../usePaneStyles";
import { GoToLog } from "./GoToLog";

interface SkippedRowsProps {
  log: BringLog;
  logs: readonly LogAhead[];
}

/** Rows that are no sessions, and why. */
export function SkippedRows({ log, logs }: SkippedRowsProps) {
  const count = logs.reduce(
    (sum, { reading }) => sum + (reading.table === "none" ? 0 : toldSkips(reading.skipped).length),
    0
  );
  if (count === 0) return null;
  return (
    <Disclosure label={`${counted(count, "row")} passed over, and why`}>
      <Reasons log={log} logs={logs} />
    </Disclosure>
  );
}

function Reasons({ log, logs }: SkippedRowsProps) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(skippedReasons(logs));
  return (
    <>
      <ul className={styles.list}>
        {shown.map((reason) => (
          <li key={`${reason.log}|${reason.reason}`} className={styles.item}>
            <span className={styles.line}>{reason.reason}</span>
            <span className={styles.caption}>
              {logs.length > 1 && `${reason.log}, `}
              {rowNumbers(reason.rows)}
              <GoToLog log={log} name={reason.log} row={reason.rows[0] ?? 1} />
            </span>
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}
