import { columnOf, type TableName } from "../tables";
import { formatColumn } from "./createTable";

/** Adds columns of the contract at the right of a table, with their formats and lists. */
export function addColumns(
  context: Excel.RequestContext,
  title: string,
  name: TableName,
  headers: string[]
): void {
  const table = context.workbook.tables.getItem(title);
  for (const header of headers) {
    const column = columnOf(name, header);
    if (!column) throw new Error(`Table ${name} has no column ${header}`);
    const added = table.columns.add(undefined, undefined, column.header);
    formatColumn(added.getHeaderRowRange(), added.getDataBodyRange(), column);
  }
}
