import { PDFDocument, PDFName, type PDFOperator, type PDFRef } from "@cantoo/pdf-lib";
import type { Picture } from "../../billing/documents/letterhead";
import type { Typeface } from "../fonts/typeface";
import type { Mark } from "../layout/marks";
import { paper } from "../layout/paper";
import type { TextRun } from "../text/textLine";
import { EmbeddedTypeface } from "./embeddedTypeface";
import { embedPicture } from "./embeddedPicture";
import { operatorsOf } from "./operators";

/** What is said about a PDF within it. */
export interface PdfMetadata {
  title: string;
  /** A language tag, such as `en-US`. */
  language: string;
  created: Date;
}

const program = "Quarterhour";

/** The file of the given pages; the same pages and metadata always give the same bytes. */
export async function writePdf(
  pages: readonly (readonly Mark[])[],
  metadata: PdfMetadata
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  describe(pdf, metadata);
  const embedded = new Map<Typeface, EmbeddedTypeface>();
  const embeddedOf = ({ typeface }: TextRun) => {
    const known = embedded.get(typeface);
    if (known) return known;
    const made = new EmbeddedTypeface(typeface, pdf.context, `F${embedded.size + 1}`);
    embedded.set(typeface, made);
    return made;
  };
  const pictures = new Map<Picture, { name: string; ref: PDFRef }>();
  for (const { picture } of pages.flat().filter((mark) => mark.kind === "picture")) {
    if (pictures.has(picture)) continue;
    const ref = await embedPicture(picture, pdf.context);
    pictures.set(picture, { name: `Im${pictures.size + 1}`, ref });
  }
  const pictureNameOf = (picture: Picture) => pictures.get(picture)?.name ?? "";
  for (const marks of pages) {
    const page = pdf.addPage([paper.width, paper.height]);
    const operators: PDFOperator[] = marks.flatMap((mark) =>
      operatorsOf(mark, embeddedOf, pictureNameOf, pdf.context)
    );
    page.pushOperators(...operators);
    for (const { name, ref } of embedded.values())
      page.node.setFontDictionary(PDFName.of(name), ref);
    for (const { name, ref } of pictures.values()) page.node.setXObject(PDFName.of(name), ref);
  }
  for (const font of embedded.values()) await font.finish();
  return pdf.save();
}

function describe(pdf: PDFDocument, { title, language, created }: PdfMetadata): void {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(language);
  pdf.setCreator(program);
  pdf.setProducer(program);
  pdf.setCreationDate(created);
  pdf.setModificationDate(created);
}
