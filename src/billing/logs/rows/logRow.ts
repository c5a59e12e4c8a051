import type { Cents, Session } from "../../records";
import type { SkipKind } from "./classifyRows";
import type { LogField, LogTable, SessionField } from "../matching/fields";

/** What a log may say of a session as table Sessions does; a client as `First Last`. */
type AsInSessions = Pick<
  Session,
  | ("date" | "client" | "provider" | "code" | "startMinutes" | "endMinutes" | "minutes" | "units")
  | ("place" | "modifiers" | "diagnoses" | "noteSigned" | "description")
>;

/** A session as her log has it: one code of one visit. What is absent is blank, or is unclear. */
export interface LogRow extends AsInSessions {
  /** As Excel numbers it. */
  sheetRow: number;
  chargeCents?: Cents;
  payer?: string;
  /** Where one cell held several codes: which of them this is, from 1. */
  part?: { number: number; of: number };
  /** What the row says of all its parts together; how it is divided among them it does not say. */
  together?: TogetherOnRow;
  /** Fields that the row takes from the one above, as a merged cell is meant. */
  filledDown?: SessionField[];
  /** What was unclear, as it was typed. */
  asTyped: Partial<Record<SessionField, string>>;
  /** The row's names before others were put in their place; absent: they are as in the log. */
  asInLog?: NamesInLog;
}

/** The names of a row as its log has them; one that is absent is blank or unclear there. */
export type NamesInLog = Pick<LogRow, "client" | "provider" | "payer">;

/** Start, end, minutes, units and charge of several codes together. */
export type TogetherOnRow = Pick<
  LogRow,
  "startMinutes" | "endMinutes" | "minutes" | "units" | "chargeCents"
>;

/** A row of another table: a date is an ISO day, money whole cents, codes are lists. */
export interface LogEntry {
  /** As Excel numbers it. */
  sheetRow: number;
  values: Partial<Record<LogField, string | number | boolean | string[]>>;
  /** What was unclear, as it was typed. */
  asTyped: Partial<Record<LogField, string>>;
}

/** A row that is no session, and why. */
export interface SkippedRow {
  /** As Excel numbers it. */
  row: number;
  kind: SkippedKind;
  /** In plain words, to stand behind "Skipped: ". */
  reason: string;
}

/** What a row is that is no session; `another list`: of a second list on the sheet. */
export type SkippedKind = SkipKind | "another list";

/** A cell that was not understood. */
export interface UnclearCell {
  /** As Excel numbers it. */
  row: number;
  /** Position in the sheet's rows, from 0. */
  column: number;
  header: string;
  field: LogField;
  /** As she sees it. */
  text: string;
  /** In plain words, to be continued by "; " and what to do. */
  why: string;
}

export type ListedTable = Exclude<LogTable, "Sessions">;
