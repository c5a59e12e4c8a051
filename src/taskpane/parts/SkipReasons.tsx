import type { SkippedSessions } from "../../billing/documents/superbillPreview";
import { groupByReason } from "../state/skipReasons";
import { counted, listed, sentence } from "../words";
import { Disclosure } from "./Disclosure";
import { usePaneStyles } from "./usePaneStyles";

const namesShown = 12;

/** Who gets no superbill, by reason. */
export function SkipReasons({ skipped }: { skipped: readonly SkippedSessions[] }) {
  const styles = usePaneStyles();
  if (skipped.length === 0) return null;
  const reasons = groupByReason(skipped);
  const sessions = reasons.reduce((sum, reason) => sum + reason.sessions, 0);
  return (
    <Disclosure label={`Not on a superbill: ${counted(sessions, "session")}`}>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.reason} className={styles.item}>
            <span className={styles.line}>{sentence(reason.reason)}</span>
            <span className={styles.caption}>
              {counted(reason.sessions, "session")}: {namesOf(reason.clients)}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function namesOf(clients: readonly string[]): string {
  const names = clients.map((client) => client || "no client");
  const more = names.length - namesShown;
  return more > 0 ? listed([...names.slice(0, namesShown), `${more} more`]) : listed(names);
}
