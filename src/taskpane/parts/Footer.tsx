import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { version } from "../../workflows/version";

const useStyles = makeStyles({
  footer: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

export function Footer() {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <span>Nothing leaves this workbook.</span>
      <span>Quarterhour {version}</span>
    </footer>
  );
}
