import type { LogSheet } from "../billing/logs/logSheet";
import { selectCell, showSheet } from "../workbook/applying/show";
import { selectLogRow } from "../workbook/readingLogs/selectLogRow";
import { tableNamed, type TableName } from "../workbook/tables";

/** Selects a cell of Sessions. @param row 1-based row of the table's body */
export async function goToSession(row: number, column: string): Promise<void> {
  await selectCell("Sessions", row, column);
}

/** Selects the first cell of a row of a table. @param row 1-based row of the table's body */
export async function goToRowOf(table: TableName, row: number): Promise<void> {
  const [first] = tableNamed(table).columns;
  if (first) await selectCell(table, row, first.header);
}

/** Shows a sheet; false where it is not there any more. */
export async function goToSheet(name: string): Promise<boolean> {
  return showSheet(name);
}

/**
 * Selects a row of a log that has just been read, whatever it says; a hidden sheet is shown.
 * @param row as Excel numbers it
 * @returns false where there is no such sheet any more
 */
export async function goToRowOfLog(log: LogSheet, row: number): Promise<boolean> {
  return (await selectLogRow(log, row)) !== "gone";
}
