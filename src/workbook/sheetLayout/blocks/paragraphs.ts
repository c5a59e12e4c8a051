import type { DocumentBlock } from "../../../billing/documents/document";
import { baselinePoints, linePoints, textLook, type Look } from "../look";
import type { PageGrid } from "../pageGrid";
import type { Placement, Section } from "../placement";
import { wrappedLines } from "../textMeasure";

const gapPoints = 4;

/**
 * A free row above, then the heading and the paragraphs, each in a row of its own that is as high as
 * its text: a page breaks between paragraphs, not within one.
 */
export function layOutParagraphs(
  { heading, notes }: Extract<DocumentBlock, { kind: "paragraphs" }>,
  grid: PageGrid
): Section {
  const span = grid.whole;
  const placements: Placement[] = [];
  const rowHeights = [baselinePoints];
  const place = (text: string, look: Look) => {
    const font = textLook(look);
    const lines = wrappedLines(text, span.points, font);
    const cell = { kind: "text", text } as const;
    placements.push({ row: rowHeights.length, rows: 1, span, look, cell, wraps: lines > 1 });
    rowHeights.push(Math.round(lines * linePoints(font.fontSize) + gapPoints));
  };
  if (heading !== undefined) place(heading, "heading");
  for (const { text, strong } of notes) place(text, strong ? "strongValue" : "paragraph");
  return { placements, rowHeights };
}
