import type { LogSheet } from "../billing/logs/logSheet";
import { selectCell, showSheet } from "../workbook/applying/show";
import { selectLogRow } from "../workbook/readingLogs/selectLogRow";

/** Selects a cell of Sessions. @param row 1-based row of the table's body */
export async function goToSession(row: number, column: string): Promise<void> {
  await selectCell("Sessions", row, column);
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
