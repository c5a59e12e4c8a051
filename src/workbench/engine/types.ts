/**
 * The workbook that the workbench plays Excel with. The host (protocol) and the page (grid) see
 * only these interfaces; ExcelTS stays behind them. Rows and columns are counted from 0.
 */

import type { Chart, ChartType, Drawing, Picture } from "./drawings/types";

export { chartTypes, isAcross, isStacked } from "./drawings/types";
export type {
  Box,
  Chart,
  ChartSeries,
  ChartType,
  Drawing,
  OtherDrawing,
  Picture,
  Placement,
} from "./drawings/types";

/** A rectangle of cells on one sheet. */
export interface Area {
  row: number;
  column: number;
  rowCount: number;
  columnCount: number;
}

export const errorCodes = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#BUSY!",
  "#SPILL!",
  "#CALC!",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error in a cell; only custom functions give a message. */
export interface CellError {
  error: ErrorCode;
  message?: string;
}

/** What a cell shows: "" is a blank cell. Dates are serial numbers in the book's date system. */
export type CellValue = string | number | boolean | CellError;

/** What a custom function answers: one value or a matrix that spills. */
export type FunctionAnswer = CellValue | CellValue[][];
/** An argument of a custom function: null where it was left out; a range arrives as a matrix. */
export type FunctionArgument = CellValue | null | CellValue[][];

/** One custom function of the add-in, from its functions.json. */
export interface CustomFunction {
  /** Upper case with the namespace, as a formula spells it: `OT.UNITS`. */
  name: string;
  /** Upper case without the namespace: `UNITS`. */
  id: string;
  parameters: { name: string; optional: boolean; matrix: boolean; repeating: boolean }[];
}

/**
 * Answers calls of custom functions. The engine asks once for each distinct (id, arguments) that a
 * calculation meets and is not yet known, shows `#GETTING_DATA` meanwhile, and remembers answers.
 */
export type CallCustomFunctions = (
  calls: { id: string; arguments: FunctionArgument[]; address: string }[]
) => Promise<FunctionAnswer[]>;

export interface Font {
  name?: string;
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  /** `#rrggbb` */
  color?: string;
}
export type BorderEdge =
  "top" | "bottom" | "left" | "right" | "insideHorizontal" | "insideVertical";
export interface Border {
  style: "none" | "thin" | "medium" | "thick" | "dashed" | "dotted" | "double" | "hair";
  color?: string;
}
export interface CellFormat {
  font?: Font;
  /** `#rrggbb`; "" is no fill. */
  fill?: string;
  borders?: Partial<Record<BorderEdge, Border>>;
  horizontal?:
    | "general"
    | "left"
    | "center"
    | "right"
    | "fill"
    | "justify"
    | "centerAcrossSelection"
    | "distributed";
  vertical?: "top" | "center" | "bottom" | "justify" | "distributed";
  wrapText?: boolean;
  indent?: number;
  locked?: boolean;
  numberFormat?: string;
}

/** A list or rule that warns; `source` is what Excel stores: `"A,B,C"` or a formula `=INDIRECT("x")`. */
export interface Validation {
  type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "any";
  operator?: string;
  source?: string;
  formula1?: string | number;
  formula2?: string | number;
  ignoreBlank?: boolean;
  inCellDropDown?: boolean;
  alert?: {
    show: boolean;
    style: "stop" | "warning" | "information";
    title?: string;
    message?: string;
  };
  prompt?: { show: boolean; title?: string; message?: string };
}

/** A conditional format over `area`: a formula, a comparison, or a text test. */
export interface ConditionalFormat {
  id: string;
  area: Area;
  kind: "custom" | "cellValue" | "containsText" | "other";
  formula?: string;
  operator?: string;
  formula1?: string;
  formula2?: string;
  text?: string;
  textOperator?: "contains" | "notContains" | "beginsWith" | "endsWith";
  format: CellFormat;
  stopIfTrue?: boolean;
  priority: number;
}

