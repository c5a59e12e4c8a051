import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Sureness } from "../../state/bring/sureness";

const useStyles = makeStyles({
  mark: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
  picture: { width: "16px", height: "12px", flexShrink: 0, fill: "currentColor" },
  empty: { fill: "none", stroke: "currentColor" },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorNeutralForeground2 },
  unsure: { color: tokens.colorStatusWarningForeground3 },
});

/** What is known of a column: how sure it is, or who said so. */
type Known = Sureness | "chosen" | "before";

const levels = {
  chosen: { words: "You chose it", bars: 3, style: "sure" },
  before: { words: "As before", bars: 3, style: "sure" },
  sure: { words: "Sure", bars: 3, style: "sure" },
  likely: { words: "Likely", bars: 2, style: "likely" },
  "not sure": { words: "Not sure", bars: 1, style: "unsure" },
} as const satisfies Record<
  Known,
  { words: string; bars: number; style: "sure" | "likely" | "unsure" }
>;

/** How sure it is, in words and as so many bars of three. */
export function SurenessMark({ sureness }: { sureness: Known }) {
  const styles = useStyles();
  const { words, bars, style } = levels[sureness];
  return (
    <span className={mergeClasses(styles.mark, styles[style])}>
      <svg viewBox="0 0 16 12" aria-hidden="true" className={styles.picture}>
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            className={bar > bars ? styles.empty : undefined}
            x={bar * 5 - 4.5}
            y={12.5 - bar * 4}
            width={4}
            height={bar * 4 - 1}
          />
        ))}
      </svg>
      {words}
    </span>
  );
}
