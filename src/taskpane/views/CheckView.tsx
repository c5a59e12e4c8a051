import { useMemo } from "react";
import type { Severity } from "../../billing/checks/finding";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { BusyButton } from "../parts/BusyButton";
import { FindingGroupCard } from "../parts/FindingGroupCard";
import { Heading } from "../parts/Heading";
import { Message } from "../parts/Message";
import { usePaneStyles } from "../parts/usePaneStyles";
import { groupAccepted, groupFindings, type FindingGroup } from "../state/findingGroups";
import { usePane } from "../state/usePane";
import { counted, sentence } from "../words";

const fewFindings = 12;

const headings = {
  fix: "To fix",
  review: "To review",
} satisfies Record<Severity, string>;

/** Every finding, grouped by what to do. */
export function CheckView({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { check } = usePane();
  const { judgements, changedRows, counts, documents } = status;
  const groups = useMemo(() => groupFindings(judgements), [judgements]);
  return (
    <>
      <section className={`${styles.tight} ${styles.start}`}>
        <BusyButton appearance="primary" onClick={() => void check()}>
          Check sessions
        </BusyButton>
        <p className={styles.quiet}>
          {changedRows === 0
            ? "Nothing has changed since the last check."
            : `${counted(changedRows, "row")} changed since the last check. Below is how the rows stand now.`}
        </p>
        {changedRows === 0 && counts.sessions > 0 && documents.length === 0 && (
          <p className={styles.quiet}>
            Before you make the first documents, save a backup copy: File, Save a Copy.
          </p>
        )}
      </section>
      {groups.length === 0 ? (
        <Message intent={counts.sessions === 0 ? "info" : "success"}>
          {counts.sessions === 0
            ? "There are no sessions yet. Type them in the Sessions sheet."
            : `Everything is fine: ${counts.sessions === 1 ? "the session is" : `all ${counted(counts.sessions, "session")} are`} ready.`}
        </Message>
      ) : (
        (["fix", "review"] as const).map((severity) => (
          <Groups key={severity} severity={severity} all={groups} />
        ))
      )}
      <Accepted judgements={judgements} />
      {status.ruleNotices.length > 0 && (
        <section className={styles.tight} aria-label="About the rules">
          {status.ruleNotices.map((notice) => (
            <p key={notice} className={styles.caption}>
              {sentence(notice)}
            </p>
          ))}
        </section>
      )}
    </>
  );
}

/** What she has looked at and found right; it counts again when its row changes. */
function Accepted({ judgements }: Pick<ReadyWorkbook, "judgements">) {
  const styles = usePaneStyles();
  const groups = useMemo(() => groupAccepted(judgements), [judgements]);
  if (groups.length === 0) return null;
  return (
    <section className={styles.stack}>
      <Heading level={2}>Accepted</Heading>
      <p className={styles.quiet}>
        You looked at these and found them right. Each is shown again when its row changes.
      </p>
      {groups.map((group) => (
        <FindingGroupCard key={group.key} group={group} isAccepted isOpenAtFirst={false} />
      ))}
    </section>
  );
}

function Groups({ severity, all }: { severity: Severity; all: FindingGroup[] }) {
  const styles = usePaneStyles();
  const groups = all.filter((group) => group.severity === severity);
  if (groups.length === 0) return null;
  const isShort = all.reduce((sum, { rows }) => sum + rows.length, 0) <= fewFindings;
  return (
    <section className={styles.stack}>
      <Heading level={2}>{headings[severity]}</Heading>
      {groups.map((group) => (
        <FindingGroupCard
          key={group.key}
          group={group}
          isOpenAtFirst={isShort || group === all[0]}
        />
      ))}
    </section>
  );
}
