import type { TableState } from "./model";
import type { SheetState } from "./sheet-state";
import type { Area } from "./types";

const subtotals: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** The formula of a column's totals cell, without "="; undefined where it has none. */
export function totalsFormula({ name, columns }: TableState, index: number): string | undefined {
  const column = columns[index];
  if (!column?.totalsFunction) return undefined;
  if (column.totalsFunction === "custom") return column.totalsFormula;
  const code = subtotals[column.totalsFunction];
  const escaped = column.name.replace(/['[\]#@]/g, "'$&");
  return code === undefined ? undefined : `SUBTOTAL(${code},${name}[${escaped}])`;
}

/** Takes the contents of cells away, and leaves their formats. */
export function clearArea(state: SheetState, area: Area): void {
  for (
    let row = area.row;
    row < Math.min(area.row + area.rowCount, state.grid.rows.length);
    row += 1
  ) {
    const cells = state.grid.rows[row]?.cells;
    if (!cells) continue;
    const last = Math.min(area.column + area.columnCount, cells.length);
    for (let column = area.column; column < last; column += 1) {
      const cell = cells[column];
      if (!cell) continue;
      cells[column] = cell.style
        ? { value: "", style: cell.style, ...(cell.note && { note: cell.note }) }
        : cell.note && { value: "", note: cell.note };
    }
  }
}
