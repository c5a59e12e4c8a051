import { surveyWorkbook } from "../workbook/reading/survey";
import { headerInWorkbook } from "../workbook/reading/tableSnapshot";

/** Selects a cell of Sessions. @param row 1-based row of the table's body */
export async function goToSession(row: number, column: string): Promise<void> {
  await Excel.run(async (context) => {
    const table = (await surveyWorkbook(context)).shapes.get("Sessions");
    if (!table) return;
    const sessions = context.workbook.tables.getItem(table.title);
    const cells = sessions.columns.getItem(headerInWorkbook(table, column)).getDataBodyRange();
    const cell = cells.getCell(row - 1, 0);
    sessions.worksheet.activate();
    cell.select();
    cells.untrack();
    cell.untrack();
    await context.sync();
  });
}

/** Shows a sheet; false where it is not there any more. */
export async function goToSheet(name: string): Promise<boolean> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return false;
    sheet.visibility = "Visible";
    sheet.activate();
    await context.sync();
    return true;
  });
}
