import { BringLogButton } from "../parts/BringLogButton";
import { BusyButton } from "../parts/BusyButton";
import { Disclosure } from "../parts/Disclosure";
import { Heading } from "../parts/Heading";
import { usePaneStyles } from "../parts/usePaneStyles";
import { usePane } from "../state/usePane";

/** A workbook without Quarterhour's tables: what it does, and three ways to begin. */
export function FirstRun() {
  const styles = usePaneStyles();
  const { setUp } = usePane();
  return (
    <section className={styles.stack}>
      <Heading level={2}>Bill therapy sessions from this workbook</Heading>
      <p className={styles.line}>
        Type your sessions in a sheet; every row says Ready, Review or Fix, and why.
        <br />
        Then make the superbills that families send to their plans, in one press.
      </p>
      <div className={styles.row}>
        <BusyButton appearance="primary" onClick={() => void setUp(false)}>
          Set up this workbook
        </BusyButton>
        <BringLogButton>Bring your own log</BringLogButton>
        <BusyButton onClick={() => void setUp(true)}>Try it with a sample practice</BusyButton>
      </div>
      <p className={styles.quiet}>
        You keep sessions in a sheet or a text file already? Bring it: you see what would be written
        before anything is.
      </p>
      <p className={styles.quiet}>
        All three add new sheets. Sheets that are here already are only changed where you say so.
      </p>
      <Disclosure label="What will be added">
        <ul>
          <li>Practice, Providers, Payers, Clients and Fees: who you are and what you charge</li>
          <li>Sessions: one row for each code of each visit</li>
          <li>Earlier plans and Authorizations: where clients have them</li>
          <li>Documents, Document lines, Payments and Activity: what was billed and paid</li>
          <li>Accepted: what you looked at and found right</li>
        </ul>
        <p className={styles.line}>
          The sample fills these sheets with an invented practice: 14 clients and two months of
          sessions.
        </p>
      </Disclosure>
    </section>
  );
}
