import { makeStyles } from "@fluentui/react-components";
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
  const styles = useStyles();
  const { work, failure, outcome } = usePane();
  let words = "";
  if (work) {
    const quarter = work.progress ? Math.floor((4 * work.progress.done) / work.progress.of) : 0;
    words = quarter > 0 && quarter < 4 ? `${work.label}, ${quarter * 25} percent` : work.label;
  } else if (failure !== undefined) {
    words = failure;
  } else if (outcome) {
    words = headlineOf(outcome);
  }
  return (
    <div role="status" className={styles.unseen}>
      {words}
    </div>
  );
}
