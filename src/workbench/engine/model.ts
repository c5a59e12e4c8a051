/** What the workbook knows of a sheet beyond its cells, as plain data that can be copied for undo. */
import type { ConditionalFormattingRule } from "./excelts";
import type { Area, Validation } from "./types";

export interface TableColumnState {
  /** What formulas call it: no other column of the table has this name. */
  name: string;
  /** What its header cell says, where another column has that name in the file. */
  header?: string;
  /** The formula of the whole column, as the engine computes it. */
  calculated?: string;
  totalsLabel?: string;
  totalsFunction?: string;
  totalsFormula?: string;
  /** Texts that stay visible; undefined is no filter. */
  filter?: string[];
  /** A filter of another kind (top ten, dates, colours), kept as the file spells it. */
  otherFilter?: string;
}

export interface TableStyleState {
  name: string;
  firstColumn: boolean;
  lastColumn: boolean;
  rowStripes: boolean;
  columnStripes: boolean;
}

export interface TableState {
  id: string;
  name: string;
  /** Header, body and totals together. */
  area: Area;
  headers: boolean;
  totals: boolean;
  filterButton: boolean;
  columns: TableColumnState[];
  style: TableStyleState;
}

export interface ValidationState {
  areas: Area[];
  validation: Validation;
}

export interface ConditionalState {
  id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  /** As the library reads and writes it; formulas are those of the first area's first cell. */
  rule: ConditionalFormattingRule;
}

export interface NameState {
  name: string;
  /** Without "=". */
  formula: string;
  /** The sheet it belongs to, where it is not the whole workbook's. */
  sheetId?: string;
  hidden?: boolean;
  comment?: string;
}

export function bodyArea(table: TableState): Area {
  const top = table.headers ? 1 : 0;
  return {
    ...table.area,
    row: table.area.row + top,
    rowCount: table.area.rowCount - top - (table.totals ? 1 : 0),
  };
}

export function copyTable(table: TableState): TableState {
  return {
    ...table,
    area: { ...table.area },
    columns: table.columns.map((column) => ({ ...column })),
    style: { ...table.style },
  };
}
