import type { DocumentBlock } from "../../../billing/documents/document";
import type { PageGrid } from "../pageGrid";
import { baselineSection, placeCell, type Placement, type Section } from "../placement";

/** A free row above, then the heading and every paragraph in a cell of its own, never cut. */
export function layOutParagraphs(
  { heading, notes }: Extract<DocumentBlock, { kind: "paragraphs" }>,
  grid: PageGrid
): Section {
  const placements: Placement[] = [];
  let row = 1;
  const place = (text: string, look: Placement["look"]) => {
    const placed = placeCell({ kind: "text", text }, { row, span: grid.whole, look });
    placements.push(placed);
    row += placed.rows;
  };
  if (heading !== undefined) place(heading, "heading");
  for (const { text, strong } of notes) place(text, strong ? "strongValue" : "note");
  return baselineSection(placements);
}
