import type { BookCore } from "./book-core";
import type { GridCell } from "./grid";
import { bodyArea, type TableState } from "./model";
import { moveFormula } from "./references";
import type { SheetState } from "./sheet-state";
import { BookError, type CellValue, type SortField } from "./types";

/** Sorts a table's visible body rows; cells take their formats and notes along, rows do not. */
export function sortTable(
  core: BookCore,
  state: SheetState,
  table: TableState,
  fields: SortField[]
): void {
  core.calculation.ensure();
  const body = bodyArea(table);
  if (fields.some(({ column }) => column < 0 || column >= body.columnCount)) {
    throw new BookError("InvalidArgument", "The table has no such column to sort by.");
  }
  const places: number[] = [];
  for (let row = body.row; row < body.row + body.rowCount; row += 1) {
    if (!state.grid.rows[row]?.hidden) places.push(row);
  }
  const rows = places.map((row) => ({
    row,
    cells: Array.from({ length: body.columnCount }, (_, at) =>
      state.grid.find(row, body.column + at)
    ),
  }));
  const sorted = rows.slice().sort((a, b) => {
    for (const { column, ascending } of fields) {
      const order = compare(a.cells[column]?.value ?? "", b.cells[column]?.value ?? "", ascending);
      if (order !== 0) return order;
    }
    return a.row - b.row;
  });
  sorted.forEach(({ row, cells }, index) => {
    const target = places[index] ?? row;
    if (target === row) return;
    cells.forEach((cell, at) =>
      state.grid.put(target, body.column + at, moved(cell, target - row))
    );
  });
  core.calculation.touch(true);
}

function moved(cell: GridCell | undefined, rows: number): GridCell | undefined {
  if (cell?.formula === undefined) return cell;
  const formula = moveFormula(cell.formula, rows, 0);
  return formula === cell.formula ? cell : { ...cell, formula };
}

/** Numbers, text, booleans, errors; blanks last whichever way it goes. */
function compare(a: CellValue, b: CellValue, ascending: boolean): number {
  const blanks = Number(a === "") - Number(b === "");
  if (blanks !== 0 || a === "") return blanks;
  const order = rank(a) - rank(b) || compareAlike(a, b);
  return ascending ? order : -order;
}

function rank(value: CellValue): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

const collator = new Intl.Collator("en-US", { sensitivity: "accent" });

function compareAlike(a: CellValue, b: CellValue): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return collator.compare(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return 0;
}
