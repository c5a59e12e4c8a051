import type { MatchedRow } from "../../../billing/logs/bringing/matchedRow";
import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import type { Session } from "../../../billing/records";
import type { BringLog } from "../../state/bring/useBringLog";
import { usePane } from "../../state/usePane";
import { counted, dayName, sentence } from "../../words";
import { BusyButton } from "../BusyButton";
import { Disclosure } from "../Disclosure";
import { ShowMore } from "../ShowMore";
import { usePaged } from "../usePaged";
import { usePaneStyles } from "../usePaneStyles";
import { GoToLog } from "./GoToLog";

/** Rows of the log that were brought before, or that Sessions has already. */
export function EarlierRows({ log, ahead }: { log: BringLog; ahead: LogsAhead }) {
  const styles = usePaneStyles();
  const { rows, gone } = ahead.matched;
  const of = (state: MatchedRow["state"]) => rows.filter((row) => row.state === state);
  const [known, removed] = [of("known").length, of("removed")];
  // What Sessions does not keep may be another, and where she mended Sessions too nothing is.
  const changed = of("changed").filter(({ changes = [] }) => changes.length > 0);
  const brought = of("brought").length + of("changed").length - changed.length;
  if (brought + known + changed.length + removed.length + gone.length === 0) return null;
  return (
    <section className={styles.tight} aria-label="Brought before">
      {brought > 0 && (
        <p className={styles.quiet}>
          {`${counted(brought, "session")} ${brought === 1 ? "was" : "were"} brought before and ${brought === 1 ? "stays" : "stay"} as ${brought === 1 ? "it is" : "they are"}.`}
        </p>
      )}
      {known > 0 && (
        <p className={styles.quiet}>
          {`${counted(known, "session")} ${known === 1 ? "is" : "are"} in Sessions already and will not be doubled.`}
        </p>
      )}
      {changed.length > 0 && (
        <Disclosure label={`${counted(changed.length, "row")} changed since they were brought`}>
          <p className={styles.quiet}>
            Sessions keeps what it has. Where your log is right, change it in Sessions.
          </p>
          <Rows rows={changed} log={log} />
        </Disclosure>
      )}
      {removed.length > 0 && (
        <Disclosure label={`${counted(removed.length, "row")} you took out of Sessions before`}>
          <p className={styles.quiet}>They are not brought in again.</p>
          <Rows rows={removed} log={log} />
        </Disclosure>
      )}
      {gone.length > 0 && (
        <Disclosure label={`${counted(gone.length, "session")} no longer in your log`}>
          <p className={styles.quiet}>
            They stay in Sessions; take them out there if they are wrong.
          </p>
          <Gone sessions={gone.map(({ session }) => session)} />
        </Disclosure>
      )}
    </section>
  );
}

function Rows({ rows, log }: { rows: readonly MatchedRow[]; log: BringLog }) {
  const styles = usePaneStyles();
  const { shown, hidden, showMore } = usePaged(rows);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ log: name, row, changes = [] }) => (
          <li key={`${name} ${row.sheetRow} ${row.part?.number ?? 0}`} className={styles.item}>
            <span className={styles.strong}>{nameOf(row)}</span>
            {changes.map(({ field, before, now }) => (
              <span key={field} className={styles.line}>
                {field}: <bdi>{before || "blank"}</bdi>, now <bdi>{now || "blank"}</bdi>
              </span>
            ))}
            <span className={styles.caption}>
              {sentence(`Row ${row.sheetRow} of ${name}`)}
              <GoToLog log={log} name={name} row={row.sheetRow} />
            </span>
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}

function Gone({ sessions }: { sessions: readonly Session[] }) {
  const styles = usePaneStyles();
  const { goToFinding } = usePane();
  const { shown, hidden, showMore } = usePaged(sessions);
  return (
    <>
      <ul className={styles.list}>
        {shown.map((session) => (
          <li key={session.row} className={styles.item}>
            <span className={styles.strong}>{nameOf(session)}</span>
            <div>
              <BusyButton
                size="small"
                appearance="subtle"
                aria-label={`Go to row: ${nameOf(session)}`}
                onClick={() => void goToFinding({ row: session.row, column: "Date" })}
              >
                Go to row
              </BusyButton>
            </div>
          </li>
        ))}
      </ul>
      <ShowMore hidden={hidden} onClick={showMore} />
    </>
  );
}

function nameOf({ date, client, code }: Pick<Session, "date" | "client" | "code">): string {
  return [date ? dayName(date) : "No date", client ?? "no client", code ?? "no code"].join(" · ");
}
