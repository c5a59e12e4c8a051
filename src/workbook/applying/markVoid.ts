const voidRed = "#8a1c1c";

/**
 * Marks a document's sheet as void: struck through on screen and in print, VOID at the top of each
 * printed page, the tab red. A sheet that is gone stays gone.
 */
export function markVoid(context: Excel.RequestContext, sheetName: string): void {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.tabColor = voidRed;
  const printed = sheet.getUsedRangeOrNullObject();
  printed.format.font.strikethrough = true;
  printed.untrack();
  sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = "&B&24VOID";
}
