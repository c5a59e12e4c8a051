import type { TableRow } from "../../records";

/** What can be remembered of a log. */
export const habitKinds = [
  /** `meaning` is the table that the log lists. */
  "Table",
  /** `hers` is a header, `meaning` the column of ours, or `none`. */
  "Column",
  /** `hers` is what was asked (a key of LogAnswers), `meaning` what she answered. */
  "Answer",
  /** `hers` is her word for a place, `meaning` the place of service. */
  "Place",
  /**
   * `hers` is a name as the log has it, `meaning` the name in the table of that kind. `hers` blank:
   * whose all rows are that name nobody, or `none`.
   */
  "Client",
  "Provider",
  "Payer",
  /** The log's own table is table `meaning`: its columns are read through this log's habits. */
  "In place",
] as const;
export type HabitKind = (typeof habitKinds)[number];

/** A row of table LogHabits: what she said, once, of how a log is written. */
export interface LogHabit extends TableRow {
  /** The log's sheet, or the name of its text file. */
  log: string;
  about: HabitKind;
  hers: string;
  meaning: string;
}
