import type { AppendWrite } from "../plan/plan";
import type { RawInput } from "./rawInput";

/** Of cells whose text stays as it is, whatever it looks like. */
export const textFormat = "@";

/** Where rows are added. */
export interface Place extends Pick<AppendWrite, "how" | "firstRow"> {
  /** Of grown: position of the column by which the table is made longer. */
  growBy?: number;
}

/**
 * Adds rows at the end of a table's body. Rows are written below the table where nothing stands
 * there, since that merges with a colleague's rows; a totals row or other cells need an insert.
 * However a request is cut off, a row is either blank (but for the column by which the table was
 * made longer) or whole.
 * @param formats by column, the number format that its new cells get; absent: that of the table
 */
export function appendRows(
  table: Excel.Table,
  rows: RawInput[][],
  { how, firstRow = 1, growBy }: Place,
  formats: readonly (string | undefined)[]
): void {
  const width = formats.length;
  if (how === "insert")
    table.rows.add(
      undefined,
      rows.map((row) => row.map(() => ""))
    );
  // Asked for only now: a range stays as long as it was when rows are inserted behind it.
  const body = table.getDataBodyRange();
  const last = body.getLastRow();
  const first =
    how === "overBlankRow"
      ? body.getRow(firstRow - 1)
      : last.getOffsetRange(how === "insert" ? 1 - rows.length : 1, 0);
  const target = first.getAbsoluteResizedRange(rows.length, width);
  formats.forEach((format, column) => {
    if (format !== undefined) formatCells(target, column, rows.length, format);
  });
  if (growBy !== undefined) writeColumn(target, growBy, rows);
  target.values = rows;
  for (const range of [body, last, first, target]) range.untrack();
}

function writeColumn(target: Excel.Range, column: number, rows: RawInput[][]): void {
  const corner = target.getCell(0, column);
  const cells = corner.getAbsoluteResizedRange(rows.length, 1);
  cells.values = rows.map((row) => [row[column] ?? null]);
  for (const range of [corner, cells]) range.untrack();
}

function formatCells(target: Excel.Range, column: number, rowCount: number, format: string): void {
  const corner = target.getCell(0, column);
  const cells = corner.getAbsoluteResizedRange(rowCount, 1);
  setFormat(cells, format);
  for (const range of [corner, cells]) range.untrack();
}

/** Formats cells so that whatever is written in them stays text. */
export function keepAsText(range: Excel.Range): void {
  setFormat(range, textFormat);
}

/** One format for a whole range: Office.js spreads a single value over it. */
function setFormat(range: Excel.Range, format: string): void {
  (range as { numberFormat: unknown }).numberFormat = format;
}
