import { Button, makeStyles, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { usePane } from "../state/usePane";
import type { Work } from "../state/useWork";
import { number } from "../words";
import { useElapsed } from "./useElapsed";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
});

/** What is under way: a spinner after half a second, progress and a way out after two. */
export function WorkBar() {
  const { work, cancel } = usePane();
  return work ? <Running key={work.label} work={work} cancel={cancel} /> : null;
}

function Running({ work, cancel }: { work: Work; cancel: () => void }) {
  const styles = useStyles();
  const isNoticeable = useElapsed(500);
  const isLong = useElapsed(2000);
  if (!isNoticeable) return null;
  const { label, progress, canCancel, stopping } = work;
  const words = stopping ? "Stopping after the step under way" : label;
  return (
    <div className={styles.bar}>
      <div className={styles.line}>
        <Spinner size="tiny" label={`${words}${countOf(work)}…`} labelPosition="after" />
        {isLong && canCancel && (
          <Button size="small" onClick={cancel} disabledFocusable={stopping}>
            Cancel
          </Button>
        )}
      </div>
      {isLong && (
        <ProgressBar
          aria-label={label}
          value={progress && progress.of > 0 ? progress.done / progress.of : undefined}
        />
      )}
    </div>
  );
}

function countOf({ progress, stopping }: Work): string {
  return progress && progress.of > 1 && !stopping
    ? `: ${number(progress.done)} of ${number(progress.of)}`
    : "";
}
