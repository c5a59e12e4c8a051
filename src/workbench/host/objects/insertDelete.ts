import { maximumColumns, maximumRows } from "../../engine/address";
import type { Area, Table } from "../../engine/types";
import { notImplemented } from "../protocol/errors";
import type { Place } from "./context";

/** Inserts cells at a place: whole rows, whole columns, or rows of a table. */
export function insertCells({ sheet, area }: Place, shift: "Down" | "Right"): void {
  if (isWholeRows(area)) sheet.insertRows(area.row, area.rowCount);
  else if (isWholeColumns(area)) sheet.insertColumns(area.column, area.columnCount);
  else {
    const table = shift === "Down" ? tableOfRows(sheet.tables(), area) : undefined;
    if (!table) throw notImplemented("Range.insert within rows that are not a table's");
    const blank = Array.from({ length: area.rowCount }, () =>
      new Array<null>(area.columnCount).fill(null)
    );
    table.addRows(area.row - table.bodyArea.row, blank);
  }
}

/** Deletes cells at a place: whole rows, whole columns, or rows of a table. */
export function deleteCells({ sheet, area }: Place, shift: "Up" | "Left"): void {
  if (isWholeRows(area)) sheet.deleteRows(area.row, area.rowCount);
  else if (isWholeColumns(area)) sheet.deleteColumns(area.column, area.columnCount);
  else {
    const table = shift === "Up" ? tableOfRows(sheet.tables(), area) : undefined;
    if (!table) throw notImplemented("Range.delete within rows that are not a table's");
    table.deleteRows(area.row - table.bodyArea.row, area.rowCount);
  }
}

function isWholeRows({ columnCount }: Area): boolean {
  return columnCount === maximumColumns;
}

function isWholeColumns({ rowCount }: Area): boolean {
  return rowCount === maximumRows;
}

/** The table whose body rows the area is, across all of its columns. */
function tableOfRows(tables: Table[], area: Area): Table | undefined {
  return tables.find(({ bodyArea }) => {
    const isWide = area.column === bodyArea.column && area.columnCount === bodyArea.columnCount;
    const last = bodyArea.row + bodyArea.rowCount;
    return isWide && area.row >= bodyArea.row && area.row + area.rowCount <= last;
  });
}
