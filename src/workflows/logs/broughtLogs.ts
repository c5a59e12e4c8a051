import type { NameKind } from "../../billing/logs/bringing/names";
import type { MatchedRow } from "../../billing/logs/bringing/matchedRow";
import type { TableName } from "../../workbook/tables";

/** What bringing logs came to. */
export interface BroughtLogs {
  /** changed: a log or the workbook is no longer as it was previewed; nothing was written. */
  outcome: "done" | "cancelled" | "changed";
  how: "copied" | "in place";
  /** Their names. */
  logs: string[];
  /** Sessions added, or, in place, sessions that the table holds. */
  sessions: number;
  /** Names added to their tables. */
  names: { kind: NameKind; count: number }[];
  /** Rows added to tables other than Sessions, names left out. */
  entries: { table: TableName; rows: number }[];
  /** Rows that were brought before and say something else now; Sessions was left as it is. */
  changed: MatchedRow[];
  /** How many sessions were there already, were removed since, and are gone from the log. */
  known: number;
  removed: number;
  gone: number;
  notices: string[];
}
