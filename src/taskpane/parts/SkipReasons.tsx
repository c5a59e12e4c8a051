import { Link } from "@fluentui/react-components";
import type { SkippedSessions } from "../../billing/documents/superbillPreview";
import { groupByReason, type SkipReason } from "../state/skipReasons";
import { usePane } from "../state/usePane";
import { counted, rowNumbers, sentence } from "../words";
import { Disclosure } from "./Disclosure";
import { ShowMore } from "./ShowMore";
import { usePaged } from "./usePaged";
import { usePaneStyles } from "./usePaneStyles";

/** Who gets no superbill, by reason. */
export function SkipReasons({ skipped }: { skipped: readonly SkippedSessions[] }) {
  if (skipped.length === 0) return null;
  const reasons = groupByReason(skipped);
  const sessions = reasons.reduce((sum, reason) => sum + reason.sessions, 0);
  return (
    <Disclosure label={`Not on a superbill: ${counted(sessions, "session")}`}>
      <Reasons reasons={reasons} />
    </Disclosure>
  );
}

function Reasons({ reasons }: { reasons: SkipReason[] }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(reasons);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((reason) => (
          <li key={reason.reason} className={styles.item}>
            <span className={styles.line}>{sentence(reason.reason)}</span>
            <Who who={reason.who} />
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}

function Who({ who }: { who: SkippedSessions[] }) {
  const styles = usePaneStyles();
  const { goToFinding } = usePane();
  const { shown, hidden, showMore } = usePaged(who);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ client, provider, rows: [first = 1, ...others] }) => (
          <li key={first} className={styles.quiet}>
            {client || "No client"}
            {provider && `, ${provider}`}:{" "}
            <Link
              as="button"
              inline
              aria-label={`Go to row ${first}: ${client || "no client"}`}
              onClick={() => void goToFinding({ row: first, column: "Client" })}
            >
              row {first}
            </Link>
            {others.length > 0 && ` and ${rowNumbers(others)}`}
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}
