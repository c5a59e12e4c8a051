/* Read by the scanner's test, not run: each way of using a member of Office.js. */
export function uses(context: Excel.RequestContext): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getActiveWorksheet();
  const range = sheet.getRange("A1");
  range.load(["format/fill/color", "values"]);
  const { tables } = sheet;
  tables.load("items/name");
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) {
    sheet.onNameChanged.add(async () => undefined);
  }
  sheet.onNameChanged.add(async () => undefined);
}
