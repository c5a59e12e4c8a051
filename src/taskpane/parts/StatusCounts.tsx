import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { SessionCounts } from "../../workflows/checkSessions";
import { number } from "../words";
import { Icon } from "./Icon";
import { useStatusStyles } from "./useStatusStyles";

const useStyles = makeStyles({
  counts: {
    display: "grid",
    gridTemplateColumns: "repeat(3, 1fr)",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    alignSelf: "stretch",
  },
  count: {
    display: "flex",
    flexDirection: "column-reverse",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  term: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  figure: { ...typographyStyles.title2, margin: 0, fontVariantNumeric: "tabular-nums" },
});

const words = { ready: "Ready", review: "Review", fix: "Fix" } as const;

export function StatusCounts({ counts }: { counts: SessionCounts }) {
  const styles = useStyles();
  const colours = useStatusStyles();
  return (
    <dl className={styles.counts}>
      {(["ready", "review", "fix"] as const).map((state) => (
        <div key={state} className={styles.count}>
          <dt className={styles.term}>
            <Icon name={state} className={mergeClasses(colours[state])} />
            {words[state]}
          </dt>
          <dd className={styles.figure}>{number(counts[state])}</dd>
        </div>
      ))}
    </dl>
  );
}
