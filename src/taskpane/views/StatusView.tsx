import { documentKinds } from "../../billing/records";
import type { ReadyWorkbook } from "../../workflows/lookAtWorkbook";
import { kindWords } from "../kinds";
import { BringLogButton } from "../parts/BringLogButton";
import { ClockButton } from "../parts/clock/ClockButton";
import { BusyButton } from "../parts/BusyButton";
import { FiguresSection } from "../parts/FiguresSection";
import { Heading } from "../parts/Heading";
import { Message } from "../parts/Message";
import { StatusCounts } from "../parts/StatusCounts";
import { usePaneStyles } from "../parts/usePaneStyles";
import { RunningOut } from "../parts/coverage/authorizations";
import { usePane } from "../state/usePane";
import { counted, documentNumbers, listed, money, monthName, sentence } from "../words";

/** How the practice stands, in a glance. */
export function StatusView({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  return (
    <>
      {status.notices.map((notice) => (
        <Message intent="info" key={notice}>
          {sentence(notice)}
        </Message>
      ))}
      <Sessions status={status} />
      {status.records.authorizations.length > 0 && <RunningOut status={status} />}
      <section className={styles.tight}>
        <Heading level={2}>Billed</Heading>
        <Billed billed={status.billed} />
        <p className={styles.quiet}>{documentsSoFar(status)}</p>
      </section>
      <FiguresSection status={status} />
      {status.missingColumns.length > 0 && <MissingColumns status={status} />}
    </>
  );
}

function Sessions({ status: { counts, changedRows } }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { check, goToSheet } = usePane();
  if (counts.sessions === 0) {
    return (
      <section className={`${styles.stack} ${styles.start}`}>
        <Heading level={2}>No sessions yet</Heading>
        <p className={styles.line}>
          Type the first one in the Sessions sheet: the date, the client, the therapist, the code
          and the times. Or bring a log that you keep already.
        </p>
        <div className={styles.row}>
          <BusyButton appearance="primary" onClick={() => void goToSheet("Sessions")}>
            Go to Sessions
          </BusyButton>
          <BringLogButton appearance="primary">Bring your own log</BringLogButton>
          <ClockButton />
        </div>
      </section>
    );
  }
  return (
    <section className={`${styles.stack} ${styles.start}`}>
      <Heading level={2}>{counted(counts.sessions, "session")}</Heading>
      <StatusCounts counts={counts} />
      <p className={styles.line}>
        {changedRows === 0
          ? "Nothing has changed since the last check."
          : `${counted(changedRows, "row")} changed since the last check.`}
      </p>
      <div className={styles.row}>
        <BusyButton
          appearance={changedRows > 0 ? "primary" : "secondary"}
          onClick={() => void check()}
        >
          Check sessions
        </BusyButton>
        <BringLogButton>Bring a log</BringLogButton>
        <ClockButton />
      </div>
    </section>
  );
}

function Billed({ billed }: { billed: ReadyWorkbook["billed"] }) {
  const styles = usePaneStyles();
  const { month, cents, earlierMonth, earlierCents } = billed;
  return (
    <>
      <div className={styles.spread}>
        <span>{monthName(month)}</span>
        <strong className={styles.figure}>{money(cents)}</strong>
      </div>
      <div className={styles.spread}>
        <span>{monthName(earlierMonth)}</span>
        <span className={styles.figure}>{money(earlierCents)}</span>
      </div>
      <p className={styles.line}>{comparison(cents, earlierCents)}</p>
    </>
  );
}

function comparison(cents: number, earlierCents: number): string {
  if (cents === 0 && earlierCents === 0) return "Nothing is billed for these two months yet.";
  const difference = cents - earlierCents;
  if (difference === 0) return "This month is level with last month.";
  const side = difference > 0 ? "above" : "below";
  return `This month is ${money(Math.abs(difference))} ${side} last month so far.`;
}

function documentsSoFar({ documents, lastBatch }: ReadyWorkbook): string {
  const live = documents.filter(({ status }) => status !== "Void");
  const counts = documentKinds.flatMap((kind) => {
    const count = live.filter((document) => document.kind === kind).length;
    return count > 0 ? [counted(count, kindWords[kind].one)] : [];
  });
  if (counts.length === 0) return "No document has been made yet.";
  const last = lastBatch ? ` The last batch was ${documentNumbers(lastBatch.numbers)}.` : "";
  return `${listed(counts)} so far.${last}`;
}

function MissingColumns({ status }: { status: ReadyWorkbook }) {
  const styles = usePaneStyles();
  const { setUp } = usePane();
  return (
    <section className={`${styles.tight} ${styles.start}`}>
      <Heading level={2}>Columns you can add</Heading>
      <ul className={styles.list}>
        {status.missingColumns.map(({ table, headers }) => (
          <li key={table} className={styles.line}>
            {table}: {listed(headers)}
          </li>
        ))}
      </ul>
      <p className={styles.caption}>They are optional; each is added at the right of its table.</p>
      <BusyButton onClick={() => void setUp(false)}>Add these columns</BusyButton>
    </section>
  );
}
