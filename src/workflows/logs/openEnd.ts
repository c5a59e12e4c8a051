import type { Write } from "../../workbook/plan/plan";
import type { RowCells } from "../../workbook/plan/tableTail";
import { isWaitingCell } from "../../workbook/reading/cellText";
import {
  columnIndex,
  type RawCell,
  type TableSnapshot,
} from "../../workbook/reading/tableSnapshot";
import { columnOf } from "../../workbook/tables";

/**
 * The end of a table, where rows are added: first over blank rows that stand there, be it that she
 * has made the table longer than it is full or that an attempt was cut off, then below them.
 */
export class OpenEnd {
  private filled: number;
  private rowCount: number;

  constructor(private readonly table: TableSnapshot) {
    this.filled = filledRows(table);
    this.rowCount = table.rowCount;
  }

  /** Rows of the body after all that was added. */
  get length(): number {
    return this.rowCount;
  }

  /**
   * Writes that add rows, and the 1-based row of the first of them.
   * @param growBy a column that every row fills, where they hold formulas that name their columns
   */
  add(rows: RowCells[], growBy?: string): { writes: Write[]; firstRow: number } {
    const { name: table, hasTotals, isCrowded } = this.table;
    const firstRow = this.filled + 1;
    const over = rows.slice(0, this.rowCount - this.filled);
    const rest = rows.slice(over.length);
    const writes: Write[] = [];
    if (over.length > 0) {
      writes.push({ kind: "append", table, rows: over, how: "overBlankRow", firstRow });
    }
    if (rest.length > 0) {
      const isInserted = hasTotals || isCrowded;
      writes.push({
        ...{ kind: "append", table, rows: rest },
        ...(isInserted || growBy === undefined
          ? { how: isInserted ? "insert" : "below" }
          : { how: "grown", growBy }),
      });
    }
    this.filled += rows.length;
    this.rowCount += rest.length;
    return { writes, firstRow };
  }
}

/** How many rows a table has down to the last one that says anything. */
export function filledRows(table: TableSnapshot): number {
  const isIdle = table.headers.map((header) => isIdleIn(table, header));
  let filled = table.rowCount;
  while (filled > 0) {
    const cells = table.rows[filled - 1] ?? [];
    if (!isIdle.every((idle, column) => idle(cells[column] ?? ""))) break;
    filled -= 1;
  }
  return filled;
}

/** Whether a cell of a column says nothing of its own. */
function isIdleIn(table: TableSnapshot, header: string): (cell: RawCell) => boolean {
  const isBlank = (cell: RawCell) => typeof cell === "string" && cell.trim() === "";
  const column = columnOf(table.name, header);
  // What a formula makes of a blank row, or what is there before its functions are.
  if (!column || column.formula !== undefined) {
    return (cell) => isBlank(cell) || cell === 0 || isWaitingCell(cell);
  }
  // A table is made longer by its column of ids; alone they are nobody's.
  if (
    table.name === "Sessions" &&
    columnIndex(table, "Session ID") === table.headers.indexOf(header)
  ) {
    return () => true;
  }
  return isBlank;
}
