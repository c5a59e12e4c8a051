import type { ClientCoverage } from "../../../../billing/coverage/explained/clientCoverage";
import type { LiveAuthorization } from "../../../../billing/coverage/explained/liveAuthorizations";
import type { AuthorizationLedger } from "../../../../billing/coverage/authorizations/drawOn";
import type { Session } from "../../../../billing/records";
import { usePane } from "../../../state/usePane";
import { BusyButton } from "../../BusyButton";
import { Heading } from "../../Heading";
import { usePaneStyles } from "../../usePaneStyles";
import { authorizationLines, visitsLeftLines } from "./authorizationLines";

interface LiveAuthorizationsProps {
  coverage: ClientCoverage;
  ledger: AuthorizationLedger;
  session: Session | undefined;
}

/** What may be drawn on that day, with what is left of each, and how many visits that lets through. */
export function LiveAuthorizations({ coverage, ledger, session }: LiveAuthorizationsProps) {
  const styles = usePaneStyles();
  const { live } = coverage;
  const drawn = session && ledger.drawOf(session)?.account;
  return (
    <section className={styles.tight}>
      <Heading level={3}>Authorizations in force</Heading>
      {live.length === 0 && (
        <p className={styles.line}>
          No row of Authorizations is Active for this plan on that day.
        </p>
      )}
      {live.length > 1 && <p className={styles.caption}>In the order in which they are used.</p>}
      {live.length > 0 && (
        <ul className={styles.list}>
          {live.map((one) => (
            <One key={one.account.authorization.row} one={one} isDrawn={one.account === drawn} />
          ))}
        </ul>
      )}
      {visitsLeftLines(coverage).map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </section>
  );
}

function One({ one, isDrawn }: { one: LiveAuthorization; isDrawn: boolean }) {
  const styles = usePaneStyles();
  const { goToRowOf } = usePane();
  const { account, name } = one;
  return (
    <li className={styles.item}>
      <span className={styles.strong}>
        {name}
        {isDrawn && " (this session draws on it)"}
      </span>
      {authorizationLines(one).map((line) => (
        <span key={line} className={styles.line}>
          {line}
        </span>
      ))}
      <div className={styles.row}>
        <BusyButton
          size="small"
          appearance="subtle"
          aria-label={`Go to row: ${name}`}
          onClick={() => void goToRowOf("Authorizations", account.authorization.row)}
        >
          Go to row
        </BusyButton>
      </div>
    </li>
  );
}
