import { makeStyles, tokens } from "@fluentui/react-components";
import { stops, type ClockDoubt } from "../../../billing/sessions/clock/doubt";
import type { ClockRow } from "../../../billing/sessions/clock/visitsInHand";
import { counted, sentence } from "../../words";
import { Icon } from "../Icon";
import { usePaneStyles } from "../usePaneStyles";

const useStyles = makeStyles({
  doubt: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "flex-start" },
  fix: { color: tokens.colorStatusDangerForeground1 },
  review: { color: tokens.colorStatusWarningForeground1 },
});

/** `45 minutes, 3 units`. */
export function amountWords({ minutes, units, isRunning }: ClockRow): string {
  const parts = [
    minutes === undefined ? "Minutes not known" : counted(minutes, "minute"),
    ...(units === undefined ? [] : [counted(units, "unit")]),
  ];
  return `${parts.join(", ")}${isRunning ? " so far" : ""}`;
}

/** What is doubtful of a row, in words. */
export function Doubts({ doubts }: { doubts: readonly ClockDoubt[] }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  if (doubts.length === 0) return null;
  return (
    <ul className={shared.list}>
      {doubts.map((doubt) => (
        <li key={doubt.kind} className={styles.doubt}>
          <Icon
            name={stops(doubt) ? "fix" : "review"}
            className={stops(doubt) ? styles.fix : styles.review}
          />
          <span className={shared.line}>{sentence(doubt.message)}</span>
        </li>
      ))}
    </ul>
  );
}
