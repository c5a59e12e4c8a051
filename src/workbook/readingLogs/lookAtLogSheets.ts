import type { RawCell } from "../reading/tableSnapshot";
import { sameHeader } from "../tables";

/** A sheet as far as it tells whose it is. */
export interface LogSheetLook {
  name: string;
  isHidden: boolean;
  /** How many rows and columns what stands on it spans; 0 where nothing does. */
  rows: number;
  columns: number;
  firstCell: RawCell;
  /** Names of the tables on it. */
  tables: string[];
}

/** Every sheet, and the sheets that the register of documents names. */
export interface LogSheetLooks {
  sheets: LogSheetLook[];
  documentSheets: string[];
}

/** Looks at every sheet, whatever workbook it is: two requests. */
export async function lookAtLogSheets(): Promise<LogSheetLooks> {
  return Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/visibility");
    tables.load("items/name,items/worksheet/name");
    const register = tables.getItemOrNullObject("Documents");
    register.load("name");
    register.columns.load("items/name");
    await context.sync();
    const sheets = worksheets.items.map((sheet) => requestLook(context, sheet, tables.items));
    const documents = register.isNullObject ? undefined : requestDocumentSheets(register);
    await context.sync();
    return {
      sheets: sheets.flatMap(lookOf),
      documentSheets: (documents?.values ?? []).map((row) => String(row[0])),
    };
  });
}

function requestLook(
  context: Excel.RequestContext,
  { name, visibility }: Excel.Worksheet,
  tables: readonly Excel.Table[]
) {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("name");
  // Formats alone may reach down to row 1,048,576.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowCount,columnCount");
  const first = sheet.getRange("A1");
  first.load("values");
  for (const range of [used, first]) range.untrack();
  const known = { name, isHidden: visibility !== "Visible" };
  const onIt = tables.filter(({ worksheet }) => worksheet.name === name);
  return { known, tables: onIt.map((table) => table.name), sheet, used, first };
}

/** A sheet that was deleted meanwhile is left out. */
function lookOf({ known, tables, sheet, used, first }: ReturnType<typeof requestLook>) {
  if (sheet.isNullObject) return [];
  const look: LogSheetLook = {
    ...known,
    rows: used.isNullObject ? 0 : used.rowCount,
    columns: used.isNullObject ? 0 : used.columnCount,
    firstCell: (first.values[0]?.[0] ?? "") as RawCell,
    tables,
  };
  return [look];
}

function requestDocumentSheets(register: Excel.Table): Excel.Range | undefined {
  const column = register.columns.items.find(({ name }) => sameHeader(name, "Sheet"));
  const cells = column?.getDataBodyRange();
  cells?.load("values");
  cells?.untrack();
  return cells;
}
