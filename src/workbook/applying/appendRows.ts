import type { RawInput } from "./rawInput";

/**
 * Adds rows at the end of a table's body. Rows are written below the table where nothing stands
 * there, since that merges with a colleague's rows; a totals row or other cells need an insert.
 */
export function appendRows(
  table: Excel.Table,
  rows: RawInput[][],
  how: "below" | "insert" | "overBlankRow"
): void {
  if (how === "insert") {
    table.rows.add(undefined, rows as (string | number)[][]);
    return;
  }
  const width = rows[0]?.length ?? 0;
  const body = table.getDataBodyRange();
  const first = how === "overBlankRow" ? body.getRow(0) : body.getLastRow().getOffsetRange(1, 0);
  const target = first.getAbsoluteResizedRange(rows.length, width);
  target.values = rows;
  for (const range of [body, first, target]) range.untrack();
}
