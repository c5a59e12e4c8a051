import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { isRunning, type ClockEntry } from "../../../billing/sessions/clock/clockEntry";
import { elapsedSeconds, elapsedText, useTicking } from "../../state/clock/elapsed";
import { now } from "../../state/now";
import { usePane } from "../../state/usePane";
import { counted } from "../../words";
import { BusyButton } from "../BusyButton";
import { sinceWords, whoAndWhat } from "./clockWords";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  time: {
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});

/** What is being timed, over every view; while the clock itself is open, that shows it. */
export function ClockLine() {
  const { workbook, clock } = usePane();
  const { status } = workbook;
  if (status?.kind !== "ready" || clock.isOpen) return null;
  const running = status.clock.filter(isRunning);
  const [first] = running;
  if (!first) return null;
  return running.length === 1 ? <OneRunning entry={first} /> : <Several count={running.length} />;
}

function OneRunning({ entry }: { entry: ClockEntry }) {
  const styles = useStyles();
  const { stopClock } = usePane();
  return (
    <section className={styles.line} aria-label="Session clock">
      <span className={styles.words}>
        {whoAndWhat(entry)} <span>{sinceWords(entry, now().today)}</span>
      </span>
      <Elapsed entry={entry} className={styles.time} />
      <BusyButton size="small" onClick={() => void stopClock(entry)}>
        Stop
      </BusyButton>
      <OpenButton />
    </section>
  );
}

function Several({ count }: { count: number }) {
  const styles = useStyles();
  return (
    <section className={styles.line} aria-label="Session clock">
      <span className={styles.words}>{counted(count, "session")} being timed</span>
      <OpenButton />
    </section>
  );
}

function OpenButton() {
  const { clock, work } = usePane();
  return (
    <Button
      size="small"
      aria-label="Open the session clock"
      disabledFocusable={work !== undefined}
      onClick={clock.open}
    >
      Open
    </Button>
  );
}

const halfADay = 12 * 3600;

/** The time that has passed, each second anew for the eyes; a screen reader reads it when asked. */
export function Elapsed({ entry, className }: { entry: ClockEntry; className: string }) {
  const seconds = elapsedSeconds(entry, useTicking(true));
  // How long it has run by mistake is of no use.
  if (seconds === undefined || seconds > halfADay) return null;
  return (
    <span role="timer" aria-live="off" className={className}>
      {elapsedText(seconds)}
    </span>
  );
}
