import type { RawInput } from "./rawInput";

/**
 * Adds rows at the end of a table's body. Rows are written below the table where nothing stands
 * there, since that merges with a colleague's rows; a totals row or other cells need an insert.
 * @param isText by column, whether its cells are to be formatted as text
 */
export function appendRows(
  table: Excel.Table,
  rows: RawInput[][],
  how: "below" | "insert" | "overBlankRow",
  isText: readonly boolean[]
): void {
  const body = table.getDataBodyRange();
  const width = isText.length;
  if (how === "insert")
    table.rows.add(
      undefined,
      rows.map((row) => row.map(() => ""))
    );
  const last = body.getLastRow();
  const first =
    how === "overBlankRow"
      ? body.getRow(0)
      : last.getOffsetRange(how === "insert" ? 1 - rows.length : 1, 0);
  const target = first.getAbsoluteResizedRange(rows.length, width);
  isText.forEach((text, column) => {
    if (text) formatColumnAsText(target, column, rows.length);
  });
  target.values = rows;
  for (const range of [body, last, first, target]) range.untrack();
}

function formatColumnAsText(target: Excel.Range, column: number, rowCount: number): void {
  const corner = target.getCell(0, column);
  const cells = corner.getAbsoluteResizedRange(rowCount, 1);
  keepAsText(cells);
  for (const range of [corner, cells]) range.untrack();
}

/** Formats cells so that whatever is written in them stays text. */
export function keepAsText(range: Excel.Range): void {
  // One format for a whole range: Office.js spreads a single value over it.
  (range as { numberFormat: unknown }).numberFormat = "@";
}
