import { PDFHexString, PDFName, PDFString, type PDFContext, type PDFRef } from "@cantoo/pdf-lib";
import type { Subset } from "@pdf-lib/fontkit";
import type { PlacedGlyph, Typeface } from "../fonts/typeface";
import { newSubset, subsetBytes } from "./fontSubset";
import { toUnicodeMap } from "./toUnicodeMap";

/** A dictionary as the library takes it. */
type LiteralObject = NonNullable<Parameters<PDFContext["flateStream"]>[1]>;

/** A glyph with the characters it stands for: what a PDF calls a character of a font. */
interface Entry {
  glyphInSubset: number;
  unicode: string;
  width: number;
}

/**
 * The part of a font that a PDF needs. The same form is entered once for every text it stands for,
 * so that copying gives what was meant.
 */
export class EmbeddedTypeface {
  readonly ref: PDFRef;
  private readonly subset: Subset;
  private readonly codes = new Map<string, number>();
  /** Code 0 is never written. */
  private readonly entries: Entry[] = [{ glyphInSubset: 0, unicode: "", width: 0 }];

  constructor(
    private readonly typeface: Typeface,
    private readonly context: PDFContext,
    /** As the content of pages calls it. */
    readonly name: string
  ) {
    this.ref = context.nextRef();
    this.subset = newSubset(typeface.font);
  }

  /** The code of a glyph, and its width in thousandths of the font size. */
  encode({ id, unicode }: PlacedGlyph): { code: number; width: number } {
    const key = `${id} ${unicode}`;
    const known = this.codes.get(key);
    if (known !== undefined) return { code: known, width: this.entries[known]?.width ?? 0 };
    const width = this.typeface.thousandths(this.typeface.font.getGlyph(id).advanceWidth);
    const code = this.entries.length;
    this.entries.push({ glyphInSubset: this.subset.includeGlyph(id), unicode, width });
    this.codes.set(key, code);
    return { code, width };
  }

  /** Writes the font's objects, once all text is encoded. */
  async finish(): Promise<void> {
    const { context } = this;
    const baseFont = PDFName.of(`${subsetTag(this.name)}+${this.typeface.font.postscriptName}`);
    const descendant = this.add({
      Type: "Font",
      Subtype: "CIDFontType2",
      BaseFont: baseFont,
      CIDSystemInfo: {
        Registry: PDFString.of("Adobe"),
        Ordering: PDFString.of("Identity"),
        Supplement: 0,
      },
      FontDescriptor: this.add(await this.descriptor(baseFont)),
      CIDToGIDMap: this.stream(this.glyphNumbers()),
      DW: 0,
      W: [0, this.entries.map(({ width }) => Math.round(width * 100) / 100)],
    });
    const texts = this.entries.map(({ unicode }) => unicode);
    const font = context.obj({
      Type: "Font",
      Subtype: "Type0",
      BaseFont: baseFont,
      Encoding: "Identity-H",
      DescendantFonts: [descendant],
      ToUnicode: this.stream(new TextEncoder().encode(toUnicodeMap(texts))),
    });
    context.assign(this.ref, font);
  }

  private async descriptor(baseFont: PDFName): Promise<LiteralObject> {
    const { font } = this.typeface;
    const thousandths = (units: number) => Math.round(this.typeface.thousandths(units));
    const { minX, minY, maxX, maxY } = font.bbox;
    const symbolic = 4;
    return {
      Type: "FontDescriptor",
      FontName: baseFont,
      Flags: symbolic,
      FontBBox: [minX, minY, maxX, maxY].map(thousandths),
      ItalicAngle: 0,
      Ascent: thousandths(font.ascent),
      Descent: thousandths(font.descent),
      CapHeight: thousandths(font.capHeight || font.ascent),
      StemV: 0,
      FontFile2: this.stream(await subsetBytes(this.subset)),
    };
  }

  /** Two bytes for each code: the glyph's number in the subset. */
  private glyphNumbers(): Uint8Array {
    return Uint8Array.from(
      this.entries.flatMap(({ glyphInSubset }) => [glyphInSubset >> 8, glyphInSubset & 0xff])
    );
  }

  private add(literal: LiteralObject): PDFRef {
    return this.context.register(this.context.obj(literal));
  }

  private stream(bytes: Uint8Array): PDFRef {
    return this.context.register(this.context.flateStream(bytes));
  }
}

/** Hexadecimal codes as a PDF's text operators take them. */
export function hexOf(codes: readonly number[]): PDFHexString {
  return PDFHexString.of(codes.map((code) => code.toString(16).padStart(4, "0")).join(""));
}

/** Six capitals tell that a font is a part of one. */
function subsetTag(name: string): string {
  const letters = Array.from(name, (character) =>
    String.fromCharCode(65 + ((character.codePointAt(0) ?? 0) % 26))
  );
  return letters.join("").padEnd(6, "Q").slice(0, 6);
}
