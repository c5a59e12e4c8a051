import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FindingGroup } from "../state/findingGroups";
import { number } from "../words";
import { FindingReason } from "./FindingReason";
import { FindingRow } from "./FindingRow";
import { GroupButtons } from "./GroupButtons";
import { Icon } from "./Icon";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";
import { useStatusStyles } from "./useStatusStyles";

const useStyles = makeStyles({
  card: { padding: 0, overflow: "hidden" },
  heading: { margin: 0 },
  button: {
    ...typographyStyles.body1Strong,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: tokens.spacingHorizontalM,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
      borderRadius: tokens.borderRadiusLarge,
    },
  },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  body: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
});

interface FindingGroupProps {
  group: FindingGroup;
  /** Its reviews are accepted already. */
  isAccepted?: boolean;
  isOpenAtFirst: boolean;
}

/** One kind of finding: its rows, one button for all that can be dealt with at once, and why. */
export function FindingGroupCard({ group, isAccepted = false, isOpenAtFirst }: FindingGroupProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const colours = useStatusStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const body = useId();
  const { check, rows, severity } = group;
  const state = isAccepted ? "ready" : severity;
  return (
    <section
      className={mergeClasses(shared.card, styles.card)}
      aria-label={isAccepted ? `Accepted: ${check.title}` : check.title}
    >
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={state} className={colours[state]} />
          <span className={styles.title}>{check.title}</span>
          <span className={shared.figure}>{number(rows.length)}</span>
          <Icon name={isOpen ? "open" : "closed"} />
        </button>
      </h3>
      {isOpen && (
        <div id={body} className={styles.body}>
          <GroupButtons group={group} isAccepted={isAccepted} />
          <FindingReason check={check} />
          <Rows group={group} isAccepted={isAccepted} />
        </div>
      )}
    </section>
  );
}

function Rows({ group, isAccepted }: { group: FindingGroup; isAccepted: boolean }) {
  const shared = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(group.rows);
  return (
    <>
      <ul className={shared.list}>
        {shown.map((found, index) => (
          <FindingRow key={`${found.finding.row} ${index}`} found={found} isAccepted={isAccepted} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}
