import type { DocumentBlock, Note } from "../../../billing/documents/document";
import type { Composer } from "../composer";
import type { Look } from "../looks";
import { space, stacked, type Section } from "../marks";
import { contentWidth } from "../paper";
import { headingOf, type Column } from "./facts";

const paragraphGap = 2;
const gapAround = 8;

/** Paragraphs one below the other. */
export function noteList(
  notes: readonly Note[],
  column: Column,
  to: Composer,
  look: Look = "note"
): Section {
  return stacked(
    notes.flatMap(({ text, strong }) => [
      to.text(text, { ...column, look: strong ? "strongValue" : look }),
      space(to.points(paragraphGap)),
    ])
  );
}

/** Paragraphs over the whole width, each kept whole where it can be. */
export function layOutParagraphs(
  { heading, notes }: Extract<DocumentBlock, { kind: "paragraphs" }>,
  to: Composer
): Section[] {
  const column = { x: 0, width: contentWidth };
  const title = heading === undefined ? [] : [headingOf(heading, column, to)];
  const paragraphs = notes.map((note) => noteList([note], column, to, "value"));
  const [first, ...rest] = paragraphs;
  return [
    stacked([space(to.points(gapAround)), ...title, ...(first ? [first] : [])]),
    ...rest,
    space(to.points(gapAround)),
  ];
}
