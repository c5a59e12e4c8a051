import { builtInAccent } from "../../billing/documents/accent";
import type { Document, DocumentBlock } from "../../billing/documents/document";
import { readList } from "./blocks/list";
import { readOpening } from "./blocks/opening";
import { readPair } from "./blocks/pair";
import { isParagraph, readParagraphs } from "./blocks/paragraphs";
import { isSignature, readSignature } from "./blocks/signature";
import { isStrip, readStrip } from "./blocks/strip";
import { readTotals } from "./blocks/totals";
import { shownText } from "./documentCells";
import { NotUnderstood } from "./notUnderstood";
import type { PrintedSheet } from "./printedSheet";
import { SheetReader } from "./sheetReader";

/** A part of a document, and the row after it. */
interface Part {
  block: DocumentBlock;
  next: number;
}

/**
 * The document that a sheet prints: the inverse of `layOutDocument`. It reads looks and structure,
 * not places, so that a sheet of any letterhead, and one that was edited by hand, is read as it
 * stands. What paper does not show is not known: a blank cell from an empty text, a line break from
 * the next line.
 * @throws NotUnderstood where anything on it is in no document's place
 */
export function readBackDocument(
  printed: PrintedSheet,
  { kind, number }: Pick<Document, "kind" | "number">
): Document {
  const sheet = new SheetReader(printed);
  const end = nextPart(sheet, sheet.title.row + 1);
  const blocks: DocumentBlock[] = [readOpening(sheet, end)];
  let row = sheet.cells.nextRow(end);
  while (row < sheet.cells.rowCount) {
    const { block, next } = readPart(sheet, row);
    blocks.push(block);
    row = sheet.cells.nextRow(Math.max(next, row + 1));
  }
  const { leftOver } = sheet.cells;
  if (leftOver) throw new NotUnderstood(leftOver.address);
  const accent = sheet.title.color.toUpperCase();
  return { kind, number, ...(accent === builtInAccent ? {} : { accent }), blocks };
}

/** The first row from `row` on that begins with a heading or a list's header at the left. */
function nextPart(sheet: SheetReader, row: number): number {
  let next = row;
  while (next < sheet.cells.rowCount && !beginsPart(sheet, next)) next += 1;
  return next;
}

function beginsPart(sheet: SheetReader, row: number): boolean {
  const look = sheet.lookAtLeft(row);
  return look === "listHeader" || look === "heading" || look === "strong";
}

function readPart(sheet: SheetReader, row: number): Part {
  const look = sheet.lookAtLeft(row);
  if (look === "listHeader") return readList(sheet, row);
  if (look === "heading" || look === "strong") {
    if (isPair(sheet, row)) {
      const end = nextPart(sheet, row + 1);
      return { block: readPair(sheet, { from: row, end }), next: end };
    }
    if (look === "heading") return readHeaded(sheet, row);
  }
  if (isStrip(sheet, row)) return readStrip(sheet, row, undefined);
  if (isSignature(sheet, row)) return readSignature(sheet, row);
  if (look === "plain" && isParagraph(sheet, row)) return readParagraphs(sheet, row, undefined);
  return readTotals(sheet, row);
}

/** Headings in the same row of both halves, with nothing that the right one would name. */
function isPair(sheet: SheetReader, row: number): boolean {
  const [first, ...others] = sheet.cells.inRow(row, sheet.right);
  return first !== undefined && first.bold && others.length === 0;
}

function readHeaded(sheet: SheetReader, row: number): Part {
  const cell = sheet.cells.read(sheet.cells.at(row, 0));
  const heading = cell && shownText(cell);
  const next = sheet.cells.nextRow(row + 1);
  return isStrip(sheet, next)
    ? readStrip(sheet, next, heading)
    : readParagraphs(sheet, row + 1, heading);
}
