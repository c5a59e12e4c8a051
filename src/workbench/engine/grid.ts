import type { Style, NoteConfig } from "./excelts";
import type { Area, CellValue } from "./types";

/**
 * One cell. A cell is never changed in place, so that a copy of a row's list is a snapshot of it;
 * the one exception is `value` of a formula cell, which a calculation fills in.
 */
export interface GridCell {
  /** What is shown; "" is blank. */
  value: CellValue;
  /** As the engine computes it: no "=", structured references in full. */
  formula?: string;
  /** The formula may answer a matrix. */
  spills?: boolean;
  /** Holds a value that a formula elsewhere spilled here. */
  ghost?: boolean;
  /** Shared between cells: never changed in place. */
  style?: Style;
  /** Formatted runs or a link, where the cell has them; `value` is their text. */
  rich?: RichContent;
  note?: NoteConfig;
}

/** What a text cell carries besides its text. */
export interface RichContent {
  runs?: { text: string; font?: object }[];
  hyperlink?: string;
  tooltip?: string;
  checkbox?: boolean;
}

export interface GridRow {
  cells: (GridCell | undefined)[];
  /** Points. */
  height?: number;
  hidden?: boolean;
  outlineLevel?: number;
  style?: Style;
}

export interface GridColumn {
  /** Characters of the default font, as the file counts. */
  width?: number;
  hidden?: boolean;
  outlineLevel?: number;
  style?: Style;
}

/** The cells of one sheet, by row and column from 0. */
export class Grid {
  rows: (GridRow | undefined)[] = [];
  columns: (GridColumn | undefined)[] = [];
  /** Whether any formula that may spill was ever put here; spares most sheets a look at each cell. */
  private everSpilled = false;

  find(row: number, column: number): GridCell | undefined {
    return this.rows[row]?.cells[column];
  }

  row(row: number): GridRow {
    let found = this.rows[row];
    if (!found) {
      while (this.rows.length < row) this.rows.push(undefined);
      found = { cells: [] };
      this.rows[row] = found;
    }
    return found;
  }

  column(column: number): GridColumn {
    let found = this.columns[column];
    if (!found) {
      while (this.columns.length < column) this.columns.push(undefined);
      found = {};
      this.columns[column] = found;
    }
    return found;
  }

  put(row: number, column: number, cell: GridCell | undefined): void {
    const cells = this.row(row).cells;
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
    if (cell?.spills) this.noteSpill();
  }

  /** Tells of a formula that may answer a matrix, put into `rows` directly. */
  noteSpill(): void {
    this.everSpilled = true;
  }

  /** True where a formula stands that may answer a matrix. */
  get hasSpills(): boolean {
    return (
      this.everSpilled && this.rows.some((row) => row?.cells.some((cell) => cell?.spills === true))
    );
  }

  /** True where a formula stands in an area, or what one spilled. */
  hasFormula(area: Area): boolean {
    const end = Math.min(area.row + area.rowCount, this.rows.length);
    for (let row = area.row; row < end; row += 1) {
      const cells = this.rows[row]?.cells;
      if (!cells) continue;
      const last = Math.min(area.column + area.columnCount, cells.length);
      for (let column = area.column; column < last; column += 1) {
        const cell = cells[column];
        if (cell && (cell.formula !== undefined || cell.ghost)) return true;
      }
    }
    return false;
  }

  /** The style that a cell shows: its own, else its row's, else its column's. */
  styleAt(row: number, column: number): Style | undefined {
    const found = this.rows[row];
    return found?.cells[column]?.style ?? found?.style ?? this.columns[column]?.style;
  }

  insertRows(row: number, count: number, like?: GridRow): void {
    if (row >= this.rows.length) return;
    const added = Array.from({ length: count }, () => (like ? copyFormats(like) : undefined));
    this.rows = [...this.rows.slice(0, row), ...added, ...this.rows.slice(row)];
  }

  deleteRows(row: number, count: number): void {
    this.rows = [...this.rows.slice(0, row), ...this.rows.slice(row + count)];
  }

  insertColumns(column: number, count: number): void {
    const width = this.columns[column - 1];
    const added = Array.from({ length: count }, () => (width ? { ...width } : undefined));
    if (column < this.columns.length) this.columns.splice(column, 0, ...added);
    for (const row of this.rows) {
      if (!row || column >= row.cells.length) continue;
      const style = column > 0 ? row.cells[column - 1]?.style : undefined;
      const cells = Array.from({ length: count }, () => (style ? { value: "", style } : undefined));
      row.cells.splice(column, 0, ...cells);
    }
  }

  deleteColumns(column: number, count: number): void {
    this.columns.splice(column, count);
    for (const row of this.rows) row?.cells.splice(column, count);
  }

  /** The smallest area that holds every value and, unless `valuesOnly`, every format. */
  usedArea(valuesOnly: boolean): Area | undefined {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    this.rows.forEach((row, index) => {
      if (!row) return;
      const counts = (cell: GridCell | undefined) =>
        cell !== undefined && (isFilled(cell) || (!valuesOnly && cell.style !== undefined));
      const first = row.cells.findIndex(counts);
      if (first < 0) return;
      let last = row.cells.length - 1;
      while (!counts(row.cells[last])) last -= 1;
      if (top < 0) top = index;
      bottom = index;
      left = Math.min(left, first);
      right = Math.max(right, last);
    });
    if (top < 0) return undefined;
    return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  }

  /** A copy that later changes of this grid leave alone. */
  snapshot(): Grid {
    const copy = new Grid();
    copy.rows = this.rows.map((row) => row && { ...row, cells: row.cells.slice() });
    copy.columns = this.columns.map((column) => column && { ...column });
    return copy;
  }
}

/** True where the cell holds a value or a formula. */
export function isFilled(cell: GridCell): boolean {
  return cell.value !== "" || cell.formula !== undefined;
}

/** Takes spilled values away: they are computed again where their formula stands. */
export function dropGhosts(grid: Grid): void {
  for (const row of grid.rows) {
    row?.cells.forEach((cell, column) => {
      if (cell?.ghost)
        row.cells[column] = cell.style ? { value: "", style: cell.style } : undefined;
    });
  }
}

function copyFormats(row: GridRow): GridRow {
  return {
    ...(row.style && { style: row.style }),
    cells: row.cells.map((cell) => (cell?.style ? { value: "", style: cell.style } : undefined)),
  };
}
