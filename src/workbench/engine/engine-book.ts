/** The workbook as the formula engine wants to see it, over our own grids. */
import { cellAddress } from "./address";
import { type Grid, isFilled, type GridCell } from "./grid";
import { bodyArea, type NameState, type TableState } from "./model";
import { plainValue } from "./values";
import type { Area } from "./types";
import type { calculateFormulas } from "./excelts";

type WorkbookLike = Parameters<typeof calculateFormulas>[0];
type WorksheetLike = WorkbookLike["worksheets"][number];
type CellLike = ReturnType<WorksheetLike["getCell"]>;
type RowLike = { hidden: boolean; eachCell(first: unknown, second?: unknown): void };
export type UserFunctions = NonNullable<WorkbookLike["userFunctions"]>;

export interface EngineInput {
  sheets: { id: string; name: string; grid: Grid; tables: TableState[]; merges: Area[] }[];
  names: NameState[];
  date1904: boolean;
  functions: UserFunctions;
}

/** A window on one cell at a time: the engine uses each before it asks for the next. */
class CellWindow implements CellLike {
  row = 0;
  col = 0;
  cell: GridCell | undefined;
  constructor(private readonly sheet: EngineSheet) {}

  at(row: number, column: number, cell: GridCell | undefined): this {
    this.row = row + 1;
    this.col = column + 1;
    this.cell = cell;
    return this;
  }
  get type() {
    if (!this.cell || !isFilled(this.cell)) return 0;
    return this.cell.formula !== undefined ? 6 : 2;
  }
  get formula() {
    return this.cell?.formula;
  }
  get model() {
    if (!this.cell?.spills) return this.cell ?? {};
    const ref = cellAddress(this.row - 1, this.col - 1);
    return { formula: this.cell.formula, shareType: "array", ref, isDynamicArray: true };
  }
  get value() {
    return this.cell?.value ?? null;
  }
  set value(value: unknown) {
    this.sheet.spill(this.row - 1, this.col - 1, value);
  }
  get result(): CellLike["result"] {
    const value = this.cell?.value;
    return value === "" || this.sheet.forgetsResults ? undefined : value;
  }
  set result(value: CellLike["result"]) {
    // A formula whose answer is blank shows 0.
    if (this.cell) this.cell.value = value === undefined ? 0 : plainValue(value);
  }
}

class EngineSheet implements WorksheetLike {
  spillsChanged = false;
  private readonly window = new CellWindow(this);

  constructor(
    readonly id: number,
    private readonly source: EngineInput["sheets"][number],
    readonly forgetsResults: boolean
  ) {}

  get name() {
    return this.source.name;
  }
  get dimensions() {
    const { rows } = this.source.grid;
    let right = 0;
    for (const row of rows) if (row && row.cells.length > right) right = row.cells.length;
    return rows.length > 0 && right > 0 ? { top: 1, left: 1, bottom: rows.length, right } : null;
  }
  get mergedRegions() {
    return this.source.merges.map((area) => ({
      top: area.row + 1,
      left: area.column + 1,
      bottom: area.row + area.rowCount,
      right: area.column + area.columnCount,
    }));
  }

  eachRow(first: unknown, second?: unknown): void {
    const visit = (second ?? first) as (row: RowLike, number: number) => void;
    const { window } = this;
    this.source.grid.rows.forEach((row, index) => {
      if (!row) return;
      const eachCell = (one: unknown, two?: unknown) => {
        const see = (two ?? one) as (cell: CellLike, column: number) => void;
        for (let column = 0; column < row.cells.length; column += 1) {
          const cell = row.cells[column];
          if (cell && isFilled(cell)) see(window.at(index, column, cell), column + 1);
        }
      };
      visit({ hidden: row.hidden === true, eachCell }, index + 1);
    });
  }

  findCell(row: number, column: number): CellLike | undefined {
    const cell = this.source.grid.find(row - 1, column - 1);
    return cell && this.window.at(row - 1, column - 1, cell);
  }
  getCell(row: number, column: number): CellLike {
    return this.window.at(row - 1, column - 1, this.source.grid.find(row - 1, column - 1));
  }
  getTables() {
    return this.source.tables.map((table) => ({
      table: {
        name: table.name,
        tl: { row: table.area.row + 1, col: table.area.column + 1 },
        columns: table.columns,
        rows: { length: bodyArea(table).rowCount } as unknown[],
        headerRow: table.headers,
        totalsRow: table.totals,
      },
    }));
  }

  /** Puts a spilled value into a cell, or takes it away; what she typed is never touched. */
  spill(row: number, column: number, value: unknown): void {
    const { grid } = this.source;
    const cell = grid.find(row, column);
    if (cell && isFilled(cell) && !cell.ghost) return;
    const style = cell?.style && { style: cell.style };
    if (value === null || value === undefined) {
      if (!cell?.ghost) return;
      this.spillsChanged = true;
      grid.put(row, column, style ? { value: "", ...style } : undefined);
      return;
    }
    const next = plainValue(value);
    if (!cell?.ghost || !sameValue(cell.value, next)) this.spillsChanged = true;
    grid.put(row, column, { value: next, ghost: true, ...style });
  }
}

function sameValue(a: GridCell["value"], b: GridCell["value"]): boolean {
  return a === b || (typeof a === "object" && typeof b === "object" && a.error === b.error);
}

/**
 * The whole workbook for the engine. It remembers what spilled where by this object, so a new one
 * is made whenever cells have moved.
 */
export class EngineBook implements WorkbookLike {
  readonly calcProperties = {};
  private forgetsResults = false;
  private ids = new Map<string, number>();
  private current: EngineSheet[] = [];

  constructor(private readonly input: EngineInput) {}

  /** To be called before each calculation. */
  begin(forgetsResults: boolean): void {
    this.forgetsResults = forgetsResults;
    this.current = this.input.sheets.map((sheet) => {
      const id = this.ids.get(sheet.id) ?? this.ids.size + 1;
      this.ids.set(sheet.id, id);
      return new EngineSheet(id, sheet, this.forgetsResults);
    });
  }
  get worksheets(): EngineSheet[] {
    return this.current;
  }
  get spillsChanged(): boolean {
    return this.current.some((sheet) => sheet.spillsChanged);
  }
  get properties() {
    return { date1904: this.input.date1904 };
  }
  get userFunctions() {
    return this.input.functions;
  }
  get definedNames() {
    const entries = this.input.names.map((name) => {
      const at = this.input.sheets.findIndex(({ id }) => id === name.sheetId);
      return {
        name: name.name,
        ranges: [name.formula],
        ...(at >= 0 && { localSheetId: at }),
      };
    });
    return { getAllEntries: () => entries, getAllNames: () => entries };
  }
  getWorksheet(id?: number | string): EngineSheet | undefined {
    return this.byName(id);
  }
  private lastName = "";
  private lastSheet: EngineSheet | undefined;
  private byName(id?: number | string): EngineSheet | undefined {
    if (typeof id === "number") return this.current.find((sheet) => sheet.id === id);
    if (id === this.lastName && this.lastSheet && this.current.includes(this.lastSheet)) {
      return this.lastSheet;
    }
    this.lastName = id ?? "";
    this.lastSheet = this.current.find((sheet) => sheet.name === id);
    return this.lastSheet;
  }
}
