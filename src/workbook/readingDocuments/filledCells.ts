import type { PrintedCell, PrintedSheet } from "./printedSheet";

/** A cell that is not blank, and where it stands in what is printed; from 0. */
export interface FilledCell extends PrintedCell {
  row: number;
  column: number;
  /** On its sheet: `B12`. */
  address: string;
}

/** A stretch of columns, `end` the first one after it. */
export interface Columns {
  from: number;
  end: number;
}

export const everyColumn: Columns = { from: 0, end: Infinity };

/** What stands on a sheet. Each cell is read once, so that what no part of a document took is known. */
export class FilledCells {
  readonly rowCount: number;
  private readonly byRow: FilledCell[][];
  private readonly unread = new Set<FilledCell>();

  constructor({ cells, first }: PrintedSheet) {
    this.rowCount = cells.length;
    this.byRow = cells.map((row, at) =>
      row.flatMap((cell, column) =>
        cell.value === ""
          ? []
          : [{ ...cell, row: at, column, address: addressOf(first, at, column) }]
      )
    );
    this.byRow.flat().forEach((cell) => this.unread.add(cell));
  }

  /** From left to right. */
  inRow(row: number, { from, end }: Columns = everyColumn): FilledCell[] {
    return (this.byRow[row] ?? []).filter(({ column }) => column >= from && column < end);
  }

  at(row: number, column: number): FilledCell | undefined {
    return this.inRow(row).find((cell) => cell.column === column);
  }

  /** The first row from `row` on in which something stands; `rowCount` where there is none. */
  nextRow(row: number): number {
    let next = row;
    while (next < this.rowCount && this.byRow[next]?.length === 0) next += 1;
    return next;
  }

  read<Cell extends FilledCell | undefined>(cell: Cell): Cell {
    if (cell) this.unread.delete(cell);
    return cell;
  }

  /** The first cell that was not read. */
  get leftOver(): FilledCell | undefined {
    return [...this.unread][0];
  }
}

function addressOf(first: PrintedSheet["first"], row: number, column: number): string {
  let letters = "";
  for (let left = first.column + column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${first.row + row + 1}`;
}
