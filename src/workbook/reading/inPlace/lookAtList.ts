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

/** Looks at a sheet that is there: two requests, and one that not every Excel understands. */
export async function lookAtList(name: string): Promise<ListLook> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.tables.load("items/name,items/showHeaders,items/showTotals");
    const used = sheet.getUsedRange();
    const merged = used.getMergedAreasOrNullObject();
    merged.load("address");
    merged.areas.load(
      "items/address,items/rowIndex,items/columnIndex,items/rowCount,items/columnCount"
    );
    for (const each of [used, merged]) each.untrack();
    await context.sync();
    const tables = sheet.tables.items.map((table) => {
      const range = table.getRange();
      range.load("rowIndex,columnIndex,rowCount,columnCount");
      range.untrack();
      table.columns.load("items/name");
      return { table, range };
    });
    await context.sync();
    const merges = merged.isNullObject ? [] : merged.areas.items;
    return {
      tables: tables.map(({ table, range }) => ({
        title: table.name,
        area: areaOf(range),
        headers: table.columns.items.map((column) => column.name),
        hasHeaders: table.showHeaders,
        hasTotals: table.showTotals,
      })),
      merges: merges.map((range) => ({
        address: range.address.slice(range.address.lastIndexOf("!") + 1),
        area: areaOf(range),
      })),
      ...(await obstaclesOf(context, sheet)),
    };
  });
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
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
