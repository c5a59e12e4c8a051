import type { DocumentBlock } from "../../../billing/documents/document";
import { lookOf } from "../cellLooks";
import { documentCell, shownText } from "../documentCells";
import type { SheetReader } from "../sheetReader";

/** Labels with amounts below them, at the right of equal shares of the page. */
export function isStrip(sheet: SheetReader, row: number): boolean {
  const cells = sheet.cells.inRow(row);
  return (
    cells.length > 0 && cells.every((cell) => cell.align === "right" && lookOf(cell) === "label")
  );
}

/** @param labels the row of the labels; the amounts are in the next one that holds something */
export function readStrip(
  sheet: SheetReader,
  labels: number,
  heading: string | undefined
): { block: Extract<DocumentBlock, { kind: "strip" }>; next: number } {
  const amounts = sheet.cells.nextRow(labels + 1);
  const places = new Set(
    [...sheet.cells.inRow(labels), ...sheet.cells.inRow(amounts)].map(({ column }) => column)
  );
  const cells = [...places]
    .sort((one, other) => one - other)
    .map((column) => {
      const label = sheet.cells.read(sheet.cells.at(labels, column));
      const value = sheet.cells.read(sheet.cells.at(amounts, column));
      return {
        label: label ? shownText(label) : "",
        value: documentCell(value, sheet.dateSystem),
        ...(value?.bold ? { strong: true } : {}),
      };
    });
  return {
    block: { kind: "strip", ...(heading === undefined ? {} : { heading }), cells },
    next: amounts + 1,
  };
}
