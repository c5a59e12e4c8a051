import { skippedReasons, type SkippedReason } from "../../state/bring/skippedRows";
import type { LogAhead } from "../../../workflows/logs/logsAhead";
import { counted, rowNumbers } from "../../words";
import { Disclosure } from "../Disclosure";
import { ShowMore } from "../ShowMore";
import { usePaged } from "../usePaged";
import { usePaneStyles } from "../usePaneStyles";
import { GoToLog } from "./GoToLog";

/** Rows that are no sessions, and why. */
export function SkippedRows({ logs }: { logs: readonly LogAhead[] }) {
  const count = logs.reduce(
    (sum, { reading }) => sum + (reading.table === "none" ? 0 : reading.skipped.length),
    0
  );
  if (count === 0) return null;
  return (
    <Disclosure label={`${counted(count, "row")} passed over, and why`}>
      <Reasons logs={logs} />
    </Disclosure>
  );
}

function Reasons({ logs }: { logs: readonly LogAhead[] }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(skippedReasons(logs));
  return (
    <>
      <ul className={styles.list}>
        {shown.map((reason) => (
          <Reason key={`${reason.log}|${reason.reason}`} {...reason} isOnly={logs.length === 1} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}

function Reason({ log, isFile, reason, rows, isOnly }: SkippedReason & { isOnly: boolean }) {
  const styles = usePaneStyles();
  const [first] = rows;
  return (
    <li className={styles.item}>
      <span className={styles.line}>{reason}</span>
      <span className={styles.caption}>
        {isOnly ? "" : `${log}, `}
        {rowNumbers(rows)}
        {!isFile && first !== undefined && <GoToLog log={log} row={first} />}
      </span>
    </li>
  );
}
