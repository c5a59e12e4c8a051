import type { LogSheet } from "../../billing/logs/logSheet";

/**
 * Shows the sheet of a log, also a hidden one, and selects a row of it as far as the log reaches.
 *
 * @param row as Excel numbers it
 * @returns gone: there is no such sheet any more; hidden: a filter, say, keeps the row out of sight
 */
export async function selectLogRow(
  { name, rows, firstColumn }: Pick<LogSheet, "name" | "rows" | "firstColumn">,
  row: number
): Promise<"shown" | "hidden" | "gone"> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) return "gone";
    // A workbook whose structure is protected refuses even what changes nothing.
    if (sheet.visibility !== "Visible") sheet.visibility = "Visible";
    sheet.activate();
    const width = rows[0]?.length ?? 1;
    const range = sheet.getRangeByIndexes(row - 1, firstColumn - 1, 1, width);
    range.load("rowHidden");
    range.select();
    range.untrack();
    await context.sync();
    return range.rowHidden ? "hidden" : "shown";
  });
}
