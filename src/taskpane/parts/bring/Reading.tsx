import { Spinner } from "@fluentui/react-components";
import type { BringLog } from "../../state/bring/useBringLog";
import { usePane } from "../../state/usePane";
import { sentence } from "../../words";
import { BusyButton } from "../BusyButton";
import { Message } from "../Message";
import { usePaneStyles } from "../usePaneStyles";

type ReadingProps = Pick<BringLog, "isCurrent" | "failure" | "ahead">;

/** That the log is being read, or why it could not be. */
export function Reading({ log: { isCurrent, failure, ahead } }: { log: ReadingProps }) {
  const styles = usePaneStyles();
  const { workbook, work } = usePane();
  if (failure !== undefined) {
    return (
      <div className={`${styles.tight} ${styles.start}`}>
        <Message intent="error">{sentence(failure)}</Message>
        <BusyButton onClick={() => void workbook.look()}>Read it again</BusyButton>
      </div>
    );
  }
  if (isCurrent || work) return null;
  return <Spinner size="tiny" label={ahead ? "Reading it again…" : "Reading your log…"} />;
}
