import type { TableName } from "../tables";

/**
 * The row of a table that she has selected, 1-based in its body, wherever the table stands and
 * however it is sorted or filtered; of several rows the first. Undefined where the table is not
 * there, or the selection is on another sheet, beside the table, or on its header or totals only.
 */
export async function selectedRowOf(name: TableName): Promise<number | undefined> {
  try {
    return await rowIn(name, ({ workbook }) => workbook.getSelectedRange());
  } catch (error) {
    // Of several ranges apart, or of a chart, Excel names no range: there is still an active cell.
    if (!(error instanceof OfficeExtension.Error) || error.code !== "InvalidSelection") throw error;
    return rowIn(name, ({ workbook }) => workbook.getActiveCell());
  }
}

async function rowIn(
  name: TableName,
  selectionOf: (context: Excel.RequestContext) => Excel.Range
): Promise<number | undefined> {
  return Excel.run(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.worksheet.load("id");
    const body = loadPlace(table.getDataBodyRange());
    const selected = loadPlace(selectionOf(context));
    selected.worksheet.load("id");
    await context.sync();
    if (table.isNullObject || selected.worksheet.id !== table.worksheet.id) return undefined;
    const isBeside =
      lastColumn(selected) < body.columnIndex || lastColumn(body) < selected.columnIndex;
    const first = Math.max(selected.rowIndex, body.rowIndex);
    const last = Math.min(lastRow(selected), lastRow(body));
    return isBeside || first > last ? undefined : first - body.rowIndex + 1;
  });
}

function loadPlace(range: Excel.Range): Excel.Range {
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  range.untrack();
  return range;
}

function lastRow({ rowIndex, rowCount }: Excel.Range): number {
  return rowIndex + rowCount - 1;
}

function lastColumn({ columnIndex, columnCount }: Excel.Range): number {
  return columnIndex + columnCount - 1;
}
