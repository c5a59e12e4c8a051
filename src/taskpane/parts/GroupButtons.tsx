import { shownReview, type FindingGroup } from "../state/findingGroups";
import { usePane } from "../state/usePane";
import { number } from "../words";
import { BusyButton } from "./BusyButton";
import { usePaneStyles } from "./usePaneStyles";

/** What can be done with all rows of a group at once; one row has its own buttons. */
export function GroupButtons({ group, isAccepted }: { group: FindingGroup; isAccepted: boolean }) {
  const styles = usePaneStyles();
  const { accept, fix, unaccept } = usePane();
  const { check, fixable, rows, severity } = group;
  const all = (verb: string, count: number) =>
    count === rows.length
      ? `${verb} all ${number(count)}`
      : `${verb} ${number(count)} of ${number(rows.length)}`;
  const reviews = () => rows.map(shownReview);
  const buttons = [
    ...(!isAccepted && fixable.length > 1
      ? [{ label: all("Fix", fixable.length), onClick: () => fix(fixable) }]
      : []),
    ...(!isAccepted && severity === "review" && rows.length > 1
      ? [{ label: all("Accept", rows.length), onClick: () => accept(reviews()) }]
      : []),
    ...(isAccepted && rows.length > 1
      ? [{ label: all("Remove", rows.length), onClick: () => unaccept(reviews()) }]
      : []),
  ];
  if (buttons.length === 0) return null;
  return (
    <div className={styles.row}>
      {buttons.map(({ label, onClick }) => (
        <BusyButton
          key={label}
          size="small"
          aria-label={`${label}: ${check.title}`}
          onClick={() => void onClick()}
        >
          {label}
        </BusyButton>
      ))}
    </div>
  );
}
