import { matchLogs } from "../../billing/logs/bringing/matchLogs";
import type { MatchedLogs, MatchedRow } from "../../billing/logs/bringing/matchedRow";
import { clientOfEntry, newNames, nameKeyOf } from "../../billing/logs/bringing/newNames";
import { nameKinds, type NameKind, type NewName } from "../../billing/logs/bringing/names";
import { namesSaid, withNames } from "../../billing/logs/bringing/withNames";
import type { ListedTable, LogEntry, LogRow } from "../../billing/logs/rows/logRow";
import type { LogAnswers, Question } from "../../billing/logs/rows/questions";
import type { Session } from "../../billing/records";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import type { OpenedLogs } from "../openLogs";
import type { Moment } from "../moment";
import { addedNames, tableOfKind, type AddedName } from "./addedNames";
import { entryCells, type NamesSaid } from "./entryCells";
import { newEntries } from "./newEntries";
import { filledRows } from "./openEnd";
import { readOpened, type ReadLog, type ReadLogs } from "./readOpened";
import type { LogWishes } from "./wishes";

/** What would come of bringing logs into a workbook, both as they stand. */
export interface DecidedLogs {
  opened: OpenedLogs;
  reading: WorkbookReading;
  logs: ReadLog[];
  questions: Question[];
  answers: LogAnswers;
  /** Names that no table has, those that she answered for among them. */
  names: NewName[];
  said: NamesSaid;
  /** What the table of sessions holds; ids alone are no sessions. */
  sessions: Session[];
  matched: MatchedLogs;
  /** To be added to Sessions, in their order. */
  newRows: MatchedRow[];
  /** In Sessions already, and to be noted as this log's. */
  linked: MatchedRow[];
  addedNames: AddedName[];
  entries: NewEntries[];
}

/** Rows of lists other than sessions. */
export interface NewEntries {
  table: ListedTable;
  /** To be added. */
  rows: RowCells[];
  /** By the log's name, how many of its rows are to be added, and how many there are already. */
  ofLogs: Map<string, { new: number; known: number }>;
}

/** In the order in which their tables are filled: a row may name one of those before. */
const listedTables = ["Payers", "Providers", "Clients", "Fees", "Payments"] as const;

/**
 * Reads the logs and decides what of them is new.
 * @param read the logs, where they were read before the workbook was read anew
 */
export function decideLogs(
  opened: OpenedLogs,
  reading: WorkbookReading,
  wishes: LogWishes & { moment: Moment },
  read: ReadLogs = readOpened(opened.logs, reading.logs.habits, reading.records, wishes)
): DecidedLogs {
  const { records, snapshots } = reading;
  const { logs, questions, answers, rememberedNames } = read;
  const lists = logs.flatMap(({ reading: log, sheet }) =>
    log.table === "none" || log.table === "Sessions"
      ? []
      : [{ log: sheet.name, table: log.table, rows: log.rows }]
  );
  const ofSessions = logs.flatMap(({ reading: log, sheet }) =>
    log.table === "Sessions" ? [{ log: sheet.name, rows: log.rows }] : []
  );
  const names = newNames({
    rows: ofSessions.flatMap(({ rows }) => withNames(rows, [], rememberedNames)),
    entries: lists.map(({ table, rows }) => ({
      table,
      rows: namedEntries(rows, namesSaid([], rememberedNames)),
    })),
    records,
  });
  const said = namesSaid(wishes.names ?? [], rememberedNames);
  const named = ofSessions.map(({ log, rows }) => ({
    log,
    rows: withNames(rows, wishes.names ?? [], rememberedNames),
  }));
  const table = snapshots.get("Sessions");
  const last = table ? filledRows(table) : 0;
  const sessions = records.sessions.filter(({ row }) => row <= last);
  const matched = matchLogs({ logs: named, brought: reading.logs.brought, sessions });
  const entries = entriesOf(withoutLeft(lists, wishes), said, reading);
  return {
    ...{ opened, reading, logs, questions, answers, names, said, sessions, matched, entries },
    newRows: matched.rows.filter(({ state }) => state === "new"),
    linked: linkedOf(matched, reading),
    addedNames: addedNames(
      names,
      wishes,
      said,
      named.flatMap(({ rows }): LogRow[] => rows),
      knownNames(reading, entries)
    ),
  };
}

/** Sessions that are there and that LogRows does not tell of as this log's. */
function linkedOf({ rows }: MatchedLogs, { logs }: WorkbookReading): MatchedRow[] {
  const told = new Set(logs.brought.map(({ sessionId, log }) => `${sessionId}\n${log}`));
  return rows.filter(
    ({ state, session, log }) =>
      state === "known" && session && !told.has(`${session.sessionId ?? ""}\n${log}`)
  );
}

function namedEntries(rows: readonly LogEntry[], said: NamesSaid): LogEntry[] {
  return rows.map((entry) => {
    const values = { ...entry.values };
    for (const kind of nameKinds) {
      const name = values[kind];
      if (typeof name === "string") values[kind] = said(kind, name);
    }
    return { ...entry, values };
  });
}

interface ListOfLog {
  log: string;
  table: ListedTable;
  rows: readonly LogEntry[];
}

/** A name that she leaves out of its table is left out of it, also where a list has its row. */
function withoutLeft(lists: readonly ListOfLog[], { names = [] }: LogWishes): ListOfLog[] {
  const left = new Set(
    names.flatMap(({ does, kind, typed }) => (does === "leave" ? [`${kind}\n${typed}`] : []))
  );
  return lists.map((list) => {
    const kind = nameKinds.find((each) => tableOfKind[each] === list.table);
    const nameOf = (entry: LogEntry) =>
      kind === "Client" ? clientOfEntry(entry) : kind && entry.values[kind];
    const rows = list.rows.filter((entry) => !left.has(`${kind}\n${String(nameOf(entry))}`));
    return { ...list, rows };
  });
}

function entriesOf(
  lists: readonly ListOfLog[],
  said: NamesSaid,
  { snapshots, dateSystem }: WorkbookReading
): NewEntries[] {
  return listedTables.flatMap((table): NewEntries[] => {
    const ofTable = lists.filter((list) => list.table === table);
    if (ofTable.length === 0) return [];
    const cells = ofTable.map(({ log, rows }) => ({
      log,
      rows: rows.map((entry) => entryCells(table, entry, said)),
    }));
    const rows = newEntries(
      table,
      cells.flatMap((list) => list.rows),
      snapshots,
      dateSystem
    );
    const isNew = new Set(rows);
    const ofLogs = new Map(
      cells.map(({ log, rows: all }) => {
        const added = all.filter((row) => isNew.has(row)).length;
        return [log, { new: added, known: all.length - added }];
      })
    );
    return [{ table, rows, ofLogs }];
  });
}

function knownNames(
  { records }: WorkbookReading,
  entries: readonly NewEntries[]
): (kind: NameKind, name: string) => boolean {
  const known = new Set<string>();
  const add = (kind: NameKind, name: string) => known.add(`${kind}\n${nameKeyOf(kind, name)}`);
  for (const { client } of records.clients) add("Client", client);
  for (const { provider } of records.providers) add("Provider", provider);
  for (const { payer } of records.payers) add("Payer", payer);
  for (const kind of nameKinds) {
    const ofTable = entries.find(({ table }) => table === tableOfKind[kind]);
    for (const { [kind]: cell } of ofTable?.rows ?? []) {
      if (cell?.kind === "text") add(kind, cell.text);
    }
  }
  return (kind, name) => known.has(`${kind}\n${nameKeyOf(kind, name)}`);
}
