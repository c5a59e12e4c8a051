import { isTooLarge } from "../reading/readTables";
import type { Area } from "../sheetLayout";

/** Excel on the web refuses answers over 5 MB. */
const mostBytes = 4_000_000;
/** Before anything was read; long text in a cell may still need a smaller piece. */
const likelyBytesOfCell = 16;

/** What can be asked of each cell of an area. */
const requests = {
  values: (range: Excel.Range) => range.load("values"),
  numberFormat: (range: Excel.Range) => range.load("numberFormat"),
  valueTypes: (range: Excel.Range) => range.load("valueTypes"),
};
export type AskedOfCells = keyof typeof requests;

/** A block of cells of one sheet, and what is asked of them. */
export interface AskedBlock {
  /** As its tab is spelled. */
  sheet: string;
  area: Area;
  what: AskedOfCells;
}

/**
 * What was asked of each block, row by row, in the order given: one request for about 4 MB of
 * answers. Where an answer is too large all the same, it is asked for in smaller pieces.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly AskedBlock[]
): Promise<unknown[][][]> {
  const answers: unknown[][][] = blocks.map(() => []);
  const pieces = new Pieces(blocks);
  let cellsInOneRequest = mostBytes / likelyBytesOfCell;
  while (!pieces.isEmpty) {
    const batch = pieces.take(cellsInOneRequest);
    const cells = batch.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    const rows = await answered(context, batch);
    if (!rows) {
      if (batch.length === 1 && batch[0]?.area.rows === 1) throw new Error(tooLongARow(batch[0]));
      pieces.putBack(batch);
      cellsInOneRequest = Math.ceil(cells / 2);
      continue;
    }
    let bytes = 0;
    batch.forEach(({ block }, at) => {
      for (const row of rows[at] ?? []) {
        answers[block]?.push(row);
        for (const cell of row) bytes += sizeOf(cell);
      }
    });
    cellsInOneRequest = Math.floor(mostBytes / Math.max(bytes / cells, 6));
  }
  return answers;
}

/** The rows of each piece; undefined where they are more than Excel answers at once. */
async function answered(
  context: Excel.RequestContext,
  batch: readonly Piece[]
): Promise<unknown[][][] | undefined> {
  const ranges = batch.map(({ sheet, area, what }) => {
    const { row, column, rows, columns } = area;
    const cells = context.workbook.worksheets.getItem(sheet);
    const range = cells.getRangeByIndexes(row, column, rows, columns);
    requests[what](range);
    // Kept ranges cost a request of their own at the end.
    range.untrack();
    return { range, what };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return undefined;
    throw error;
  }
  const rows = ranges.map(({ range, what }) => range[what] as unknown[][] | null);
  // Some versions of Excel answer nothing, rather than an error, for more than they can send.
  return rows.every((each) => each !== null) ? rows : undefined;
}

/** A cell's part of the answer: its text, quotes and comma; letters beyond ASCII take up to three. */
function sizeOf(cell: unknown): number {
  return typeof cell === "string" ? 3 + cell.length * (/^[ -~]*$/.test(cell) ? 1 : 3) : 8;
}

function tooLongARow({ sheet, area }: Piece): string {
  return `Row ${area.row + 1} of sheet "${sheet}" holds more text than Excel gives to an add-in at once; shorten it, or move it off the sheet.`;
}

/** Some rows of a block; `block` is its place among those asked for. */
interface Piece extends AskedBlock {
  block: number;
}

/** What is still to be read, handed out in pieces of a given number of cells. */
class Pieces {
  private waiting: Piece[];

  constructor(blocks: readonly AskedBlock[]) {
    this.waiting = blocks.map((each, block) => ({ ...each, block }));
  }

  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }

  putBack(pieces: readonly Piece[]): void {
    this.waiting = [...pieces, ...this.waiting];
  }

  /** At least one row, else as many as have so many cells together. */
  take(cells: number): Piece[] {
    const taken: Piece[] = [];
    let room = cells;
    for (let next = this.waiting[0]; next; next = this.waiting[0]) {
      const { area } = next;
      const fitting = Math.floor(room / area.columns);
      const rows = Math.min(area.rows, Math.max(fitting, taken.length === 0 ? 1 : 0));
      if (rows === 0) break;
      taken.push({ ...next, area: { ...area, rows } });
      room -= rows * area.columns;
      this.waiting.shift();
      const rest = { ...area, row: area.row + rows, rows: area.rows - rows };
      if (rest.rows > 0) this.waiting.unshift({ ...next, area: rest });
    }
    return taken;
  }
}
