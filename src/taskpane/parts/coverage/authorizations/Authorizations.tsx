import { useMemo } from "react";
import { authorizationSummaries } from "../../../../billing/coverage/authorizations/summaries";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import { usePane } from "../../../state/usePane";
import { BusyButton } from "../../BusyButton";
import { Heading } from "../../Heading";
import { usePaneStyles } from "../../usePaneStyles";

/** What is used and left of each authorization, the most urgent first. */
export function Authorizations({ status: { ledger } }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { goToSheet } = usePane();
  const summaries = useMemo(() => authorizationSummaries(ledger), [ledger]);
  if (summaries.length === 0) {
    return (
      <section className={`${styles.tight} ${styles.start}`}>
        <Heading level={2}>Authorizations</Heading>
        <p className={styles.line}>
          None yet. Type what a plan has approved in the Authorizations sheet, one row for each.
        </p>
        <BusyButton onClick={() => void goToSheet("Authorizations")}>
          Go to Authorizations
        </BusyButton>
      </section>
    );
  }
  return (
    <section className={styles.tight}>
      <Heading level={2}>Authorizations</Heading>
      <ul className={styles.list}>
        {summaries.map(({ account: { authorization }, name, free }) => (
          <li key={authorization.row} className={styles.item}>
            <span className={styles.strong}>{authorization.client}</span>
            <span className={styles.line}>
              {name}
              {free && `: ${free.units} units or ${free.visits} visits left`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
