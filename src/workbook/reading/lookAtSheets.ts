import type { RawCell } from "./tableSnapshot";

/** What stands on a sheet, as far as it tells whose sheet it is. */
export interface SheetContents {
  sheet: string;
  firstCell: RawCell;
  /** No cell holds anything. */
  isBlank: boolean;
  /** Names of its charts, as often as there are charts of that name. */
  charts: string[];
  /** Whether tables, or pictures and shapes, stand on it. */
  hasTables: boolean;
  hasShapes: boolean;
}

/** Looks at sheets that are in the workbook, in one request. */
export async function lookAtSheets(sheets: readonly string[]): Promise<SheetContents[]> {
  return Excel.run(async (context) => {
    const requests = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const first = sheet.getRangeByIndexes(0, 0, 1, 1);
      first.load("values");
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load("rowCount");
      const { charts, tables, shapes } = sheet;
      charts.load("items/name");
      tables.load("items/name");
      shapes.load("items/name");
      for (const range of [first, used]) range.untrack();
      return { name, first, used, charts, tables, shapes };
    });
    await context.sync();
    return requests.map(({ name, first, used, charts, tables, shapes }) => {
      const names = charts.items.map((chart) => chart.name);
      return {
        sheet: name,
        firstCell: (first.values[0]?.[0] ?? "") as RawCell,
        isBlank: used.isNullObject,
        charts: names,
        hasTables: tables.items.length > 0,
        // Some versions of Excel count charts among the shapes.
        hasShapes: shapes.items.some((shape) => !names.includes(shape.name)),
      };
    });
  });
}
