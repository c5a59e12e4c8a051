/*
 * A log that somebody keeps in her own way: sheets or text files with her headers, in her order, in
 * her habits. Here is how it is given to the rules, whatever it was kept in.
 */

/** A cell as a workbook or a text file gives it. */
export interface LogCell {
  /** Null: an empty cell. A date or a time of Excel is a number. */
  value: string | number | boolean | null;
  /** The number format, `mm/dd/yyyy`; absent in a text file, and where it is General. */
  format?: string;
  /** The cell holds an error such as #N/A, which `value` names. */
  isError?: true;
}

/** One sheet, or one text file. */
export interface LogSheet {
  name: string;
  /** All rows equally long. */
  rows: LogCell[][];
  /** Where the first of `rows` and its first cell stand on the sheet; both from 1. */
  firstRow: number;
  firstColumn: number;
  /** How its dates are counted; a text file has none that are. */
  dateSystem: "1900" | "1904";
  /**
   * The number of each row, where they do not follow one another: a record of a text file may go
   * over several lines, and has the number of the first.
   */
  rowNumbers?: readonly number[];
  /** The first of `rows` is the header of all below it, as a table of Excel has it. */
  isTable?: true;
}

/** The number of a row as she sees it beside it. @param index position in `rows`, from 0 */
export function rowNumberOf(sheet: LogSheet, index: number): number {
  return sheet.rowNumbers?.[index] ?? sheet.firstRow + index;
}

/** What was made of one cell. Nothing is ever guessed: what is unclear stays as it was typed. */
export type CellReading<Value> =
  | { kind: "blank" }
  | { kind: "read"; value: Value }
  | {
      kind: "unclear";
      /** As she sees it. */
      text: string;
      /** In plain words, to be continued by "; " and what to do. */
      why: string;
    };
