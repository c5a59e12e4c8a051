import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import { usePaneStyles } from "../../usePaneStyles";

/** One thing that is told: `Copay a visit`, `$30.00`. */
export interface Fact {
  label: string;
  words: string;
  /** False where nobody knows: it stands back. */
  isKnown?: boolean;
}

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 5fr) minmax(0, 6fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  label: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  words: { margin: 0, overflowWrap: "anywhere" },
});

/** Facts side by side with what they are of. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  const shared = usePaneStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, words, isKnown = true }) => (
        <Fragment key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.words, !isKnown && shared.quiet)}>
            <bdi>{words}</bdi>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
