import type { CellValue } from "../../../src/workbench/engine/types";
import type { HostSession } from "../../../src/workbench/host/node/bootExcel";

/** The cells of a table's column, as the workbook holds them. */
export function columnOf(host: HostSession, table: string, header: string): CellValue[] {
  const found = host.book.tableByName(table);
  if (!found) return [];
  const index = found.columnNames().indexOf(header);
  return found.sheet.values(found.bodyArea).map((row) => row[index] ?? "");
}

/** Types a value into a cell of a table. @param row 1-based row of the body */
export function typeInto(
  host: HostSession,
  table: string,
  { row, header, value }: { row: number; header: string; value: string | number }
): void {
  const found = host.book.tableByName(table);
  if (!found) throw new Error(`No table ${table}`);
  const column = found.bodyArea.column + found.columnNames().indexOf(header);
  const area = { row: found.bodyArea.row + row - 1, column, rowCount: 1, columnCount: 1 };
  found.sheet.setValues(area, [[value]]);
}
