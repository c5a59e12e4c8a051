import { Link } from "@fluentui/react-components";
import { usePane } from "../../state/usePane";
import { usePaneStyles } from "../usePaneStyles";

interface GoToLogProps {
  log: string;
  row: number;
  /** Of what the row says, where it is a session. */
  fingerprint?: string;
}

/** Shows a row of her log. */
export function GoToLog({ log, row, fingerprint = "" }: GoToLogProps) {
  const styles = usePaneStyles();
  const { goToLog } = usePane();
  return (
    <>
      {" "}
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={`Go to row ${row} of ${log}`}
        onClick={() => void goToLog({ log, row, fingerprint })}
      >
        Go to row {row}
      </Link>
    </>
  );
}
