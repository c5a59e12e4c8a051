import type { Area } from "../sheetLayout";

/**
 * How much of each sheet is printed, in the order given: one request. Undefined where nothing is, or
 * it lies in several pieces.
 */
export async function sheetExtents(
  context: Excel.RequestContext,
  sheets: readonly string[]
): Promise<(Area | undefined)[]> {
  const asked = sheets.map((name) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("areaCount");
    const first = printed.areas.getItemAt(0);
    const used = sheet.getUsedRangeOrNullObject(true);
    for (const range of [first, used]) range.load("rowIndex,columnIndex,rowCount,columnCount");
    for (const kept of [printed, first, used]) kept.untrack();
    return { printed, first, used };
  });
  await context.sync();
  return asked.map(({ printed, first, used }) => {
    if (used.isNullObject || (!printed.isNullObject && printed.areaCount !== 1)) return undefined;
    return printed.isNullObject ? areaOf(used) : within(areaOf(first), areaOf(used));
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** A document has a dozen columns; whole rows that somebody chose to print have thousands. */
const mostColumns = 100;

/** Rows of an area down to the last one in which something stands; its columns as they are. */
function within(area: Area, filled: Area): Area | undefined {
  const rows = Math.min(area.rows, filled.row + filled.rows - area.row);
  return rows > 0 ? { ...area, rows, columns: Math.min(area.columns, mostColumns) } : undefined;
}
