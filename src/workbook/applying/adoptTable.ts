import type { AdoptTableWrite } from "../plan/plan";
import { columnOf, type TableName } from "../tables";
import { colourCheck, formatColumn } from "./createTable";
import { rawInput } from "./rawInput";

/**
 * Makes a list of hers a table of the contract where it stands: her cells stay as they are, the
 * columns that she lacks are added at its right. It gets its name last: until then it is hers, and
 * doing it again finishes it.
 */
export function adoptTable(context: Excel.RequestContext, write: AdoptTableWrite): void {
  const { sheet: sheetName, area, headers, columns, title, former } = write;
  const sheet = context.workbook.worksheets.getItem(sheetName);
  for (const { position, header } of headers) {
    const cell = sheet.getRangeByIndexes(area.row, area.column + position, 1, 1);
    cell.values = [[rawInput({ kind: "text", text: header }, 1900)]];
    cell.untrack();
  }
  const table =
    title === undefined ? newTable(sheet, write) : context.workbook.tables.getItem(title);
  for (const { header, as, isThere, formula } of columns) {
    const column = isThere
      ? table.columns.getItem(as)
      : table.columns.add(undefined, undefined, as);
    fillColumn(column, write.table, header, formula);
  }
  if (former) {
    const { title: from, as, sheet: formerSheet } = former;
    context.workbook.tables.getItem(from).name = as;
    if (formerSheet) context.workbook.worksheets.getItem(formerSheet.from).name = formerSheet.as;
  }
  table.name = write.table;
}

function newTable(sheet: Excel.Worksheet, { area }: AdoptTableWrite): Excel.Table {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const table = sheet.tables.add(range, true);
  // Her colours are to be seen, not a table's.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  range.untrack();
  return table;
}

/** A new column has taken the format of the one at its left, which may be that of a date. */
function fillColumn(
  added: Excel.TableColumn,
  table: TableName,
  header: string,
  formula: string | undefined
): void {
  const column = columnOf(table, header);
  if (!column) throw new Error(`Table ${table} has no column ${header}`);
  const body = added.getDataBodyRange();
  // One value for a whole range: Office.js spreads it.
  (body as { numberFormat: unknown }).numberFormat = "General";
  if (formula !== undefined) (body as { formulas: unknown }).formulas = formula;
  if (header === "Check") colourCheck(body);
  formatColumn(added.getHeaderRowRange(), body, column);
}
