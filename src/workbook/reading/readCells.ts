import type { RawCell } from "./tableSnapshot";

/** A cell of a sheet that is there; row and column from 0. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/** The values of single cells, in the order given: one request, or none where there are no cells. */
export async function readCells(places: readonly CellPlace[]): Promise<RawCell[]> {
  if (places.length === 0) return [];
  return Excel.run(async (context) => {
    const ranges = places.map(({ sheet, row, column }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
      range.load("values");
      range.untrack();
      return range;
    });
    await context.sync();
    return ranges.map((range) => (range.values as RawCell[][])[0]?.[0] ?? "");
  });
}
