import type { DocumentBlock, DocumentCell } from "../../../billing/documents/document";
import { documentCell, shownText } from "../documentCells";
import type { Columns } from "../filledCells";
import { NotUnderstood } from "../notUnderstood";
import type { SheetReader } from "../sheetReader";

type List = Extract<DocumentBlock, { kind: "list" }>;

/** A list from its header on, and the row after its last line. */
export function readList(sheet: SheetReader, header: number): { block: List; next: number } {
  const heads = sheet.cells.inRow(header).map((cell) => sheet.cells.read(cell));
  const spans = heads.map(({ column }, at): Columns => ({
    from: column,
    end: heads[at + 1]?.column ?? Infinity,
  }));
  const end = endOfList(sheet, header + 1);
  const rows = Array.from({ length: end - header - 1 }, (_, line) =>
    spans.map((span) => readCell(sheet, header + 1 + line, span))
  );
  const columns = heads.map((cell, at) => ({
    header: shownText(cell),
    width: sheet.points(spans[at] ?? { from: 0, end: 0 }),
    align: cell.align,
  }));
  return { block: { kind: "list", columns, rows }, next: end };
}

function readCell(sheet: SheetReader, row: number, span: Columns): DocumentCell {
  const [cell, more] = sheet.cells.inRow(row, span);
  if (more) throw new NotUnderstood(more.address);
  return documentCell(sheet.cells.read(cell), sheet.dateSystem);
}

/** Lines are plain text; a blank row is one of them only where another line follows it. */
function endOfList(sheet: SheetReader, from: number): number {
  let end = from;
  let row = sheet.cells.nextRow(from);
  while (row < sheet.cells.rowCount && isLine(sheet, row, row === end)) {
    end = row + 1;
    row = sheet.cells.nextRow(end);
  }
  return end;
}

function isLine(sheet: SheetReader, row: number, isNext: boolean): boolean {
  const look = sheet.lookAtLeft(row);
  if (look === "plain") return isNext || sheet.cells.inRow(row).length > 1;
  return look === undefined && isNext;
}
