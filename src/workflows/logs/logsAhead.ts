import type { NameKind, NewName } from "../../billing/logs/bringing/names";
import type { MatchedLogs, RowState } from "../../billing/logs/bringing/matchedRow";
import type { SheetNames } from "../../billing/logs/bringing/sheetNames";
import type { LogReading } from "../../billing/logs/readLog";
import type { UnclearCell } from "../../billing/logs/rows/logRow";
import type { Question } from "../../billing/logs/rows/questions";
import type { Cents, IsoDate } from "../../billing/records";
import type { TableName } from "../../workbook/tables";
import type { SessionCounts } from "../check/checkResult";

/** What would come of bringing logs, before anything is written. */
export interface LogsAhead {
  logs: LogAhead[];
  /** What only she can say, over all logs; nothing is brought while one is open. */
  questions: Question[];
  /** Names that no table has, those that she answered for among them. */
  names: NewName[];
  /** Every name that the tables have, in their order: what a new name may be the same as. */
  knownNames: Record<NameKind, readonly string[]>;
  matched: MatchedLogs;
  totals: LogTotals;
  /** Cells of the sessions that would be added that stay as they are typed, and become findings. */
  unclear: (UnclearCell & { log: string })[];
  /** Why nothing can be brought as it stands; absent: it can. Ends in a full stop. */
  obstacle?: string;
  /** Plain sentences. */
  notices: string[];
  /** Stands for all that would be written: bringing stops where it has become another. */
  mark: string;
}

/** One log of them. */
export interface LogAhead {
  name: string;
  isFile: boolean;
  reading: LogReading;
  /** Whose its rows are that name nobody, by the sheet's name unless she said otherwise. */
  sheetNames?: SheetNames;
  /** Its columns are as she brought it, or one written alike, before. */
  isRemembered: boolean;
  /** How many of its sessions are in which state; of another table its rows are new or known. */
  states: Record<RowState, number>;
  /** Whether the log may become the table of sessions itself. */
  inPlace: { isPossible: true } | { isPossible: false; why: string };
}

/** Of the sessions that would be added. */
export interface LogTotals {
  sessions: number;
  clients: number;
  from?: IsoDate;
  to?: IsoDate;
  /** Absent: no session has any. */
  units?: number;
  /** By the practice's fees; absent: no session has a fee. */
  chargeCents?: Cents;
  /** As the logs have them; absent: they have none. */
  typedChargeCents?: Cents;
  /** What Check sessions would say of them. */
  counts: SessionCounts;
  /** Rows to be added to tables other than Sessions. */
  entries: { table: TableName; rows: number }[];
}
