import type { DocumentBlock, Note } from "../../../billing/documents/document";
import { shownText } from "../documentCells";
import type { SheetReader } from "../sheetReader";

/** Paragraphs over the whole width, one a row, and the row after them. */
export function readParagraphs(
  sheet: SheetReader,
  from: number,
  heading: string | undefined
): { block: Extract<DocumentBlock, { kind: "paragraphs" }>; next: number } {
  const notes: Note[] = [];
  let next = from;
  for (let row = sheet.cells.nextRow(from); isParagraph(sheet, row);) {
    const cell = sheet.cells.read(sheet.cells.at(row, 0));
    if (cell) notes.push({ text: shownText(cell), ...(cell.bold ? { strong: true } : {}) });
    next = row + 1;
    row = sheet.cells.nextRow(next);
  }
  return {
    block: { kind: "paragraphs", ...(heading === undefined ? {} : { heading }), notes },
    next,
  };
}

export function isParagraph(sheet: SheetReader, row: number): boolean {
  const look = sheet.lookAtLeft(row);
  return (look === "plain" || look === "strong") && sheet.cells.inRow(row).length === 1;
}
