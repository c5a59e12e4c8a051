import type { RawCell } from "../reading/tableSnapshot";
import { sumOfCells } from "./sheetFingerprint";

/** A sheet, and how much of it from A1 was printed. */
export interface PrintedSheet {
  sheet: string;
  rows: number;
  columns: number;
}

/** Excel on the web refuses answers over 5 MB; a printed page has about 10 bytes a cell. */
const mostCells = 150_000;

/** The sums of what sheets hold now, in the order given: one request for about 400 pages. */
export async function sumsOfSheets(printed: readonly PrintedSheet[]): Promise<string[]> {
  return Excel.run(async (context) => {
    const sums: string[] = [];
    for (const part of inParts(printed)) {
      const ranges = part.map(({ sheet, rows, columns }) => {
        const range = context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(0, 0, rows, columns);
        range.load("values");
        range.untrack();
        return range;
      });
      // Each part is as large as one answer may be: a loop of requests, not of cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const range of ranges) sums.push(sumOfCells(range.values as RawCell[][]));
    }
    return sums;
  });
}

function inParts(printed: readonly PrintedSheet[]): PrintedSheet[][] {
  const parts: PrintedSheet[][] = [];
  let cells = Infinity;
  for (const each of printed) {
    const own = each.rows * each.columns;
    if (cells + own > mostCells) {
      parts.push([]);
      cells = 0;
    }
    parts[parts.length - 1]?.push(each);
    cells += own;
  }
  return parts;
}
