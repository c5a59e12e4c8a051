import {
  columnIndex,
  type RawCell,
  type TableSnapshot,
} from "../../workbook/reading/tableSnapshot";
import { normalHeader } from "../../workbook/tables";
import { writtenHeaders } from "../check/sessionCells";

/** What was written into a cell of a row. */
interface WrittenCell<Column extends string> {
  row: number;
  column: Column;
  value: RawCell;
}

/**
 * Fixes are written by position; where she sorted the table at that very moment, some went into
 * other rows. Finds those cells and what stood in them before.
 *
 * @param before the table as read, before the fixes were written
 * @param writes the fixes that were written
 * @param after the table as it is now
 * @returns cells to give their former value back, by 1-based row of `after`
 */
export function misplacedFixes<Column extends string>(
  before: TableSnapshot<"Sessions">,
  writes: readonly WrittenCell<Column>[],
  after: TableSnapshot<"Sessions">
): WrittenCell<Column>[] {
  const positionsByContent = new Map<string, number[]>();
  const ignored = ignoredHeaders(writes);
  before.rows.forEach((cells, position) => {
    const content = contentOf(before, cells, ignored);
    positionsByContent.set(content, [...(positionsByContent.get(content) ?? []), position]);
  });
  return writes.flatMap(({ row, column, value }) => {
    const cells = after.rows[row - 1];
    const index = columnIndex(after, column);
    if (!cells || String(cells[index]) !== String(value)) return [];
    const origins = positionsByContent.get(contentOf(after, cells, ignored)) ?? [];
    const origin = origins[0];
    if (origin === undefined || origins.includes(row - 1)) return [];
    const former = before.rows[origin]?.[columnIndex(before, column)] ?? "";
    return String(former) === String(value) ? [] : [{ row, column, value: former }];
  });
}

/** Columns that the fixes, or a calculation that follows from them, may have changed. */
function ignoredHeaders(writes: readonly WrittenCell<string>[]): Set<string> {
  const fixed = writes.map(({ column }) => column);
  return new Set([...writtenHeaders, ...fixed, "Minutes", "Units"].map(normalHeader));
}

function contentOf(
  table: TableSnapshot<"Sessions">,
  cells: readonly RawCell[],
  ignored: ReadonlySet<string>
): string {
  return JSON.stringify(
    cells.map((cell, column) =>
      ignored.has(normalHeader(table.headers[column] ?? "")) ? null : cell
    )
  );
}
