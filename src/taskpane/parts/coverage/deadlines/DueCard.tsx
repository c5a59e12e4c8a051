import { Checkbox, makeStyles } from "@fluentui/react-components";
import { limitReason } from "../../../../billing/deadlines/limitReason";
import { planName } from "../../../../billing/documents/printed";
import { usePane } from "../../../state/usePane";
import { counted, dayName } from "../../../words";
import { BusyButton } from "../../BusyButton";
import { Disclosure } from "../../Disclosure";
import { doubts } from "../../doubts";
import { Heading } from "../../Heading";
import { Icon } from "../../Icon";
import { usePaneStyles } from "../../usePaneStyles";
import { useStatusStyles } from "../../useStatusStyles";
import { leftWords, nameOf, sessionsOf, visitsWords, type Due } from "./deadlineGroups";
import { DueVisits } from "./DueVisits";

/** So few days before the end it is urgent. */
const urgentDays = 7;

const useStyles = makeStyles({
  top: { display: "flex", alignItems: "flex-start" },
  words: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column" },
});

interface DueCardProps {
  due: Due;
  isPicked?: boolean;
  /** Absent: it cannot be picked. */
  onPick?: (isPicked: boolean) => void;
}

/** What is due of a client's plan, by when, and how that day came about. */
export function DueCard({ due, isPicked = false, onPick }: DueCardProps) {
  const styles = usePaneStyles();
  const own = useStyles();
  const { goToFinding, markClaimsSent } = usePane();
  const { kind, client, visits } = due;
  const [first] = visits;
  const name = nameOf(due);
  const [row] = first.rows;
  // Each visit has buttons of its own below: these must say that they are for all of them.
  const isOne = visits.length === 1;
  const sent = isOne ? "Claim sent" : `Claim sent for all ${counted(visits.length, "visit")}`;
  const goTo = isOne ? "Go to row" : "Go to the first row";
  return (
    <li className={styles.item}>
      <div className={own.top}>
        {onPick && (
          <Checkbox
            aria-label={`Pick ${name}`}
            checked={isPicked}
            onChange={(_event, { checked }) => onPick(checked === true)}
          />
        )}
        <div className={own.words}>
          <Heading level={4}>
            <bdi>{client}</bdi>
          </Heading>
          <span className={styles.caption}>
            <bdi>{planName(due) ?? due.payer}</bdi> · {visitsWords(visits)}
          </span>
          <Left due={due} />
        </div>
      </div>
      {kind === "family claim" && <Family due={due} />}
      <HowItCame due={due} name={name} />
      <div className={styles.row}>
        {kind === "claim" && (
          <BusyButton
            size="small"
            onClick={() => void markClaimsSent(sessionsOf(visits))}
            aria-label={`${sent}: ${name}${isOne ? ", 1 visit" : ""}`}
          >
            {sent}
          </BusyButton>
        )}
        {row && (
          <BusyButton
            size="small"
            appearance="subtle"
            onClick={() => void goToFinding({ row: row.session.row, column: "Date" })}
            aria-label={`${goTo}: ${name}`}
          >
            {goTo}
          </BusyButton>
        )}
      </div>
      {!isOne && <DueVisits due={due} />}
    </li>
  );
}

function Left({ due: { visits } }: { due: Due }) {
  const styles = usePaneStyles();
  const colours = useStatusStyles();
  const [{ daysLeft, lastDay }] = visits;
  const isLate = daysLeft < 0;
  const icon = isLate ? "fix" : daysLeft <= urgentDays ? "review" : undefined;
  return (
    <span className={styles.row}>
      {icon && <Icon name={icon} className={colours[icon]} />}
      <span className={styles.strong}>
        {isLate ? "Was due" : "By"} {dayName(lastDay)}, {leftWords(daysLeft)}
      </span>
    </span>
  );
}

/** How the family is reached, as far as table Clients says. */
function Family({ due: { visits } }: { due: Due }) {
  const styles = usePaneStyles();
  const { guardian, phone, email } = visits[0].rows[0]?.client ?? {};
  const reach = [guardian, phone, email].filter((each) => each !== undefined);
  if (reach.length === 0) return null;
  return (
    <span className={styles.line}>
      {reach.map((each, at) => (
        <span key={at}>
          {at > 0 && " · "}
          <bdi>{each}</bdi>
        </span>
      ))}
    </span>
  );
}

function HowItCame({ due, name }: { due: Due; name: string }) {
  const styles = usePaneStyles();
  const [{ isoDate, lastDay, limit }] = due.visits;
  const doubt = doubts[limit.confidence];
  return (
    <Disclosure label="How this day came about" name={`How this day came about: ${name}`}>
      <div className={styles.tight}>
        <p className={styles.line}>
          The visit was on {dayName(isoDate)}, and the plan takes a claim until {dayName(lastDay)}:{" "}
          {limitReason(limit, "after the visit")}.
        </p>
        {doubt !== undefined && <p className={styles.caption}>Not certain: {doubt}.</p>}
        <p className={styles.caption}>
          What your contract says goes first: type it in Payers, column Filing days.
        </p>
      </div>
    </Disclosure>
  );
}
