import type { Area, CellStyle, LayoutCell, SheetChart, SheetLayout } from "../sheetLayout/layout";
import { columnWidths } from "./page";

/** A stretch of rows that stays on one page; all places are counted from its own top left. */
export interface Part {
  /** Each as long as the sheet has columns. */
  cells: SheetLayout["cells"];
  /** Points of each row. */
  rowHeights: number[];
  styles: SheetLayout["styles"];
  numberFormats: SheetLayout["numberFormats"];
  merges: SheetLayout["merges"];
  charts: SheetChart[];
}

/** A row with these cells at its left. */
export function fullRow(cells: readonly (LayoutCell | null)[]): (LayoutCell | null)[] {
  return columnWidths.map((_, column) => cells[column] ?? null);
}

export function text(words: string): LayoutCell {
  return { kind: "text", text: words };
}

export function amount(cents: number): LayoutCell {
  return { kind: "number", value: cents / 100 };
}

export function count(value: number): LayoutCell {
  return { kind: "number", value };
}

export function styled(area: Area, style: CellStyle): SheetLayout["styles"][number] {
  return { area, style };
}

export function sum(points: readonly number[]): number {
  return points.reduce((total, each) => total + each, 0);
}
