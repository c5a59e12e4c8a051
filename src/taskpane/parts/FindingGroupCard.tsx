import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { FindingGroup } from "../state/findingGroups";
import { usePane } from "../state/usePane";
import { number, sentence } from "../words";
import { BusyButton } from "./BusyButton";
import { Disclosure } from "./Disclosure";
import { FindingRow } from "./FindingRow";
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
  isOpenAtFirst: boolean;
}

/** One kind of finding: its rows, one button for all that are certain, and why it matters. */
export function FindingGroupCard({ group, isOpenAtFirst }: FindingGroupProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const colours = useStatusStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const body = useId();
  const { check, rows, severity } = group;
  return (
    <section className={mergeClasses(shared.card, styles.card)} aria-label={check.title}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={isOpen ? body : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={severity} className={colours[severity]} />
          <span className={styles.title}>{check.title}</span>
          <span className={shared.figure}>{number(rows.length)}</span>
          <Icon name={isOpen ? "open" : "closed"} />
        </button>
      </h3>
      {isOpen && (
        <div id={body} className={styles.body}>
          <FixAll group={group} />
          <Disclosure label="Why?" name={`Why? ${check.title}`}>
            <p className={shared.line}>{check.explanation}</p>
            <p className={shared.caption}>Source: {sentence(check.citation)}</p>
          </Disclosure>
          <Rows group={group} />
        </div>
      )}
    </section>
  );
}

function FixAll({ group: { fixable, rows, check } }: { group: FindingGroup }) {
  const { fix } = usePane();
  if (fixable.length < 2) return null;
  const count = number(fixable.length);
  const label =
    fixable.length === rows.length ? `Fix all ${count}` : `Fix ${count} of ${number(rows.length)}`;
  return (
    <div>
      <BusyButton
        size="small"
        aria-label={`${label}: ${check.title}`}
        onClick={() => void fix(fixable)}
      >
        {label}
      </BusyButton>
    </div>
  );
}

function Rows({ group }: { group: FindingGroup }) {
  const shared = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(group.rows);
  return (
    <>
      <ul className={shared.list}>
        {shown.map((found, index) => (
          <FindingRow key={`${found.finding.row} ${index}`} found={found} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}
