import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../state/usePane";
import { BusyButton } from "../BusyButton";
import { usePaneStyles } from "../usePaneStyles";

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
  left: { width: "100%" },
  narrow: { minWidth: 0 },
});

interface StepActionsProps {
  /** The button that goes on. */
  children: ReactNode;
  /** What is still to be done on the step. */
  left?: string | undefined;
  /** Absent on the first step. */
  onBack?: () => void;
}

/** What ends a step: on, back, or out of it all; always in sight. */
export function StepActions({ children, left, onBack }: StepActionsProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { bringing } = usePane();
  return (
    <div className={styles.bar}>
      {left !== undefined && <p className={mergeClasses(shared.caption, styles.left)}>{left}</p>}
      {children}
      {onBack && (
        <BusyButton className={styles.narrow} onClick={onBack}>
          Back
        </BusyButton>
      )}
      <BusyButton appearance="subtle" className={styles.narrow} onClick={bringing.close}>
        Cancel
      </BusyButton>
    </div>
  );
}
