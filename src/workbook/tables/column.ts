/**
 * How a column's cells are understood and shown.
 * `key` is text that Excel must not turn into a number (ZIP, NPI, member ID, place of service).
 * `code` is upper case; `codes` is several of them in one cell.
 */
export const columnTypes = [
  "text",
  "key",
  "code",
  "codes",
  "date",
  "time",
  "minutes",
  "count",
  "money",
  "share",
  "yesNo",
  "choice",
] as const;
export type ColumnType = (typeof columnTypes)[number];

/** One column of a table of the workbook. */
export interface Column {
  /** The contract with every user's file. */
  header: string;
  type: ColumnType;
  /** May not be blank in a filled row. */
  filled?: true;
  /** The table may lack the column; its feature is then off. */
  optional?: true;
  /** Fixed choices, offered as a list that warns. */
  choices?: readonly string[];
  /** A formula that gives the list's items, e.g. the names in another table. */
  listFormula?: string;
  /** The calculated column's formula. */
  formula?: string;
  /** Written by the workflows, not typed. */
  written?: true;
  /** Width in characters of the default font. */
  width: number;
  /** One sentence for the person who fills it in. */
  meaning: string;
}

export interface TableDefinition {
  name: string;
  /** Name of the sheet that set-up makes for it. */
  sheet: string;
  /** The workbook cannot be used without it; the others are made when first needed. */
  required: boolean;
  /** Set-up does not make it unless it is asked for. */
  onRequest?: true;
  meaning: string;
  columns: readonly Column[];
}

const yesNo = ["Yes", "No"] as const;

/** Short forms, so that the tables below read as tables. */
export const text = (header: string, width: number, meaning: string) =>
  ({ header, type: "text", width, meaning }) as const;
export const key = (header: string, width: number, meaning: string) =>
  ({ header, type: "key", width, meaning }) as const;
export const date = (header: string, meaning: string) =>
  ({ header, type: "date", width: 12, meaning }) as const;
export const count = (header: string, meaning: string) =>
  ({ header, type: "count", width: 10, meaning }) as const;
export const money = (header: string, meaning: string) =>
  ({ header, type: "money", width: 11, meaning }) as const;
export const yesOrNo = (header: string, meaning: string) =>
  ({ header, type: "yesNo", width: 11, choices: yesNo, meaning }) as const;
export const choice = <const C extends readonly string[]>(
  header: string,
  width: number,
  choices: C,
  meaning: string
) => ({ header, type: "choice", width, choices, meaning }) as const;
