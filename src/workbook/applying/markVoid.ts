import type { MarkVoidWrite } from "../plan/plan";

const voidRed = "#8a1c1c";

/**
 * Marks a document's sheet as void: struck through on screen and in print, VOID at the top of each
 * printed page, the tab red, and the same said in words beside what is printed. A sheet that is gone
 * stays gone; marking one again changes nothing.
 */
export function markVoid(
  context: Excel.RequestContext,
  { sheet: name, replacedBy, besideColumn }: MarkVoidWrite
): void {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.tabColor = voidRed;
  const printed = sheet.getUsedRangeOrNullObject();
  printed.format.font.strikethrough = true;
  printed.untrack();
  const { defaultForAllPages, firstPage } = sheet.pageLayout.headersFooters;
  // A digit after a font size would be read as part of it.
  const mark = `&B&24VOID${replacedBy ? `&12 - replaced by ${replacedBy}` : ""}`;
  defaultForAllPages.centerHeader = mark;
  // Of a document on several pages, the first has a head of its own.
  firstPage.centerHeader = mark;
  if (besideColumn === undefined) return;
  const beside = sheet.getRangeByIndexes(0, besideColumn, 1, 1);
  beside.values = [[replacedBy ? `Void - replaced by ${replacedBy}` : "Void"]];
  beside.format.font.strikethrough = false;
  beside.format.font.bold = true;
  beside.format.font.color = voidRed;
  beside.untrack();
}
