import type { DocumentBlock } from "../../../billing/documents/document";
import { shownText } from "../documentCells";
import type { SheetReader } from "../sheetReader";
import { readFact } from "./facts";

type Totals = Extract<DocumentBlock, { kind: "totals" }>;

/** Sums at the right, and the notes at the left of them; and the row after them. */
export function readTotals(sheet: SheetReader, from: number): { block: Totals; next: number } {
  const block: Totals = { kind: "totals", totals: [], notes: [] };
  let next = from;
  let row = sheet.cells.nextRow(from);
  while (row < sheet.cells.rowCount && isOfTotals(sheet, row)) {
    readNote(sheet, row, block);
    const sums = sheet.cells.inRow(row, sheet.right);
    if (sums.length > 0) block.totals.push(readFact(sheet, sums, sheet.right));
    next = row + 1;
    row = sheet.cells.nextRow(next);
  }
  return { block, next };
}

/** Notes at the left, or nothing there. */
function isOfTotals(sheet: SheetReader, row: number): boolean {
  const look = sheet.lookAtLeft(row);
  if (look === "strong" || look === "note") return true;
  return sheet.cells.inRow(row, sheet.left).length === 0;
}

function readNote(sheet: SheetReader, row: number, { notes }: Totals): void {
  const cell = sheet.cells.at(row, 0);
  if (!cell) return;
  const text = shownText(sheet.cells.read(cell));
  if (cell.bold) notes.push({ text, strong: true });
  else notes.push(...text.split("\n").map((line) => ({ text: line })));
}
