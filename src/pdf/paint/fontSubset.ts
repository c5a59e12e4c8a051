import type { Font, Subset } from "@pdf-lib/fontkit";

/** What the library keeps of a subset while it writes it. */
interface SubsetInWriting extends Subset {
  loca: { version?: 0 | 1 };
  _addGlyph(id: number): number;
}

/**
 * A new, empty part of a font. The library's short table of places holds only even ones, and loses
 * the outlines of fonts whose glyphs have odd lengths: the long table holds all.
 */
export function newSubset(font: Font): Subset {
  const subset = font.createSubset() as SubsetInWriting;
  const addGlyph = subset._addGlyph.bind(subset);
  subset._addGlyph = (id) => {
    subset.loca.version = 1;
    return addGlyph(id);
  };
  return subset;
}

/** The font file of a subset. */
export function subsetBytes(subset: Subset): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    subset
      .encodeStream()
      .on("data", (part) => parts.push(part))
      .on("end", () => resolve(concatenated(parts)));
  });
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
