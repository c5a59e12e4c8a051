import { surveyWorkbook } from "../reading/survey";
import { headerInWorkbook } from "../reading/tableSnapshot";
import type { TableName } from "../tables";

/** Selects a cell of a table. @param row 1-based row of the table's body */
export async function selectCell(name: TableName, row: number, header: string): Promise<void> {
  await Excel.run(async (context) => {
    const shape = (await surveyWorkbook(context)).shapes.get(name);
    if (!shape) return;
    const table = context.workbook.tables.getItem(shape.title);
    const cells = table.columns.getItem(headerInWorkbook(shape, header)).getDataBodyRange();
    const cell = cells.getCell(row - 1, 0);
    table.worksheet.activate();
    cell.select();
    cells.untrack();
    cell.untrack();
    await context.sync();
  });
}

/** Shows the sheet of a table that is there. */
export async function showTable(name: TableName): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.tables.getItem(name).worksheet.activate();
    await context.sync();
  });
}

/** Shows a sheet; false where it is not there any more. */
export async function showSheet(name: string): Promise<boolean> {
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
