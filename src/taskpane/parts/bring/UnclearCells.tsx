import type { UnclearCell } from "../../../billing/logs/rows/logRow";
import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import type { BringLog } from "../../state/bring/useBringLog";
import { columnName } from "../../state/bring/columnName";
import { counted, sentence } from "../../words";
import { Disclosure } from "../Disclosure";
import { ShowMore } from "../ShowMore";
import { usePaged } from "../usePaged";
import { usePaneStyles } from "../usePaneStyles";
import { GoToLog } from "./GoToLog";

interface UnclearCellsProps {
  log: BringLog;
  ahead: LogsAhead;
  cells: readonly (UnclearCell & { log: string })[];
}

/** Cells that were not understood: where, and why. */
export function UnclearCells({ log, ahead, cells }: UnclearCellsProps) {
  if (cells.length === 0) return null;
  return (
    <Disclosure
      label={`${counted(cells.length, "cell")} not understood: kept as typed, to be fixed later`}
    >
      <Cells log={log} ahead={ahead} cells={cells} />
    </Disclosure>
  );
}

function Cells({ log, ahead, cells }: UnclearCellsProps) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(cells);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((cell) => (
          <li key={`${cell.log}|${cell.row}|${cell.column}|${cell.field}`} className={styles.item}>
            <span className={styles.line}>
              <strong dir="auto">{columnName(cell)}</strong>: “
              <bdi className={styles.line}>{cell.text}</bdi>”. {capital(sentence(cell.why))}
            </span>
            <span className={styles.caption}>
              {ahead.logs.length > 1 ? `${cell.log}, row ${cell.row}` : `Row ${cell.row}`}
              <GoToLog log={log} name={cell.log} row={cell.row} />
            </span>
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
