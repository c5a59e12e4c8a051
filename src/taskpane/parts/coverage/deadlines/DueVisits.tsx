import { usePane } from "../../../state/usePane";
import { counted, dayName } from "../../../words";
import { BusyButton } from "../../BusyButton";
import { Disclosure } from "../../Disclosure";
import { ShowMore } from "../../ShowMore";
import { usePaged } from "../../usePaged";
import { usePaneStyles } from "../../usePaneStyles";
import { leftWords, nameOf, sessionsOf, type Due, type Visit } from "./deadlineGroups";

/** Every visit of a deadline, with what can be done for it alone. */
export function DueVisits({ due }: { due: Due }) {
  const label = `Each of the ${counted(due.visits.length, "visit")}`;
  return (
    <Disclosure label={label} name={`${label}: ${nameOf(due)}`}>
      <List due={due} />
    </Disclosure>
  );
}

function List({ due }: { due: Due }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(due.visits);
  return (
    <div className={`${styles.tight} ${styles.start}`}>
      <ul className={styles.list}>
        {shown.map((visit) => (
          <OneVisit key={`${visit.isoDate} ${visit.rows[0]?.session.row}`} due={due} visit={visit} />
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </div>
  );
}

function OneVisit({ due, visit }: { due: Due; visit: Visit }) {
  const styles = usePaneStyles();
  const { goToFinding, markClaimsSent } = usePane();
  const { isoDate, lastDay, daysLeft, rows } = visit;
  const name = `${due.client}, ${dayName(isoDate)}`;
  const [row] = rows;
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        {dayName(isoDate)}, by {dayName(lastDay)}: {leftWords(daysLeft)}
      </span>
      <div className={styles.row}>
        {due.kind === "claim" && (
          <BusyButton
            size="small"
            onClick={() => void markClaimsSent(sessionsOf([visit]))}
            aria-label={`Claim sent: ${name}`}
          >
            Claim sent
          </BusyButton>
        )}
        {row && (
          <BusyButton
            size="small"
            appearance="subtle"
            onClick={() => void goToFinding({ row: row.session.row, column: "Date" })}
            aria-label={`Go to row: ${name}`}
          >
            Go to row
          </BusyButton>
        )}
      </div>
    </li>
  );
}