export interface PageLayout {
  orientation?: "portrait" | "landscape";
  /** Office.js names: letter, a4, legal, ... */
  paperSize?: string;
  /** Points. */
  margins?: Partial<Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>>;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printArea?: Area;
  titleRows?: { first: number; last: number };
  /** On every page, or on all but the first where that has its own. */
  headersFooters?: HeadersFooters;
  hasOwnFirstPage?: boolean;
  /** Those of the first page; kept, and not printed, where `hasOwnFirstPage` is not true. */
  firstPage?: HeadersFooters;
}

/** Texts with Excel's codes: `&P` the page, `&N` the number of pages, `&D` the date. */
export type HeadersFooters = Partial<
  Record<
    "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
    string
  >
>;

export type SortField = { column: number; ascending: boolean };

export interface Table {
  readonly id: string;
  name: string;
  readonly sheet: Sheet;
  /** Header, body and totals row together, where shown. */
  readonly area: Area;
  readonly headerArea: Area | undefined;
  readonly bodyArea: Area;
  readonly totalsArea: Area | undefined;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  columnNames(): string[];
  /** Inserts at `index`, or at the right. `cells` holds header, body and totals cells where given. */
  addColumn(index: number | undefined, cells: unknown[][] | undefined): void;
  renameColumn(index: number, name: string): void;
  deleteColumn(index: number): void;
  /** Inserts at `index` of the body, or at the end (above the totals row); moves what stands below. */
  addRows(index: number | undefined, rows: unknown[][]): void;
  deleteRows(index: number, count: number): void;
  resize(area: Area): void;
  sort(fields: SortField[]): void;
  /** Hides body rows whose text in `column` is not among `values`; undefined clears the column's filter. */
  filter(column: number, values: string[] | undefined): void;
  clearFilters(): void;
  /** True where any filter is set. */
  readonly isFiltered: boolean;
  convertToRange(): void;
  delete(): void;
}

export interface Sheet {
  readonly id: string;
  name: string;
  position: number;
  visibility: "visible" | "hidden" | "veryHidden";
  /** `#rrggbb` or "". */
  tabColor: string;
  showGridlines: boolean;
  freeze: { rows: number; columns: number };
  pageLayout: PageLayout;
  tables(): Table[];
  /** The smallest area that holds every value (and, unless valuesOnly, every format). */
  usedArea(valuesOnly: boolean): Area | undefined;

  values(area: Area): CellValue[][];
  /** A formula as `=A1+1` (structured references as a user types them), else the value as typed. */
  formulas(area: Area): (string | number | boolean)[][];
  /** As displayed: number format applied. */
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  /**
   * Writes as Excel does for Office.js `values`/`formulas` and for typing: text starting with "=" is
   * a formula, a leading apostrophe makes text, number-like, date-like and percent text becomes a
   * number with a format unless the cell is "@", null leaves the cell as it is, "" clears it. A row
   * written right below a table without totals extends the table and fills its calculated columns.
   */
  setValues(area: Area, values: unknown[][]): void;
  setNumberFormats(area: Area, formats: (string | null)[][]): void;
  format(area: Area): CellFormat; // a property that differs within the area is undefined
  setFormat(area: Area, format: CellFormat): void;
  clear(area: Area, what: "all" | "contents" | "formats"): void;

