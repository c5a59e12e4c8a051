import type { IsoDate, TableRow } from "../../records";

/** A row of table LogRows: from which row of which log a session came. */
export interface BroughtRow extends TableRow {
  sessionId: string;
  /** The log's sheet, or the name of its text file. */
  log: string;
  /** As Excel numbers it, or the line of the text file, when it was brought. */
  logRow: number;
  /** Where one cell held several codes: which of them, from 1. */
  part?: number;
  /** Of what the log says of the session; changes when the log's row does. */
  fingerprint: string;
  /** The day it was brought. */
  brought?: IsoDate;
}
