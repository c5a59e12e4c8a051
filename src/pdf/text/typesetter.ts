import type { Typeface } from "../fonts/typeface";
import type { Typefaces, Weight } from "../fonts/typefaces";
import { readingOf } from "./direction";
import { paragraphsOf, printable } from "./printable";
import type { Paragraph, TextLine } from "./textLine";
import { wrap } from "./wrap";

/** Size in points and weight of a text. */
export interface TextSize {
  size: number;
  weight: Weight;
}

/** Breaks texts into lines, and notes what no font can write. */
export class Typesetter {
  /** Characters that are printed as boxes, each once. */
  readonly missing = new Set<string>();

  constructor(private readonly typefaces: Typefaces) {}

  /** @param roomPoints no line is wider, but for a single letter that is */
  lines(text: string, { size, weight }: TextSize, roomPoints: number): TextLine[] {
    const room = (roomPoints * 1000) / size;
    return paragraphsOf(text).flatMap((part) => wrap(this.paragraph(part, weight), room));
  }

  /** Points of the text on one line. */
  width(text: string, { size, weight }: TextSize): number {
    const widths = paragraphsOf(text).map((part) => {
      const [line] = wrap(this.paragraph(part, weight), Infinity);
      return line?.width ?? 0;
    });
    return (Math.max(...widths) * size) / 1000;
  }

  private paragraph(text: string, weight: Weight): Paragraph {
    const typefaces: readonly Typeface[] = this.typefaces[weight];
    const covers = (codePoint: number) => typefaces.some((face) => face.covers(codePoint));
    const content = printable(text, covers, (character) => this.missing.add(character));
    return { ...content, reading: readingOf(content.text), typefaces };
  }
}
