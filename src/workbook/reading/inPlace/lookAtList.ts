import type { Area } from "../../sheetLayout";

/** What stands on a sheet besides its cells, as far as it keeps a list there from being a table. */
export interface ListLook {
  tables: TableOnSheet[];
  /** Addresses of merged cells, and where they stand. */
  merges: { address: string; area: Area }[];
  isProtected: boolean;
  /** A formula on the sheet answers several cells, which no table can hold. */
  hasSpill: boolean;
}

/** A table on a sheet with its header, and its totals where they are shown; all from 0. */
export interface TableOnSheet {
  title: string;
  area: Area;
  headers: string[];
  hasHeaders: boolean;
  hasTotals: boolean;
}

/** Looks at a sheet that is there: four requests, and one that not every Excel understands. */
export async function lookAtList(name: string): Promise<ListLook> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.tables.load("items/name,items/showHeaders,items/showTotals");
    await context.sync();
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      range.untrack();
      table.columns.load("items/name");
      return { table, range };
    });
    await context.sync();
    return {
      tables: tables.map(({ table, range }) => ({
        title: table.name,
        area: areaOf(range),
        headers: table.columns.items.map((column) => column.name),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
      })),
      merges: await mergesOf(context, sheet),
      ...(await obstaclesOf(context, sheet)),
    };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** Of more than 512 merged cells Excel does not say which; then the whole sheet is taken for merged. */
async function mergesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<ListLook["merges"]> {
  const used = sheet.getUsedRange();
  used.load("address,rowIndex,columnIndex,rowCount,columnCount");
  used.untrack();
  await context.sync();
  try {
    const whole = sheet.getUsedRange();
    const merged = whole.getMergedAreasOrNullObject();
    merged.load("address");
    const { areas } = merged;
    areas.load("items/address,items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    for (const each of [whole, merged]) each.untrack();
    await context.sync();
    return merged.isNullObject ? [] : areas.items.map(mergeOf);
  } catch {
    return [mergeOf(used)];
  }
}

function mergeOf(range: Excel.Range): ListLook["merges"][number] {
  const address = range.address.slice(range.address.lastIndexOf("!") + 1);
  return { address, area: areaOf(range) };
}

/** Where Excel does not say, it is tried: a request that it refuses tells why. */
async function obstaclesOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet
): Promise<Pick<ListLook, "isProtected" | "hasSpill">> {
  try {
    sheet.protection.load("protected");
    const used = sheet.getUsedRange();
    used.load("hasSpill");
    used.untrack();
    await context.sync();
    // Neither true nor false: some of the cells do.
    return {
      isProtected: sheet.protection.protected,
      hasSpill: (used.hasSpill as unknown) !== false,
    };
  } catch {
    return { isProtected: false, hasSpill: false };
  }
}
