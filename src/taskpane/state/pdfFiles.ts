import type { Document } from "../../billing/documents/document";
import { documentsOf, type DocumentSource } from "./documentSource";
import { now } from "./now";

/** A PDF that was written. */
export interface PdfFile {
  number: string;
  name: string;
  bytes: Uint8Array;
}

interface Writing {
  /** Puts a file where it is to be; the next is written when it is there. */
  keep: (file: PdfFile) => void | Promise<void>;
  /** Told how many are written. */
  onDone: (count: number) => void;
  /** An abort ends it with what was written. */
  signal: AbortSignal;
}

const notLoaded =
  "What writes PDFs could not be loaded. Check the internet connection, then try again; nothing in the workbook was changed.";

/** So many sheets are read back at a time. */
const slab = 25;

/**
 * Writes a PDF of each document, letting the pane draw between two of them.
 * @returns what she should know before she sends them, as plain sentences
 * @throws Error in plain words
 */
export async function writePdfFiles(
  sources: readonly DocumentSource[],
  { keep, onDone, signal }: Writing
): Promise<string[]> {
  const write = await loadWriter();
  const warnings: string[] = [];
  let done = 0;
  for (let first = 0; first < sources.length && !signal.aborted; first += slab) {
    const { documents, notices } = await documentsOf(sources.slice(first, first + slab));
    warnings.push(...notices);
    for (const { number, document } of documents) {
      if (signal.aborted) break;
      const pdf = await write(document);
      await keep({ number, name: fileName(number), bytes: pdf.bytes });
      warnings.push(...pdf.warnings);
      onDone(++done);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  return warnings;
}

async function loadWriter() {
  const { documentPdf, FontShelf } = await import(/* webpackChunkName: "pdfs" */ "../../pdf").catch(
    () => {
      throw new Error(notLoaded);
    }
  );
  const fonts = new FontShelf(loadFont);
  return (document: Document) => documentPdf(document, { fonts, isoDate: now().today });
}

/** From the pane's own folder: nothing is asked of another host. */
async function loadFont(file: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`fonts/${file}`, document.baseURI)).catch(() => undefined);
  if (!answer?.ok) throw new Error(notLoaded);
  return new Uint8Array(await answer.arrayBuffer());
}

/** A number is typed by hand sometimes, and may hold what no file may be called. */
function fileName(number: string): string {
  return `${number.replace(/[\p{C}\\/:*?"<>|]/gu, "-")}.pdf`;
}
