import type { MadeDocument } from "../../workflows/makeSuperbills";
import { now } from "./now";

/** A PDF that is ready to be saved. */
export interface PdfFile {
  number: string;
  /** Where the browser has it, for a link. */
  url: string;
}

export interface PdfFiles {
  files: PdfFile[];
  /** Plain sentences. */
  warnings: string[];
}

const notLoaded =
  "What writes PDFs could not be loaded. Check the internet connection, then try again; the superbills are made all the same.";

/**
 * Writes a PDF of each document, letting the pane draw between two of them.
 * @param onDone told how many are written
 * @throws Error in plain words; an abort ends it with what was written
 */
export async function writePdfFiles(
  documents: readonly MadeDocument[],
  onDone: (count: number) => void,
  signal: AbortSignal
): Promise<PdfFiles> {
  const { documentPdf, FontShelf } = await import(/* webpackChunkName: "pdfs" */ "../../pdf").catch(
    () => {
      throw new Error(notLoaded);
    }
  );
  const fonts = new FontShelf(loadFont);
  const written: PdfFiles = { files: [], warnings: [] };
  for (const { number, toDocument } of documents) {
    if (signal.aborted) break;
    if (!toDocument) continue;
    const { bytes, warnings } = await documentPdf(toDocument(), { fonts, isoDate: now().today });
    written.files.push({ number, url: urlOf(bytes) });
    written.warnings.push(...warnings);
    onDone(written.files.length);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return written;
}

/** From the pane's own folder: nothing is asked of another host. */
async function loadFont(file: string): Promise<Uint8Array> {
  const answer = await fetch(new URL(`fonts/${file}`, document.baseURI)).catch(() => undefined);
  if (!answer?.ok) throw new Error(notLoaded);
  return new Uint8Array(await answer.arrayBuffer());
}

/** As a file of no special kind: the pane's browser on Windows opens a PDF instead of saving it. */
function urlOf(bytes: Uint8Array): string {
  return URL.createObjectURL(new Blob([bytes.slice()], { type: "application/octet-stream" }));
}
