import { selectCell, showSheet } from "../workbook/applying/show";

/** Selects a cell of Sessions. @param row 1-based row of the table's body */
export async function goToSession(row: number, column: string): Promise<void> {
  await selectCell("Sessions", row, column);
}

/** Shows a sheet; false where it is not there any more. */
export async function goToSheet(name: string): Promise<boolean> {
  return showSheet(name);
}
