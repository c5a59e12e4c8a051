import type { Font, Glyph, GlyphRun } from "@pdf-lib/fontkit";
import { mirrored } from "../text/direction";

export type Direction = "ltr" | "rtl";

/** A letter form as it is printed. Widths and offsets are thousandths of the font size. */
export interface PlacedGlyph {
  id: number;
  /**
   * The characters it stands for, as copying gives them: in printed order from left to right, as
   * readers of PDFs expect. Empty for a part of a letter, such as the dots of an Arabic one.
   */
  unicode: string;
  /** How far the next one is to the right. */
  advance: number;
  offsetX: number;
  offsetY: number;
}

/** Letter forms from left to right. */
export interface Shape {
  glyphs: PlacedGlyph[];
  /** Thousandths of the font size. */
  width: number;
}

/** The library can be told the direction; its types do not say so. */
type DirectedLayout = (
  text: string,
  features: undefined,
  script: undefined,
  language: undefined,
  direction: Direction
) => GlyphRun;

/** As many shapes as are kept; a batch of documents repeats most of its words. */
const mostShapes = 20_000;

/** A font that is open: what it can write, and in which letter forms. */
export class Typeface {
  private readonly shapes = new Map<string, Shape>();

  constructor(
    readonly file: string,
    readonly font: Font
  ) {}

  covers(codePoint: number): boolean {
    return this.font.hasGlyphForCodePoint(codePoint);
  }

  /** Thousandths of the font size from a number in the font's own units. */
  thousandths(units: number): number {
    return (units * 1000) / this.font.unitsPerEm;
  }

  /** @param text of one direction and in reading order; all its characters are covered */
  shape(text: string, direction: Direction): Shape {
    const key = direction + text;
    const known = this.shapes.get(key);
    if (known) return known;
    if (this.shapes.size >= mostShapes) this.shapes.clear();
    const shape = this.shapeAfresh(text, direction);
    this.shapes.set(key, shape);
    return shape;
  }

  private shapeAfresh(text: string, direction: Direction): Shape {
    const isRightToLeft = direction === "rtl";
    const characters = Array.from(text);
    const drawn = isRightToLeft ? characters.map(mirrored) : characters;
    const layout: DirectedLayout = this.font.layout.bind(this.font);
    const run = layout(drawn.join(""), undefined, undefined, undefined, direction);
    const inOrder = isRightToLeft ? [...characters].reverse() : characters;
    // Glyphs forget which of several characters with the same form they stand for.
    const isOneToOne = run.glyphs.length === characters.length;
    const glyphs = run.glyphs.map((glyph, index): PlacedGlyph => {
      const position = run.positions[index];
      return {
        id: glyph.id,
        unicode: isOneToOne ? (inOrder[index] ?? "") : ownCharacters(glyph, isRightToLeft),
        advance: this.thousandths(position?.xAdvance ?? glyph.advanceWidth),
        offsetX: this.thousandths(position?.xOffset ?? 0),
        offsetY: this.thousandths(position?.yOffset ?? 0),
      };
    });
    return { glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
  }
}

function ownCharacters({ codePoints }: Glyph, isRightToLeft: boolean): string {
  const characters = codePoints.map((codePoint) => String.fromCodePoint(codePoint));
  return (isRightToLeft ? characters.map(mirrored).reverse() : characters).join("");
}
