import { headerInWorkbook, type TableSnapshot } from "./tableSnapshot";

/**
 * The number formats of consecutive cells of a column, in one request.
 * @param firstRow 1-based row of the body
 * @throws OfficeExtension.Error where the column or the rows are gone meanwhile
 */
export async function columnFormats(
  table: TableSnapshot,
  header: string,
  firstRow: number,
  length: number
): Promise<string[]> {
  return Excel.run(async (context) => {
    const body = context.workbook.tables
      .getItem(table.title)
      .columns.getItem(headerInWorkbook(table, header))
      .getDataBodyRange();
    const corner = body.getCell(firstRow - 1, 0);
    const range = corner.getAbsoluteResizedRange(length, 1);
    range.load("numberFormat");
    for (const each of [body, corner, range]) each.untrack();
    await context.sync();
    return (range.numberFormat as unknown[][]).map(([format]) => String(format ?? ""));
  });
}
