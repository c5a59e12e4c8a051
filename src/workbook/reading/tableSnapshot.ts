import { normalHeader, type TableName } from "../tables";
import type { InPlace } from "./inPlace/inPlace";

/** A cell as Office.js gives it: "" is blank, errors are text such as `#N/A`. */
export type RawCell = string | number | boolean;

/** Where a table stands and what its columns are called, before its cells are read. */
export interface TableShape {
  name: TableName;
  /** The table's name as the workbook spells it. */
  title: string;
  sheet: string;
  /** As the workbook spells them, in its order; of a log of hers, as the contract does. */
  headers: string[];
  /** As the workbook spells them, where `headers` are the contract's. */
  spelled?: string[];
  /** The table is a log of hers. */
  inPlace?: InPlace;
  /** Rows of the body; a new table has one blank row. */
  rowCount: number;
  hasTotals: boolean;
  /** Something stands below the table on its sheet, so that new rows must be inserted. */
  isCrowded: boolean;
  /** The body's first row and column on the sheet, from 0. */
  firstRow: number;
  firstColumn: number;
}

/** A table as it was read at one moment. */
export interface TableSnapshot<Name extends TableName = TableName> extends TableShape {
  name: Name;
  /** Body rows, each as wide as `headers`. */
  rows: RawCell[][];
  /** Of a log of hers, by the column's position, the number formats of the rows. */
  formats?: Map<number, string[]>;
}

/** Position of a column by header, or -1 where the table lacks it. */
export function columnIndex(table: TableShape, header: string): number {
  const wanted = normalHeader(header);
  return table.headers.findIndex((each) => normalHeader(each) === wanted);
}

/** The header as this workbook spells it; throws where the caller did not check for the column. */
export function headerInWorkbook(table: TableShape, header: string): string {
  const found = (table.spelled ?? table.headers)[columnIndex(table, header)];
  if (found === undefined) throw new Error(`Table ${table.name} has no column ${header}`);
  return found;
}

/** True for a row that nobody has filled in: formulas that answer blanks count as blank. */
export function isBlankRow(cells: readonly RawCell[]): boolean {
  return cells.every((cell) => cell === "" || (typeof cell === "string" && cell.trim() === ""));
}
