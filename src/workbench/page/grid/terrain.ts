import { maximumColumns, maximumRows } from "../../engine/address";
import type { Sheet } from "../../engine/types";
import { contains, lastColumn, lastRow, type Cell } from "../areas";
import type { Terrain } from "./moves";

/** The whole sheet for moving about. Values are read once, by the row or column that is asked for. */
export function sheetTerrain(sheet: Sheet): Terrain {
  const used = sheet.usedArea(true);
  const values = new Map<number, boolean[]>();
  const columnValues = (column: number): boolean[] => {
    const known = values.get(column);
    if (known || !used) return known ?? [];
    const read = sheet
      .values({ row: 0, column, rowCount: lastRow(used) + 1, columnCount: 1 })
      .map(([value]) => value !== "" && value !== undefined);
    values.set(column, read);
    return read;
  };
  return {
    rowCount: maximumRows,
    columnCount: maximumColumns,
    merges: sheet.merges(),
    isRowHidden: (row) => row <= lastShaped(used && lastRow(used)) && sheet.isRowHidden(row),
    isColumnHidden: (column) => sheet.isColumnHidden(column),
    isFilled: (cell: Cell) =>
      used !== undefined && contains(used, cell) && columnValues(cell.column)[cell.row] === true,
  };
}

const rowsThatMayBeHiddenBelow = 1000;
const lastShaped = (last: number | undefined) => (last ?? 0) + rowsThatMayBeHiddenBelow;

/** The last cell of what is used, for Ctrl+End. */
export function lastUsedCell(sheet: Sheet): Cell {
  const used = sheet.usedArea(true);
  return used ? { row: lastRow(used), column: lastColumn(used) } : { row: 0, column: 0 };
}
