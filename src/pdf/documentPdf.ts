import type { Document, DocumentBlock } from "../billing/documents/document";
import type { IsoDate } from "../billing/records";
import type { FontShelf } from "./fonts/typefaces";
import { layOutPages } from "./layout/layOutPages";
import { textsOf } from "./layout/textsOf";
import { openPicture } from "./paint/embeddedPicture";
import { writePdf } from "./paint/writePdf";
import { Typesetter } from "./text/typesetter";

export interface PdfOptions {
  /** The fonts, which many documents share. */
  fonts: FontShelf;
  /** The day that the file says it was made on; the clock is not asked. */
  isoDate: IsoDate;
}

export interface DocumentPdf {
  bytes: Uint8Array;
  /** What she should know before she sends it, as plain sentences. */
  warnings: string[];
}

/**
 * A document as a PDF on US Letter, arranged as its sheet is: text that can be selected, searched
 * and copied, in fonts that the file brings along. Every text is printed whole, within half-inch
 * margins. The file's title is the document's kind and number; it names no client outside its pages.
 * Equal input gives equal bytes.
 * @throws where a font cannot be loaded
 */
export async function documentPdf(
  document: Document<string>,
  { fonts, isoDate }: PdfOptions
): Promise<DocumentPdf> {
  const typesetter = new Typesetter(await fonts.typefacesFor(textsOf(document)));
  const { printed, warnings } = await withReadableLogo(document);
  const pages = layOutPages(printed, typesetter);
  const bytes = await writePdf(pages, {
    title: `${document.kind} ${document.number}`,
    language: "en-US",
    created: new Date(`${isoDate}T12:00:00Z`),
  });
  return { bytes, warnings: [...warnings, ...missingWarnings(document, typesetter.missing)] };
}

/** A logo that cannot be read is left out, and told of. */
async function withReadableLogo(
  document: Document<string>
): Promise<{ printed: Document<string>; warnings: string[] }> {
  const logos = document.blocks.flatMap((block) =>
    block.kind === "opening" ? (block.letterhead.logo ?? []) : []
  );
  try {
    for (const logo of logos) await openPicture(logo);
    return { printed: document, warnings: [] };
  } catch {
    const blocks = document.blocks.map((block): DocumentBlock => {
      if (block.kind !== "opening") return block;
      const { name, lines } = block.letterhead;
      return { ...block, letterhead: { name, lines } };
    });
    return {
      printed: { ...document, blocks },
      warnings: [
        `${document.number} is without the logo, whose file is broken; put the picture on sheet Letterhead anew`,
      ],
    };
  }
}

const mostNamed = 10;

function missingWarnings({ number }: Document<string>, missing: ReadonlySet<string>): string[] {
  if (missing.size === 0) return [];
  const named = [...missing].slice(0, mostNamed).map(nameOf).join(" ");
  const more = missing.size > mostNamed ? ` and ${missing.size - mostNamed} more` : "";
  return [
    `${number} has characters that the PDF's fonts cannot write, printed as boxes: ${named}${more}; open its sheet and save it as PDF from Excel to have them`,
  ];
}

/** A character itself, or its number where it has no form of its own. */
function nameOf(character: string): string {
  if (!/[\p{C}\p{M}\p{Z}]/u.test(character)) return character;
  const codePoint = character.codePointAt(0) ?? 0;
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
}
