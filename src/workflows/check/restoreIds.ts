import { normalHeader } from "../../workbook/tables";
import {
  columnIndex,
  type RawCell,
  type TableSnapshot,
} from "../../workbook/reading/tableSnapshot";
import { writtenHeaders } from "./sessionCells";

/**
 * Ids are written by position; where she sorted the table at that very moment, rows have got each
 * other's ids. This gives every row back the id that was meant for it, found by what she typed in
 * it. Rows that changed keep what they have, unless another row has a better claim to it.
 *
 * @param before the table as read, with the ids that were written
 * @param meant row of `before` to its id
 * @param after the table as it is now
 * @returns the table as it is now, with its ids put right
 */
export function restoreIds(
  before: TableSnapshot<"Sessions">,
  meant: ReadonlyMap<number, string>,
  after: TableSnapshot<"Sessions">
): TableSnapshot<"Sessions"> {
  const idsByContent = new Map<string, string[]>();
  before.rows.forEach((cells, position) => {
    const id = meant.get(position + 1);
    if (id === undefined) return;
    const content = contentOf(before, cells);
    idsByContent.set(content, [...(idsByContent.get(content) ?? []), id]);
  });
  const idColumn = columnIndex(after, "Session ID");
  const claimed = new Set<string>();
  const claims = after.rows.map((cells) => {
    const ids = idsByContent.get(contentOf(after, cells));
    const own = String(cells[idColumn] ?? "");
    // Rows alike in every cell may trade ids; each keeps its own where it can.
    const id =
      ids?.includes(own) && !claimed.has(own) ? own : ids?.find((each) => !claimed.has(each));
    if (id !== undefined) claimed.add(id);
    return id;
  });
  const rows = after.rows.map((cells, position) => {
    const own = cells[idColumn] ?? "";
    const id: RawCell = claims[position] ?? (claimed.has(String(own)) ? "" : own);
    return id === own ? cells : cells.map((cell, column) => (column === idColumn ? id : cell));
  });
  return { ...after, rows };
}

const written = new Set<string>(writtenHeaders.map(normalHeader));

function contentOf(table: TableSnapshot<"Sessions">, cells: readonly RawCell[]): string {
  return JSON.stringify(
    table.headers.map((header, column) =>
      written.has(normalHeader(header)) ? null : (cells[column] ?? "")
    )
  );
}
