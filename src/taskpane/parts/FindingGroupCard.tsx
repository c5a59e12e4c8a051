import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FindingGroup } from "../state/findingGroups";
import { usePane } from "../state/usePane";
import { counted, number, sentence } from "../words";
import { BusyButton } from "./BusyButton";
import { Disclosure } from "./Disclosure";
import { FindingRow } from "./FindingRow";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";
import { useStatusStyles } from "./useStatusStyles";

const useStyles = makeStyles({
  title: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "flex-start" },
  words: { flexGrow: 1, minWidth: 0 },
});

interface FindingGroupProps {
  group: FindingGroup;
  isOpenAtFirst: boolean;
}

/** One kind of finding: what it means, its rows, and one button for all that are certain. */
export function FindingGroupCard({ group, isOpenAtFirst }: FindingGroupProps) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const colours = useStatusStyles();
  const { fix } = usePane();
  const { check, rows, severity } = group;
  return (
    <section className={mergeClasses(shared.card, shared.tight)} aria-label={check.title}>
      <div className={styles.title}>
        <Icon name={severity} className={colours[severity]} />
        <div className={styles.words}>
          <Heading level={3}>{check.title}</Heading>
        </div>
        <span className={shared.figure}>{number(rows.length)}</span>
      </div>
      {group.allFixable && rows.length > 1 && (
        <div>
          <BusyButton
            size="small"
            onClick={() => void fix(rows.map(({ finding }) => finding))}
            aria-label={`Fix all ${number(rows.length)}: ${check.title}`}
          >
            Fix all {number(rows.length)}
          </BusyButton>
        </div>
      )}
      <Disclosure label="Why?" name={`Why? ${check.title}`}>
        <p className={shared.line}>{check.explanation}</p>
        <p className={shared.caption}>Source: {sentence(check.citation)}</p>
      </Disclosure>
      <Disclosure
        label={counted(rows.length, "row")}
        name={`${counted(rows.length, "row")}: ${check.title}`}
        isOpenAtFirst={isOpenAtFirst}
      >
        <Rows group={group} />
      </Disclosure>
    </section>
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
