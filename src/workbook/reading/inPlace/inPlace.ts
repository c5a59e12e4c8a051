import type { LogHabit } from "../../../billing/logs/bringing/logHabit";
import type { NameAnswer } from "../../../billing/logs/bringing/names";
import type { SheetNames } from "../../../billing/logs/bringing/sheetNames";
import type { LogField, SessionField } from "../../../billing/logs/matching/fields";
import type { LogAnswers } from "../../../billing/logs/rows/questions";

/*
 * A log of hers that is table Sessions itself: which of its columns are which, and how its cells
 * are written, as table LogHabits remembers it.
 */

/** What table LogHabits says of the log that is table Sessions. */
export interface InPlace {
  /** Under which its habits are kept: its sheet's name when it was taken into use. */
  log: string;
  /** By position in the table, her columns and what they are; a position that is left out is ours. */
  hers: ReadonlyMap<number, HerColumn>;
  /** Her columns that are gone from the table, or have another header now. */
  gone: { header: string; field: LogField }[];
  /** Positions of hers whose numbers mean a day or a time by their number format. */
  formatted: readonly number[];
  answers: LogAnswers;
  /** What she said of names that the log has. */
  names: readonly NameAnswer[];
  /** Whose the rows are that name nobody. */
  sheetNames: SheetNames;
}

/** What a column of hers is. */
export type HerColumn =
  | { kind: "field"; field: LogField }
  /** Of no meaning here. */
  | { kind: "none" }
  /** It tells which sessions took place, or holds more of another field: told by its header anew. */
  | { kind: "told" };

/** `meaning` of the row that makes a log table Sessions. */
const sessionsInPlace = "Sessions";

/** The habits that a column of hers is remembered by, and one of ours under another header. */
export const habitOf = {
  table: (log: string) => ({ log, about: "In place", hers: "", meaning: sessionsInPlace }),
  column: (log: string, hers: string, column: HerColumn) => ({
    ...{ log, about: "Column", hers },
    meaning: column.kind === "field" ? column.field : column.kind === "none" ? "none" : "",
  }),
  ours: (log: string, hers: string, header: string) => ({
    ...{ log, about: "In place", hers, meaning: header },
  }),
} as const satisfies Record<string, (...words: never[]) => Habit>;

type Habit = Pick<LogHabit, "log" | "about" | "hers" | "meaning">;

/** The fields whose numbers are days or times, or may be. */
export const formattedFields: ReadonlySet<LogField> = new Set<SessionField>([
  ...(["Date", "Start", "End", "Time span", "Minutes", "Units"] as const),
]);
