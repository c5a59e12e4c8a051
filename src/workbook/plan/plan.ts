import type { RawCell } from "../reading/tableSnapshot";
import type { Area, SheetLayout } from "../sheetLayout";
import type { TableName } from "../tables";
import type { CellInput } from "./cellInput";

/** A run of cells in one column of a table's body. */
export interface CellsWrite {
  kind: "cells";
  table: TableName;
  header: string;
  /** 1-based row of the body. */
  firstRow: number;
  cells: CellInput[];
  /** The number format that the cells get; absent: they keep theirs. */
  format?: string;
}

/** New rows at the end of a table, by header; headers that are left out stay blank. */
export interface AppendWrite {
  kind: "append";
  table: TableName;
  rows: Record<string, CellInput>[];
  /**
   * below: write under the last row; insert: a totals row or other cells stand there; grown: below,
   * where rows hold formulas that name their columns: the table is made longer first, by its column
   * `growBy`, which every row fills.
   */
  how: "below" | "insert" | "overBlankRow" | "grown";
  growBy?: string;
  /** Of overBlankRow: the first of the blank rows, from 1; the first of the body where it is not said. */
  firstRow?: number;
}

/** A table on a new sheet, with its lists, formats and calculated columns. */
export interface CreateTableWrite {
  kind: "createTable";
  table: TableName;
  /** A name that no sheet has, or the sheet on which the table was begun. */
  sheet: string;
  rows: Record<string, CellInput>[];
  /** Given where the sheet was begun: the unnamed tables on it, to be made anew. */
  begunTables?: string[];
}

/** Optional columns added at the right of a table. */
export interface AddColumnsWrite {
  kind: "addColumns";
  table: TableName;
  headers: string[];
}

/** A list of hers, made a table of the contract where it stands. */
export interface AdoptTableWrite {
  kind: "adoptTable";
  table: TableName;
  sheet: string;
  /** With its header, from 0. */
  area: Area;
  /** The name of the table that it is already. */
  title?: string;
  /** Header cells to be written first, by position: blank ones, and such as are there twice. */
  headers: { position: number; header: string }[];
  /** What is added at the right; `as`: its header in her table; `isThere`: a cut-off attempt did. */
  columns: { header: string; as: string; formula?: string; isThere: boolean }[];
  /** An empty table of that name, which gets another, and so does its sheet. */
  former?: { title: string; as: string; sheet?: { from: string; as: string } };
}

/** A document laid out on a sheet, new or made over. */
export interface SheetWrite {
  kind: "sheet";
  sheet: string;
  /** The sheet is there already, from an attempt that was cut off: clear it first. */
  overwrite: boolean;
  /** Names of the charts that stand on it: they are taken off before new ones are drawn. */
  formerCharts?: string[];
  /** Of a period gone by: the register and the pane open it. */
  hidden?: boolean;
  layout: SheetLayout;
}

/** Sheets of earlier periods put out of sight; one that is gone stays gone. */
export interface HideSheetsWrite {
  kind: "hideSheets";
  sheets: string[];
}

/** The word VOID across the top of a document's sheet, where the sheet still exists. */
export interface MarkVoidWrite {
  kind: "markVoid";
  sheet: string;
  /** Number of the document that is made in its place. */
  replacedBy?: string;
  /** From 0, the first column beside what is printed; absent where that is not known. */
  besideColumn?: number;
}

export type Write =
  | CellsWrite
  | AppendWrite
  | CreateTableWrite
  | AddColumnsWrite
  | AdoptTableWrite
  | SheetWrite
  | HideSheetsWrite
  | MarkVoidWrite;

/** What must still stand where the plan thought it did, once a step's writes are done. */
export interface Guard {
  table: TableName;
  /** Rows of the body after the step. */
  rowCount: number;
  /** Cells as they must read after the step, by column run. */
  keys: { header: string; firstRow: number; cells: RawCell[] }[];
}

/** A row that a step writes over, as it must stand before. */
export interface RowBefore {
  table: TableName;
  /** From 1. */
  row: number;
  /** As wide as the table; only columns of the contract are compared. */
  cells: RawCell[];
}

/** One request: a document, or some rows of one table. */
export interface Step {
  /** For progress, without names of clients. */
  label: string;
  /**
   * Read in the same request just before the writes, where a colleague's row could be written over:
   * what stood there instead is told, so that it can be put back.
   */
  over?: RowBefore[];
  writes: Write[];
  guards: Guard[];
}

/** What a workflow has decided to write, before anything is written. */
export interface Plan {
  title: string;
  steps: Step[];
}
