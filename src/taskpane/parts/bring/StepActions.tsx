import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../state/usePane";
import { BusyButton } from "../BusyButton";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    // As far as the space around the view reaches.
    bottom: `calc(-1 * ${tokens.spacingHorizontalL})`,
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalL}) calc(-1 * ${tokens.spacingHorizontalL})`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface StepActionsProps {
  /** The button that goes on. */
  children: ReactNode;
  /** Absent on the first step. */
  onBack?: () => void;
}

/** What ends a step: on, back, or out of it all; always in sight. */
export function StepActions({ children, onBack }: StepActionsProps) {
  const styles = useStyles();
  const { bringing } = usePane();
  return (
    <div className={styles.bar}>
      {children}
      {onBack && <BusyButton onClick={onBack}>Back</BusyButton>}
      <BusyButton appearance="subtle" onClick={bringing.close}>
        Cancel
      </BusyButton>
    </div>
  );
}
