import type { Document } from "../billing/documents/document";
import type { IsoDate } from "../billing/records";
import { documentPdf, FontShelf, type DocumentPdf, type LoadFont } from "../pdf";

/**
 * Writes PDFs of documents for a program without a screen, which loads this bundle beside the
 * workflows' and calls what stands here under the global name `quarterhourPdfs`.
 * @param loadFont reads a file of the add-in's folder `fonts`
 * @returns a writer that opens each font once
 */
function pdfWriter(
  loadFont: LoadFont
): (document: Document, isoDate: IsoDate) => Promise<DocumentPdf> {
  const fonts = new FontShelf(loadFont);
  return (document, isoDate) => documentPdf(document, { fonts, isoDate });
}

Object.assign(globalThis, { quarterhourPdfs: { pdfWriter } });
