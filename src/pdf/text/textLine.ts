import type { PlacedGlyph, Typeface } from "../fonts/typeface";
import type { DirectedRun } from "./direction";
import { visualRuns, type Reading } from "./direction";
import type { Printable } from "./printable";

/** Glyphs of one font, from left to right. */
export interface TextRun {
  typeface: Typeface;
  glyphs: readonly PlacedGlyph[];
  /** Thousandths of the font size. */
  width: number;
}

/** A line of text, its runs from left to right. */
export interface TextLine {
  runs: TextRun[];
  /** Thousandths of the font size. */
  width: number;
}

/** A paragraph with what is needed to write any stretch of it. */
export interface Paragraph extends Printable {
  reading: Reading;
  typefaces: readonly Typeface[];
}

/** The line that a stretch of a paragraph makes. */
export function lineOf(paragraph: Paragraph, start: number, end: number): TextLine {
  const runs = visualRuns(paragraph.text, paragraph.reading, start, end).flatMap((run) => {
    const parts = partsOf(paragraph, run);
    return run.direction === "rtl" ? parts.reverse() : parts;
  });
  return { runs, width: runs.reduce((sum, { width }) => sum + width, 0) };
}

/** A run of one direction by fonts, in reading order; a box stands by itself. */
function partsOf(paragraph: Paragraph, { start, end, direction }: DirectedRun): TextRun[] {
  const parts: TextRun[] = [];
  let from = start;
  while (from < end) {
    const part = nextPart(paragraph, from, end);
    const { glyphs, width } = part.typeface.shape(paragraph.text.slice(from, part.end), direction);
    const hidden = paragraph.boxes.get(from);
    parts.push({
      typeface: part.typeface,
      glyphs: hidden === undefined ? glyphs : glyphs.map((each) => ({ ...each, unicode: hidden })),
      width,
    });
    from = part.end;
  }
  return parts;
}

/** Spaces and accents stay with what they follow, where its font has them. */
const followers = /\p{M}|\u200c|\u200d| /u;

function nextPart(
  { text, boxes, typefaces }: Paragraph,
  start: number,
  end: number
): { typeface: Typeface; end: number } {
  const first = text.codePointAt(start) ?? 0;
  const typeface = firstCovering(typefaces, first);
  let at = start + lengthOf(first);
  if (boxes.has(start)) return { typeface, end: at };
  while (at < end && !boxes.has(at)) {
    const codePoint = text.codePointAt(at) ?? 0;
    const canFollow = followers.test(String.fromCodePoint(codePoint)) && typeface.covers(codePoint);
    if (!canFollow && firstCovering(typefaces, codePoint) !== typeface) break;
    at += lengthOf(codePoint);
  }
  return { typeface, end: at };
}

function firstCovering(typefaces: readonly Typeface[], codePoint: number): Typeface {
  const covering = typefaces.find((typeface) => typeface.covers(codePoint)) ?? typefaces[0];
  if (!covering) throw new Error("A text cannot be written without a font.");
  return covering;
}

function lengthOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
