import { tableNamed, type TableName } from "../tables";
import type { TableShape } from "./tableSnapshot";

/** A sheet that holds nothing, or no more than the header of the table it was made for. */
export interface BegunSheet {
  sheet: string;
  isBlank: boolean;
  /** Tables on it that have not got their name yet. */
  tables: string[];
}

/** Asks for what stands on the sheet that a table is made on, where there is such a sheet. */
export function requestSheet(context: Excel.RequestContext, name: TableName) {
  const { sheet: sheetName, columns } = tableNamed(name);
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.load("name");
  sheet.tables.load("items/name");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount,columnCount");
  const header = sheet.getRangeByIndexes(0, 0, 1, columns.length);
  header.load("values");
  for (const range of [used, header]) range.untrack();
  return { name, sheet, used, header };
}

/** The sheets, of tables that the workbook lacks, on which nothing but a beginning stands. */
export function begunSheets(
  requests: readonly ReturnType<typeof requestSheet>[],
  shapes: ReadonlyMap<TableName, TableShape>
): Map<TableName, BegunSheet> {
  const begun = new Map<TableName, BegunSheet>();
  for (const { name, sheet, used, header } of requests) {
    if (shapes.has(name) || sheet.isNullObject) continue;
    const tables = sheet.tables.items.map((table) => table.name);
    const isBlank = used.isNullObject && tables.length === 0;
    const headers = tableNamed(name).columns.map((column) => column.header);
    const isHeaderOnly =
      !used.isNullObject &&
      used.rowIndex === 0 &&
      used.rowCount === 1 &&
      used.columnCount === headers.length &&
      headers.every((each, index) => header.values[0]?.[index] === each);
    if (isBlank || isHeaderOnly) begun.set(name, { sheet: sheet.name, isBlank, tables });
  }
  return begun;
}
