import { makeStyles, tokens } from "@fluentui/react-components";
import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import { rowsBesides } from "../../state/bring/rowsBesides";
import type { BringLog } from "../../state/bring/useBringLog";
import { dayName, money, number } from "../../words";
import { StatusCounts } from "../StatusCounts";
import { entryWords } from "../../entryWords";
import { usePaneStyles } from "../usePaneStyles";

const useStyles = makeStyles({
  facts: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  fact: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** What would be added, in figures. */
export function AheadFacts({ log, ahead }: { log: BringLog; ahead: LogsAhead }) {
  const shared = usePaneStyles();
  const styles = useStyles();
  const { totals } = ahead;
  return (
    <section className={shared.stack} aria-label="What will be written">
      <dl className={`${shared.card} ${styles.facts}`}>
        {factsOf(log, ahead).map(([name, fact]) => (
          <div key={name} className={shared.spread}>
            <dt>{name}</dt>
            <dd className={styles.fact}>{fact}</dd>
          </div>
        ))}
      </dl>
      {totals.sessions > 0 && (
        <div className={shared.tight}>
          <p className={shared.caption}>What Check sessions will say of them:</p>
          <StatusCounts counts={totals.counts} />
        </div>
      )}
    </section>
  );
}

function factsOf(log: BringLog, ahead: LogsAhead): [string, string][] {
  const { totals, unclear } = ahead;
  const { sessions, clients, from, to, units, chargeCents, typedChargeCents } = totals;
  return [
    ["Sessions", number(sessions)],
    ...facts(sessions > 0, ["Of clients", number(clients)]),
    ...facts(from !== undefined && to !== undefined, ["Dates", datesOf(from, to)]),
    ...facts(units !== undefined, ["Units", number(units ?? 0)]),
    ...facts(chargeCents !== undefined, ["Charges by your fees", money(chargeCents ?? 0)]),
    ...facts(typedChargeCents !== undefined, ["Charges in your log", money(typedChargeCents ?? 0)]),
    ...facts(unclear.length > 0, ["Cells not understood", number(unclear.length)]),
    ...rowsBesides(log, ahead).map(({ table, rows }): [string, string] => [
      `New ${entryWords[table]}s`,
      number(rows),
    ]),
  ];
}

function facts(holds: boolean, fact: [string, string]): [string, string][] {
  return holds ? [fact] : [];
}

function datesOf(from = "", to = ""): string {
  return from === to ? dayName(from) : `${dayName(from)} to ${dayName(to)}`;
}
