import { judgeSessions } from "../../billing/checks/judge";
import { sessionsOf } from "../../billing/logs/bringing/sessionsOf";
import { rowStates, type MatchedRow, type RowState } from "../../billing/logs/bringing/matchedRow";
import { nameKey } from "../../billing/names";
import type { PracticeRecords } from "../../billing/records";
import type { RowCells } from "../../workbook/plan/tableTail";
import { practiceRecords } from "../../workbook/reading/readPracticeRecords";
import { tables, type TableName } from "../../workbook/tables";
import { countSessions } from "../check/checkResult";
import type { Moment } from "../moment";
import { tableOfKind } from "./addedNames";
import type { DecidedLogs } from "./decideLogs";
import type { LogAhead, LogsAhead, LogTotals } from "./logsAhead";
import { withRowsOf } from "./virtualTables";

/** How each log stands, and how many of its rows are in which state. */
export function logsOf(
  { logs, opened, matched, entries }: DecidedLogs,
  inPlaceOf: (name: string) => LogAhead["inPlace"]
): LogAhead[] {
  const states = new Map(logs.map(({ sheet }) => [sheet.name, noStates()]));
  for (const { log, state } of matched.rows) {
    const ofLog = states.get(log);
    if (ofLog) ofLog[state] += 1;
  }
  for (const { ofLogs } of entries) {
    for (const [log, counts] of ofLogs) Object.assign(states.get(log) ?? {}, counts);
  }
  return logs.map(({ sheet: { name }, reading, remembered, sheetNames }) => ({
    name,
    isFile: opened.isFile.has(name),
    reading,
    sheetNames,
    isRemembered: remembered.like !== undefined,
    states: states.get(name) ?? noStates(),
    inPlace: inPlaceOf(name),
  }));
}

function noStates(): Record<RowState, number> {
  return Object.fromEntries(rowStates.map((state) => [state, 0])) as Record<RowState, number>;
}

/** What is said of the sessions that would be added, by the practice's tables as they would be then. */
export function totalsOf(decided: DecidedLogs, { today }: Moment): LogTotals {
  const { newRows, entries } = decided;
  const records = recordsAfter(decided, today);
  const first = records.sessions.length - newRows.length;
  const judgements = judgeSessions(records, { today }).slice(first);
  const sessions = records.sessions.slice(first);
  const dates = sessions.flatMap(({ date }) => date ?? []).sort();
  const clients = new Set(sessions.flatMap(({ client }) => (client ? nameKey(client) : [])));
  return {
    sessions: newRows.length,
    clients: clients.size,
    ...present("from", dates[0]),
    ...present("to", dates.at(-1)),
    ...present("units", sumOf(sessions.map(({ units }) => units))),
    ...present("chargeCents", sumOf(judgements.map(({ chargeCents }) => chargeCents))),
    ...present("typedChargeCents", typedCharge(newRows)),
    counts: countSessions(judgements),
    entries: entries.flatMap(({ table, rows }) =>
      rows.length > 0 ? [{ table, rows: rows.length }] : []
    ),
  };
}

/** The records as they will be read once the logs are brought, the new sessions last. */
function recordsAfter(decided: DecidedLogs, today: string): PracticeRecords {
  const { reading, entries, addedNames, sessions, newRows } = decided;
  const rows = new Map<TableName, RowCells[]>(
    entries.map(({ table, rows: added }) => [table, added])
  );
  for (const { kind, cells } of addedNames) {
    const table = tableOfKind[kind];
    rows.set(table, [...(rows.get(table) ?? []), cells]);
  }
  const names = tables.map(({ name }) => name);
  const snapshots = withRowsOf(reading.snapshots, rows, names, reading.dateSystem);
  const last = sessions.reduce((highest, { row }) => Math.max(highest, row), 0);
  const added = sessionsOf(
    newRows.map(({ row }) => row),
    last
  );
  const { practice, broughtIds } = reading.records;
  const after = practiceRecords(snapshots, reading.dateSystem, today);
  return { ...after, practice, broughtIds, sessions: [...sessions, ...added] };
}

/** A charge of several codes together is that of one row. */
function typedCharge(rows: readonly MatchedRow[]): number | undefined {
  return sumOf(
    rows.map(({ row }) => {
      const isFirst = (row.part?.number ?? 1) === 1;
      return row.chargeCents ?? (isFirst ? row.together?.chargeCents : undefined);
    })
  );
}

function sumOf(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, number) => sum + number, 0);
}

function present<Key extends string, Value>(
  key: Key,
  value: Value | undefined
): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

/** Every name that the tables have, each once, in their order. */
export function knownNamesOf({ reading }: DecidedLogs): LogsAhead["knownNames"] {
  const { clients, providers, payers } = reading.records;
  return {
    Client: eachOnce(clients.map(({ client }) => client)),
    Provider: eachOnce(providers.map(({ provider }) => provider)),
    Payer: eachOnce(payers.map(({ payer }) => payer)),
  };
}

function eachOnce(names: readonly string[]): string[] {
  return [...new Set(names)];
}

/** Cells that were not understood, of the rows that would be added. */
export function unclearOf({ logs, newRows }: DecidedLogs): LogsAhead["unclear"] {
  const added = new Set(newRows.map(({ log, row }) => `${row.sheetRow}\n${log}`));
  return logs.flatMap(({ sheet: { name }, reading }) =>
    reading.table === "Sessions"
      ? reading.unclear
          .filter(({ row }) => added.has(`${row}\n${name}`))
          .map((cell) => ({ ...cell, log: name }))
      : []
  );
}
