/** Marks a document's sheet as void, on screen and in print; a sheet that is gone stays gone. */
export function markVoid(context: Excel.RequestContext, sheetName: string): void {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.tabColor = "#8a1c1c";
  const mark = sheet.getRange("A1");
  mark.values = [["VOID"]];
  mark.format.font.color = "#8a1c1c";
  mark.format.font.bold = true;
  mark.untrack();
  sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&B&24VOID";
}
