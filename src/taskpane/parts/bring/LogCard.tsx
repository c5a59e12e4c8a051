import { Field } from "@fluentui/react-components";
import { Choice } from "../Choice";
import { logTables } from "../../../billing/logs/matching/fields";
import type { LogGroup } from "../../state/bring/logGroups";
import { tellingSkips } from "../../state/bring/skippedRows";
import { missingFields } from "../../state/bring/sureness";
import type { BringLog } from "../../state/bring/useBringLog";
import { withTable } from "../../state/bring/wishes";
import { counted, listed, sentence } from "../../words";
import { entryWords } from "../../entryWords";
import { Heading } from "../Heading";
import { Message } from "../Message";
import { usePaneStyles } from "../usePaneStyles";
import { Columns } from "./Columns";
import { SheetPeople } from "./SheetPeople";

interface LogCardProps {
  group: LogGroup;
  log: BringLog;
}

const namesShown = 3;

/** A log, or several that are alike: what it lists, and its columns. */
export function LogCard({ group, log }: LogCardProps) {
  const { wish, wishes } = log;
  const styles = usePaneStyles();
  const { names, reading, logs } = group;
  const title = titleOf(names);
  const { table } = reading;
  const isNamed = logs.every(({ sheetNames }) => sheetNames?.client);
  const missing = (table === "Sessions" ? missingFields(reading.columns) : []).filter(
    (field) => field !== "Client" || !isNamed
  );
  return (
    <section className={`${styles.card} ${styles.stack}`} aria-label={title}>
      <div>
        <Heading level={3}>{title}</Heading>
        <p className={styles.caption}>{countOf(group)}</p>
      </div>
      {table === "none" && (
        <Message intent="warning">
          {`This is no list that can be brought: ${sentence(reading.why)} It is left out, unless you say what it lists.`}
        </Message>
      )}
      <Field label="It lists">
        <Choice
          value={table}
          onChange={(_event, { value }) => {
            const chosen = logTables.find((each) => each === value);
            if (chosen) wish((wishes) => withTable(wishes, names, chosen));
          }}
        >
          {table === "none" && <option value="none">Nothing to bring</option>}
          {logTables.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Choice>
      </Field>
      {missing.length > 0 && (
        <Message intent="warning">
          {`No column was taken for ${listed(missing)}. If there is one, choose it below; else every session will say that it is missing.`}
        </Message>
      )}
      {table !== "none" && (
        <Columns
          key={table}
          table={table}
          columns={reading.columns}
          logs={names}
          wish={wish}
          chosen={wishes.logs?.[names[0] ?? ""]?.columns ?? []}
        />
      )}
      {table === "Sessions" && <SheetPeople group={group} log={log} />}
      {logs.some(({ isRemembered }) => isRemembered) && (
        <p className={styles.caption}>
          The columns are as you brought them before; what you said then still holds.
        </p>
      )}
    </section>
  );
}

/** `October, November and 10 more`. */
function titleOf(names: readonly string[]): string {
  if (names.length <= namesShown + 1) return listed(names);
  return `${names.slice(0, namesShown).join(", ")} and ${names.length - namesShown} more`;
}

function countOf({ logs, reading: { table } }: LogGroup): string {
  if (table === "none") return "";
  const readings = logs.map(({ reading }) => reading);
  const of = (count: (reading: (typeof readings)[number]) => number) =>
    readings.reduce((sum, reading) => sum + count(reading), 0);
  const rows = of((reading) => (reading.table === "none" ? 0 : reading.rows.length));
  const skipped = of((reading) => (reading.table === "none" ? 0 : tellingSkips(reading.skipped)));
  const found = `${counted(rows, entryWords[table])} found`;
  return skipped > 0 ? `${found}, ${counted(skipped, "other row")} passed over` : found;
}
