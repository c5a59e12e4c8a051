/*
 * What the terminal program gives to and reads of the add-in's ways with somebody's own log. It
 * imports nothing of the add-in, so that its shapes are said here once more; a test compares them.
 */

interface When {
  moment: { today: string; minutes: number };
}

export interface FoundSheet {
  name: string;
  rows: number;
  columns: number;
  isHidden: boolean;
}

export interface LogSources {
  sheets: readonly string[];
  files: readonly { name: string; bytes: Uint8Array }[];
}

/** Logs as they were opened; `logs` goes on to the preview as it is. */
export interface OpenedLogs {
  logs: { name: string; firstColumn: number }[];
  isFile: ReadonlySet<string>;
  refused: { name: string; why: string }[];
}

export interface LogAnswers {
  dateOrder?: "month first" | "day first";
  realDates?: "as shown" | "turned around";
  year?: number;
  openHours?: "as typed" | "afternoon";
  durationUnit?: "minutes" | "hours";
  decimal?: "point" | "comma";
  places?: Readonly<Record<string, string>>;
}

export interface Question {
  about: keyof LogAnswers;
  word?: string;
  question: string;
  answers: readonly { answer: string | number; words: string }[];
  places: { sheet: string; header: string; rows: number[] }[];
}

export type NameKind = "Client" | "Provider" | "Payer";

export interface NewName {
  kind: NameKind;
  typed: string;
  rows: number;
  like: { name: string }[];
}

export interface NameAnswer {
  kind: NameKind;
  typed: string;
  does: "add" | "same" | "leave";
  as: string;
}

export interface FixedColumn {
  column: number;
  field: string;
}

/** Whose the sessions of a whole sheet are; "" is nobody's. */
export interface SheetNames {
  client?: string;
  provider?: string;
}

export interface LogWish {
  columns?: readonly FixedColumn[];
  sheetNames?: SheetNames;
}

export interface LogWishes {
  logs?: Readonly<Record<string, LogWish>>;
  answers?: LogAnswers;
  names?: readonly NameAnswer[];
}

/** What a log says, and what is passed over. */
export type LogReading =
  | (ReadSheet & { table: "Sessions"; rows: readonly object[] })
  | (ReadSheet & { table: ListedTable; rows: readonly LogEntry[] })
  | { table: "none"; why: string; columns: ColumnMatch[] };

interface ReadSheet {
  /** How sure it is that the sheet lists this, 0 to 1. */
  confidence: number;
  columns: ColumnMatch[];
  skipped: { row: number; kind: string; reason: string }[];
}

type ListedTable = "Clients" | "Payers" | "Fees" | "Payments" | "Providers";

interface LogEntry {
  values: Readonly<Record<string, unknown>>;
}

export interface ColumnMatch {
  column: number;
  header: string;
  field: string;
  confidence: number;
}

export type RowState = "new" | "brought" | "changed" | "removed" | "known";

export interface LogAhead {
  name: string;
  reading: LogReading;
  sheetNames?: SheetNames;
  isRemembered: boolean;
  states: Record<RowState, number>;
  inPlace: { isPossible: true } | { isPossible: false; why: string };
}

export interface UnclearCell {
  log: string;
  row: number;
  header: string;
  field: string;
  text: string;
  why: string;
}

export interface LogsAhead {
  logs: LogAhead[];
  questions: Question[];
  names: NewName[];
  knownNames: Record<NameKind, readonly string[]>;
  unclear: UnclearCell[];
  obstacle?: string;
  notices: string[];
  mark: string;
}

/** A row of a log that was brought before and says something else now. */
export interface ChangedRow {
  log: string;
  row: { sheetRow: number };
  changes?: { field: string; before: string; now: string }[];
}

export interface BroughtLogs {
  outcome: "done" | "cancelled" | "changed";
  how: "copied" | "in place";
  logs: string[];
  sessions: number;
  names: { kind: NameKind; count: number }[];
  entries: { table: string; rows: number }[];
  changed: ChangedRow[];
  known: number;
  removed: number;
  gone: number;
  notices: string[];
}

/** The workflows of the built add-in that bring a log. */
export interface LogsAddin {
  findLogs(): Promise<FoundSheet[]>;
  openLogs(sources: LogSources): Promise<OpenedLogs>;
  previewLogs(
    options: { opened: OpenedLogs; how: "copy" | "in place" } & When & LogWishes
  ): Promise<LogsAhead>;
  bringLogs(
    options: { sources: LogSources; mark: string } & When & LogWishes
  ): Promise<BroughtLogs>;
  adoptInPlace(options: { log: string; mark: string } & When & LogWishes): Promise<BroughtLogs>;
}
