import type { Adopted } from "./adopt";
import type { LeftLog } from "./leftLog";
import type { NameKind, RowState, SheetNames } from "./logs";

/** What `--json` prints of logs that were brought. */
export interface AdoptSummary {
  how: "copied" | "in place";
  logs: LogSummary[];
  /** Sheets and files that were not brought. */
  notBrought: LeftLog[];
  /** Sessions added, or, in place, sessions that the table holds. */
  sessions: number;
  /** Rows added to other tables. */
  entries: { table: string; rows: number }[];
  names: {
    added: { kind: NameKind; count: number }[];
    /** Names that may be somebody known: they stay as they are typed. */
    left: { kind: NameKind; name: string; rows: number; like: string[] }[];
  };
  notUnderstood: {
    log: string;
    row: number;
    header: string;
    means: string;
    text: string;
    why: string;
  }[];
  /** Rows that were brought before and say something else now; their sessions are as they were. */
  changed: {
    log: string;
    row: number;
    changes: { field: string; before: string; now: string }[];
  }[];
  /** Sessions that were there already, as they are; that were taken out since; that left the log. */
  known: number;
  removed: number;
  gone: number;
}

export interface LogSummary {
  name: string;
  table: string;
  /** Its rows that are sessions, or entries of the table. */
  rows: number;
  columns: { header: string; means: string; confidence: number }[];
  skipped: { row: number; kind: string; reason: string }[];
  /** Only of sessions. */
  states?: Record<RowState, number>;
  isRemembered: boolean;
  /** Whose all of its rows are that name nobody, by the name of its sheet. */
  sheetNames?: SheetNames;
}

export function summarizeAdoption({ ahead, brought, left, leftNames }: Adopted): AdoptSummary {
  const { how, sessions, entries, changed, known, removed, gone } = brought;
  return {
    how,
    logs: ahead.logs.flatMap(({ name, reading, isRemembered, states, sheetNames = {} }) =>
      "why" in reading
        ? []
        : [
            {
              ...{ name, table: reading.table, rows: reading.rows.length },
              columns: reading.columns.map(({ header, field, confidence }) => ({
                ...{ header, means: field, confidence },
              })),
              skipped: reading.skipped.filter(({ kind }) => kind !== "blank"),
              ...(reading.table === "Sessions" ? { states } : {}),
              isRemembered,
              ...(Object.keys(sheetNames).length > 0 ? { sheetNames } : {}),
            },
          ]
    ),
    notBrought: left,
    ...{ sessions, entries },
    names: {
      added: brought.names,
      left: leftNames.map(({ kind, typed, rows, like }) => ({
        ...{ kind, name: typed, rows },
        like: like.map(({ name }) => name),
      })),
    },
    notUnderstood: ahead.unclear.map(({ log, row, header, field, text, why }) => ({
      ...{ log, row, header, means: field, text, why },
    })),
    changed: changed.map(({ log, row, changes = [] }) => ({
      ...{ log, row: row.sheetRow },
      changes: changes.map(({ field, before, now }) => ({ field, before, now })),
    })),
    ...{ known, removed, gone },
  };
}
