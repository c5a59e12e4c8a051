import { Link } from "@fluentui/react-components";
import type { BringLog } from "../../state/bring/useBringLog";
import { usePane } from "../../state/usePane";
import { usePaneStyles } from "../usePaneStyles";

interface GoToLogProps {
  log: BringLog;
  /** Of which of the logs. */
  name: string;
  row: number;
}

/** Shows a row of her log; a text file cannot be shown. */
export function GoToLog({ log: { opened }, name, row }: GoToLogProps) {
  const styles = usePaneStyles();
  const { goToRowOfLog } = usePane();
  const sheet = opened?.logs.find((each) => each.name === name);
  if (!sheet || opened?.isFile.has(name)) return null;
  return (
    <>
      {" "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={`Go to row ${row} of ${name}`}
        onClick={() => void goToRowOfLog(sheet, row)}
      >
        Go to row {row}
      </Link>
    </>
  );
}