  columnWidth(column: number): number; // points
  setColumnWidth(column: number, points: number): void;
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number): void;
  autofitColumns(area: Area): void;
  autofitRows(area: Area): void;
  isRowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;

  merge(area: Area, across: boolean): void;
  unmerge(area: Area): void;
  merges(): Area[];

  /** Moves formulas, tables, validations, conditional formats, merges, names and kept ranges. */
  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteColumns(column: number, count: number): void;

  validation(area: Area): Validation | undefined; // undefined where none, or where cells differ
  setValidation(area: Area, validation: Validation | undefined): void;
  /** The items of a list validation at a cell, its source formula computed. */
  listItems(row: number, column: number): string[] | undefined;
  conditionalFormats(): ConditionalFormat[];
  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "priority">): ConditionalFormat;
  updateConditionalFormat(id: string, change: Partial<ConditionalFormat>): void;
  removeConditionalFormats(area: Area | undefined): void;
  /** What a cell looks like: own format, table style and banding, conditional formats that hold. */
  shownFormat(row: number, column: number): CellFormat;

  addTable(area: Area, hasHeaders: boolean): Table;
  /** What is drawn over the cells, the hindmost first. */
  drawings(): Drawing[];
  /** A PNG or JPEG file, put at the upper left corner in its own size. */
  addPicture(bytes: Uint8Array): Picture;
  /** Draws the cells of `area` on `source`, a series being a column or a row of them. */
  addChart(type: ChartType, source: Sheet, area: Area, by: "columns" | "rows"): Chart;
  delete(): void;
  activate(): void;
  /** The message of an error cell, where the custom function gave one. */
  errorMessage(row: number, column: number): string | undefined;
}

export type BookEvent =
  | {
      kind: "changed";
      sheet: Sheet;
      area: Area;
      change: "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted";
      source: "user" | "addin";
    }
  | { kind: "tableChanged"; table: Table; area: Area; source: "user" | "addin" }
  | { kind: "formatChanged"; sheet: Sheet; area: Area }
  | { kind: "calculated" }
  | {
      kind:
        | "sheetAdded"
        | "sheetDeleted"
        | "sheetRenamed"
        | "sheetActivated"
        | "sheetMoved"
        | "visibilityChanged";
      sheet: Sheet;
    }
  | { kind: "tableAdded" | "tableDeleted"; table: Table }
  | { kind: "drawingsChanged"; sheet: Sheet }
  | { kind: "selectionChanged"; sheet: Sheet; area: Area };

/** A range that follows inserted and deleted rows and columns. `area` is undefined once deleted. */
export interface KeptRange {
  readonly sheet: Sheet;
  readonly area: Area | undefined;
  release(): void;
}

export interface Book {
  readonly date1904: boolean;
  sheets(): Sheet[];
  sheetById(id: string): Sheet | undefined;
  /** Ignores case, as Excel does. */
  sheetByName(name: string): Sheet | undefined;
  /** Throws BookError where the name is taken or not allowed. */
  addSheet(name?: string): Sheet;
  tables(): Table[];
  tableById(id: string): Table | undefined;
  tableByName(name: string): Table | undefined;
  names(): { name: string; formula: string }[];
  addName(name: string, formula: string): void;
  readonly activeSheet: Sheet;
  readonly selection: { sheet: Sheet; area: Area };
  select(sheet: Sheet, area: Area): void;
  keepRange(sheet: Sheet, area: Area): KeptRange;
  /** Settings of the add-in that travel in the file: name to JSON text. */
  readonly settings: Map<string, string>;

  registerCustomFunctions(functions: CustomFunction[], call: CallCustomFunctions): void;
  /** True while a custom function's answer is awaited; its cells read `#GETTING_DATA`. */
  readonly isWaiting: boolean;
  /** Resolves when everything dirty is computed and no custom function is awaited. */
  settle(): Promise<void>;
  /** Computes a formula once, as if it stood in a cell (`workbook.functions.*` uses it). */
  evaluate(formula: string): CellValue;

  /** Who the following writes come from; "addin" inside a request. */
  source: "user" | "addin";
  on(listener: (event: BookEvent) => void): () => void;
  /** A state that `restore` brings back: the page's undo of her own edits. */
  transaction<T>(work: () => T): { result: T; undo: () => void; redo: () => void };
  /** An .xlsx that Excel recomputes in full on load. */
  save(): Promise<Uint8Array>;
}

/** What the workbook refuses, with Office.js's error code (`ItemAlreadyExists`, `InvalidArgument`, ...). */
export class BookError extends Error {
  constructor(
    readonly code: string,
    message: string
  ) {
    super(message);
    this.name = "BookError";
  }
}

/** An input that cannot be opened, in one plain sentence. */
export class UnreadableWorkbook extends Error {
  override name = "UnreadableWorkbook";
}
