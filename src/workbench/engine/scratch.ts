/** Computes formulas that stand in no cell: of validations, conditional formats, or a caller's. */
import { parseA1Ref, tokenize } from "@borgar/fx";
import { boundingArea, intersect } from "./address";
import type { Calculation } from "./calculation";
import { EngineBook } from "./engine-book";
import { calculateFormulas } from "./excelts";
import { Grid, isFilled } from "./grid";
import type { NameState } from "./model";
import type { SheetState } from "./sheet-state";
import type { Area, CellValue } from "./types";

export interface ScratchBook {
  sheets: SheetState[];
  names: NameState[];
  date1904: boolean;
  calculation: Calculation;
}

export interface ScratchFormula {
  row: number;
  column: number;
  formula: string;
}

/** The values of formulas as if each stood in its row of `home`. */
export function computeFormulas(
  book: ScratchBook,
  home: SheetState,
  formulas: ScratchFormula[],
  mayMatrix = false
): CellValue[][][] {
  if (formulas.some(({ formula }) => readsCells(formula))) book.calculation.ensure();
  const copies = new Map<SheetState, Grid>();
  const seen = new Set<string>();
  for (const { formula } of formulas) copyReferences(book, home, formula, copies, seen);
  const grid = copies.get(home) ?? new Grid();
  copies.set(home, grid);
  const column = grid.rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0) + 2;
  const next = new Map<number, number>();
  const places = formulas.map(({ row, formula }) => {
    const at = next.get(row) ?? column;
    next.set(row, at + 1);
    grid.put(row, at, { value: "", formula, ...(mayMatrix && { spills: true }) });
    return { row, column: at };
  });
  const engine = new EngineBook({
    sheets: book.sheets.map(({ id, name, tables }) => {
      const own = book.sheets.find((sheet) => sheet.id === id);
      return { id, name, tables, merges: [], grid: (own && copies.get(own)) ?? new Grid() };
    }),
    names: book.names,
    date1904: book.date1904,
    functions: book.calculation.functions.asUserFunctions(),
  });
  engine.begin(true);
  calculateFormulas(engine);
  return places.map((place) => readMatrix(grid, place.row, place.column));
}

/** False only where a formula is sure to need no cell. */
function readsCells(formula: string): boolean {
  const needless = new Set(["func", "operator", "number", "string", "bool", "whitespace"]);
  return tokenize(formula).some(
    ({ type, value }) => !needless.has(type) || /^(INDIRECT|OFFSET)$/i.test(value)
  );
}

function readMatrix(grid: Grid, row: number, column: number): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let r = row; r === row || grid.find(r, column)?.ghost; r += 1) {
    const values: CellValue[] = [];
    for (let c = column; c === column || grid.find(r, c)?.ghost; c += 1) {
      values.push(grid.find(r, c)?.value ?? "");
    }
    rows.push(values);
  }
  return rows;
}

/** Copies the values that a formula refers to, so that only they have to be looked at. */
function copyReferences(
  book: ScratchBook,
  home: SheetState,
  formula: string,
  copies: Map<SheetState, Grid>,
  seen: Set<string>
): void {
  if (seen.has(formula)) return;
  seen.add(formula);
  for (const token of tokenize(formula)) {
    if (token.type === "range" || token.type === "range_beam") {
      const reference = parseA1Ref(token.value);
      if (!reference || !("range" in reference)) continue;
      const name = reference.context?.[0]?.toLowerCase();
      const sheet = name ? book.sheets.find((one) => one.name.toLowerCase() === name) : home;
      const { top, left, bottom, right } = reference.range;
      const row = top ?? 0;
      const column = left ?? 0;
      const rowCount = (bottom ?? (top === null ? 1048575 : row)) - row + 1;
      const columnCount = (right ?? (left === null ? 16383 : column)) - column + 1;
      if (sheet) copyArea(sheet, { row, column, rowCount, columnCount }, copies);
    } else if (token.type === "range_named") {
      const named = book.names.find(({ name }) => name.toLowerCase() === token.value.toLowerCase());
      if (named) copyReferences(book, home, named.formula, copies, seen);
    } else if (token.type === "structured") {
      const name = token.value.slice(0, token.value.indexOf("[")).toLowerCase();
      copyTable(book, name, copies);
    } else if (token.type === "func" && /^(INDIRECT|OFFSET)$/i.test(token.value)) {
      for (const sheet of book.sheets) copyArea(sheet, sheet.grid.usedArea(true), copies);
    }
  }
}

function copyTable(book: ScratchBook, name: string, copies: Map<SheetState, Grid>): void {
  for (const sheet of book.sheets) {
    const table = sheet.tables.find((one) => one.name.toLowerCase() === name);
    if (table) copyArea(sheet, table.area, copies);
  }
}

function copyArea(sheet: SheetState, area: Area | undefined, copies: Map<SheetState, Grid>): void {
  if (!area) return;
  const copy = copies.get(sheet) ?? new Grid();
  copies.set(sheet, copy);
  const { rows } = sheet.grid;
  const width = rows.reduce((most, row) => Math.max(most, row?.cells.length ?? 0), 0);
  const used = { row: 0, column: 0, rowCount: rows.length, columnCount: width };
  const common = intersect(area, used);
  // A reference below or beside the cells in use still keeps formulas out of its columns.
  const marked = common ? boundingArea(common, { ...area, rowCount: 1, columnCount: 1 }) : area;
  copy.put(
    0,
    Math.min(marked.column + marked.columnCount, 16000) - 1,
    copy.find(0, marked.column + marked.columnCount - 1)
  );
  if (!common) return;
  for (let row = common.row; row < common.row + common.rowCount; row += 1) {
    const cells = rows[row]?.cells;
    for (
      let column = common.column;
      cells && column < common.column + common.columnCount;
      column += 1
    ) {
      const cell = cells[column];
      if (cell && isFilled(cell)) copy.put(row, column, { value: cell.value });
    }
  }
}
