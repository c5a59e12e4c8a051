import type { DocumentBlock } from "../../../billing/documents/document";
import type { PageGrid } from "../pageGrid";
import { baselineSection, stackTexts, type Section } from "../placement";
import { placeFactGroup, placeFacts } from "./facts";

/**
 * Where a folded letter shows the recipient in the window of a #10 envelope: from this row on, about
 * 2.2 inches below the paper's edge, and in the second column, 1.3 inches from its left.
 */
const recipientRow = 10;

/** Letterhead and recipient at the left; title, facts and details at the right. */
export function layOutOpening(
  block: Extract<DocumentBlock, { kind: "opening" }>,
  grid: PageGrid
): Section {
  const name = stackTexts([block.letterhead.name], {
    row: 0,
    span: grid.left,
    look: "practiceName",
  });
  const address = stackTexts(asOneText(block.letterhead.lines), {
    row: name.next,
    span: grid.left,
    look: "letterhead",
  });
  const recipient = stackTexts(asOneText(block.recipient), {
    row: Math.max(recipientRow, address.next + 1),
    span: grid.leftValue,
    look: "recipient",
  });
  const title = stackTexts([block.title], { row: 0, span: grid.right, look: "title" });
  const facts = placeFacts(block.facts, title.next, "right", grid);
  const placements = [name, address, recipient, title, facts].flatMap((part) => part.placements);
  let row = facts.next + 1;
  for (const group of block.details) {
    const placed = placeFactGroup(group, row, "right", grid);
    placements.push(...placed.placements);
    row = placed.next + 1;
  }
  return baselineSection(placements, 1);
}

/** Lines in one cell stay together, however the estimate of a long one comes out. */
function asOneText(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.join("\n")];
}
