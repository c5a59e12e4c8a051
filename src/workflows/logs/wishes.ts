import type { NameAnswer } from "../../billing/logs/bringing/names";
import type { SheetNames } from "../../billing/logs/bringing/sheetNames";
import type { LogTable } from "../../billing/logs/matching/fields";
import type { FixedMatch } from "../../billing/logs/matching/matchColumns";
import type { LogAnswers } from "../../billing/logs/rows/questions";

/** A text file that she chose. */
export interface TextFile {
  name: string;
  bytes: Uint8Array;
}

/** Where logs are read from; a log is known by the name of its sheet or file. */
export interface LogSources {
  /** Sheets of this workbook, by name. */
  sheets: readonly string[];
  files: readonly TextFile[];
}

/** What she said of one log. */
export interface LogWish {
  table?: LogTable;
  columns?: readonly FixedMatch[];
  /** Whose the whole sheet is, where no column says so. */
  sheetNames?: SheetNames;
}

/** What she said of the logs; everything is optional, and what was remembered holds besides. */
export interface LogWishes {
  /** By the log's name. */
  logs?: Readonly<Record<string, LogWish>>;
  answers?: LogAnswers;
  names?: readonly NameAnswer[];
}
