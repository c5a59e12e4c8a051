import type { Session } from "../../records";
import type { SessionField } from "../matching/fields";
import type { LogRow } from "../rows/logRow";
import type { BroughtRow } from "./broughtRow";

/** How a session of a log stands to table Sessions. */
export const rowStates = [
  /** To be added. */
  "new",
  /** Brought before, and the log says the same of it. */
  "brought",
  /** Brought before, and the log's row says something else now. */
  "changed",
  /** Brought before, and taken out of Sessions since: it is not brought again. */
  "removed",
  /**
   * Sessions has an equal row that came from no log, or from one of another name that says the same
   * of it: it is taken for this one.
   */
  "known",
] as const;
export type RowState = (typeof rowStates)[number];

/** What differs between a log's row and the session that was made of it. */
export interface ChangedField {
  field: SessionField;
  /** As the session has it, in words; "" where it is blank. */
  before: string;
  /** As the log has it now. */
  now: string;
}

/** A session of a log with what is known of it. */
export interface MatchedRow {
  log: string;
  row: LogRow;
  fingerprint: string;
  state: RowState;
  /** Absent: new. */
  brought?: BroughtRow;
  /** The session in the table; absent where it is new or was removed. */
  session?: Session;
  /** Of a row that changed; empty where only what Sessions does not keep is another. */
  changes?: ChangedField[];
}

/** What became of the sessions of logs. */
export interface MatchedLogs {
  /** In the order of the logs and of their rows. */
  rows: MatchedRow[];
  /** Brought from these logs before, in Sessions still, and no longer in the log. */
  gone: { brought: BroughtRow; session: Session }[];
}
