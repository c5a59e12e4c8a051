import { type Calculation } from "./calculation";
import type { LoadedBook } from "./file/load";
import type { Grid } from "./grid";
import type { NameState, TableState } from "./model";
import type { SheetState } from "./sheet-state";
import type { Area, BookEvent, Sheet, Table } from "./types";

/** What the sheets and tables of one book share. */
export interface BookCore {
  readonly loaded: LoadedBook;
  readonly calculation: Calculation;
  sheets: SheetState[];
  names: NameState[];
  readonly date1904: boolean;
  source: "user" | "addin";
  emit(event: BookEvent): void;
  sheetOf(state: SheetState): Sheet;
  tableOf(state: SheetState, table: TableState): Table;
  keptRanges: { sheet: SheetState; area: Area | undefined }[];
  nextTableId(): string;
  nextNumber(): number;
  isCustomFunction(name: string): boolean;
  deleteSheet(state: SheetState): void;
  activate(state: SheetState): void;
  isActive(state: SheetState): boolean;
  /** Changes every formula of the book: in cells, tables, names, validations, formats. */
  rewriteFormulas(
    change: (formula: string, home: SheetState | undefined, row: number | undefined) => string
  ): void;
}

/** Changes the formulas in a grid's cells. */
export function rewriteGrid(grid: Grid, change: (formula: string, row: number) => string): void {
  for (let row = 0; row < grid.rows.length; row += 1) {
    const cells = grid.rows[row]?.cells;
    if (!cells) continue;
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column];
      if (cell?.formula === undefined) continue;
      const formula = change(cell.formula, row);
      if (formula !== cell.formula) cells[column] = { ...cell, formula };
    }
  }
}
