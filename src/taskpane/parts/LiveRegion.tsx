import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../state/usePane";
import { headlineOf } from "./outcomeWords";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says to a screen reader what begins, every quarter of a long piece of work, and how it ended. */
export function LiveRegion() {
  const { work, failure, note, outcome } = usePane();
  let words = "";
  if (work) {
    const quarter = work.progress ? Math.floor((4 * work.progress.done) / work.progress.of) : 0;
    words = quarter > 0 && quarter < 4 ? `${work.label}, ${quarter * 25} percent` : work.label;
  } else if (failure !== undefined) {
    words = failure;
  } else if (note !== undefined) {
    words = note;
  } else if (outcome) {
    words = headlineOf(outcome);
  }
  return <Heard>{words}</Heard>;
}

/** Words that a screen reader says when they change, and that nobody sees. */
export function Heard({ children }: { children: ReactNode }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.unseen}>
      {children}
    </div>
  );
}
