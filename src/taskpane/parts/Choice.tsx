import { makeStyles, Select, type SelectProps } from "@fluentui/react-components";

const useStyles = makeStyles({ fitting: { minWidth: 0, width: "100%" } });

/** A list to choose from that stays in the pane: it would else be as wide as its longest entry. */
export function Choice(props: SelectProps) {
  const styles = useStyles();
  return <Select {...props} className={styles.fitting} select={{ className: styles.fitting }} />;
}
