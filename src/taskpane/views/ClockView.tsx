import { Button } from "@fluentui/react-components";
import { useMemo, useState, type KeyboardEvent } from "react";
import { visitsInHand } from "../../billing/sessions/clock/visitsInHand";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { StartForm } from "../parts/clock/StartForm";
import { VisitCard } from "../parts/clock/VisitCard";
import { Heading } from "../parts/Heading";
import { Heard } from "../parts/LiveRegion";
import { usePaneStyles } from "../parts/usePaneStyles";
import { useTicking } from "../state/clock/elapsed";
import { now } from "../state/now";
import { usePane } from "../state/usePane";
import { counted } from "../words";

/** The session clock: what is timed stands in table Clock until it is written to Sessions. */
export function ClockView({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { clock, work } = usePane();
  const [turn, setTurn] = useState(0);
  const { clock: entries, records } = status;
  const time = useTicking(entries.length > 0);
  const { today, minutes } = now(new Date(time));
  const visits = useMemo(
    () => visitsInHand(entries, records, { today, minutes }),
    [entries, records, today, minutes]
  );
  const running = visits.filter(({ isRunning }) => isRunning).length;
  const onKeyDown = (event: KeyboardEvent) => {
    const isInDialog = event.target instanceof Element && event.target.closest("dialog") !== null;
    if (event.key !== "Escape" || work || isInDialog) return;
    // Office would leave the pane.
    event.stopPropagation();
    clock.close();
  };
  return (
    <section className={styles.stack} aria-label="Session clock" onKeyDown={onKeyDown}>
      <div className={styles.spread}>
        <Heading key={turn} level={2} takesFocus>
          Session clock
        </Heading>
        <Button size="small" onClick={clock.close}>
          Back
        </Button>
      </div>
      {visits.length === 0 && (
        <p className={styles.quiet}>
          Nothing is being timed. What you start stands in sheet Clock, also when the pane or Excel
          is closed, until you write it to Sessions.
        </p>
      )}
      {visits.map((visit) => (
        <VisitCard
          key={visit.key}
          visit={visit}
          status={status}
          onEnded={() => setTurn(turn + 1)}
        />
      ))}
      <StartForm status={status} />
      <Heard>
        {visits.length === 0
          ? ""
          : `${counted(visits.length, "visit")} in hand, ${running} running`}
      </Heard>
    </section>
  );
}
