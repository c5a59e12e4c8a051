import type { DocumentBlock } from "../../../billing/documents/document";
import {
  gapBelowLogo,
  logoAbove,
  logoBeside,
  recipientTop,
} from "../../../billing/documents/logoPlace";
import { baselinePoints, linePoints, textLook } from "../look";
import type { PageGrid, Span } from "../pageGrid";
import {
  baselineSection,
  placeCell,
  stackTexts,
  type PlacedPicture,
  type Placement,
  type Section,
} from "../placement";
import { fitsOnPaper } from "../textMeasure";
import { placeFactGroup, placeFacts } from "./facts";

type Opening = Extract<DocumentBlock, { kind: "opening" }>;

/**
 * Where a folded letter shows the recipient in the window of a #10 envelope: from this row on, about
 * 2.2 inches below the paper's edge, and in the second column, 1.3 inches from its left.
 */
const recipientRow = recipientTop / baselinePoints;

/** Letterhead and recipient at the left; title, facts and details at the right. */
export function layOutOpening(block: Opening, grid: PageGrid): Section {
  const sender = placeLetterhead(block.letterhead, grid);
  const recipient = stackTexts(asOneText(block.recipient), {
    row: Math.max(recipientRow, sender.next + 1),
    span: grid.leftValue,
    look: "recipient",
  });
  const title = stackTexts([block.title], { row: 0, span: grid.right, look: "title" });
  const facts = placeFacts(block.facts, title.next, "right", grid);
  const placements = [sender, recipient, title, facts].flatMap((part) => part.placements);
  let row = facts.next + 1;
  for (const group of block.details) {
    const placed = placeFactGroup(group, row, "right", grid);
    placements.push(...placed.placements);
    row = placed.next + 1;
  }
  return { ...baselineSection(placements, 1), pictures: sender.pictures };
}

interface Sender {
  placements: Placement[];
  pictures: PlacedPicture[];
  /** The row after the last one. */
  next: number;
}

/** The practice's name and lines, at the right of its logo or below it. */
function placeLetterhead({ name, lines, logo }: Opening["letterhead"], grid: PageGrid): Sender {
  if (!logo) return { ...placeSender(name, lines, 0, grid.left), pictures: [] };
  const picture = { row: 0, base64: logo.base64, altText: `${name}, logo` };
  const beside = logoBeside(logo);
  if (beside) {
    const text = placeSender(name, lines, 0, grid.besideLogo);
    const next = Math.max(text.next, rowsOf(beside.height));
    return { ...text, pictures: [{ ...picture, ...beside }], next };
  }
  const textRows = placeSender(name, lines, 0, grid.left).next;
  const above = logoAbove(logo, grid.left.points, textRows * baselinePoints);
  const text = placeSender(name, lines, rowsOf(above.height + gapBelowLogo), grid.left);
  return { ...text, pictures: [{ ...picture, ...above }] };
}

/** A millionth of a row is the rounding of a picture's size, not a row more. */
function rowsOf(points: number): number {
  return Math.ceil(points / baselinePoints - 1e-6);
}

function placeSender(
  name: string,
  lines: readonly string[],
  row: number,
  span: Span
): Omit<Sender, "pictures"> {
  const title = placeName(name, row, span);
  const text = stackTexts(asOneText(lines), {
    ...{ row: title.row + title.rows, span, look: "letterhead" },
  });
  return { placements: [title, ...text.placements], next: text.next };
}

/** On one line wherever paper has room for it: a second line that stays empty is a gap. */
function placeName(name: string, row: number, span: Span): Placement {
  const cell = { kind: "text", text: name } as const;
  const placed = placeCell(cell, { row, span, look: "practiceName" });
  const look = textLook("practiceName");
  if (name.includes("\n") || !fitsOnPaper(name, span.points, look)) return placed;
  return { ...placed, rows: rowsOf(linePoints(look.fontSize)), wraps: false };
}

/** Lines in one cell stay together, however the estimate of a long one comes out. */
function asOneText(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.join("\n")];
}
