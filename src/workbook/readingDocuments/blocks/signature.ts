import type { DocumentBlock } from "../../../billing/documents/document";
import { lookOf } from "../cellLooks";
import { shownText } from "../documentCells";
import type { SheetReader } from "../sheetReader";

/** Who signs at the left, and the word for the date at the right, both below a line. */
export function isSignature(sheet: SheetReader, row: number): boolean {
  const cells = sheet.cells.inRow(row);
  return (
    cells.length === 2 &&
    cells[0]?.column === sheet.left.from &&
    cells[1]?.column === sheet.right.from &&
    cells.every((cell) => lookOf(cell) === "label")
  );
}

export function readSignature(
  sheet: SheetReader,
  row: number
): { block: Extract<DocumentBlock, { kind: "signature" }>; next: number } {
  const [signer] = sheet.cells.inRow(row).map((cell) => sheet.cells.read(cell));
  return {
    block: { kind: "signature", signer: signer ? shownText(signer) : "" },
    next: row + 1,
  };
}
