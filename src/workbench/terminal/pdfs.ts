import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { HostSession } from "../host/node/bootExcel";
import type { MadeDocument } from "./addin";
import { contentOf, writeOutput } from "./files";
import { RefusedRequest } from "./refusedRequest";

/** A document as a PDF, and what is to be said of it. */
export interface WrittenPdf {
  number: string;
  bytes: Uint8Array;
  warnings: string[];
}

/** The built add-in's writer of PDFs, under the global name that its bundle gives it. */
interface PdfBundle {
  pdfWriter(
    loadFont: (file: string) => Promise<Uint8Array>
  ): (document: unknown, isoDate: string) => Promise<{ bytes: Uint8Array; warnings: string[] }>;
}

/** The PDFs of documents just made, in memory. */
export async function writePdfs(
  root: string,
  session: HostSession,
  documents: readonly MadeDocument[],
  today: string
): Promise<WrittenPdf[]> {
  session.loadScript(join(root, "build", "addin", "pdfs.js"));
  const { quarterhourPdfs } = globalThis as typeof globalThis & { quarterhourPdfs: PdfBundle };
  const write = quarterhourPdfs.pdfWriter((file) => readFile(join(root, "dist", "fonts", file)));
  const written: WrittenPdf[] = [];
  for (const { number, toDocument } of documents) {
    const { bytes, warnings } = await write(toDocument(), today);
    written.push({ number, bytes, warnings });
  }
  return written;
}

/**
 * Puts PDFs into a folder, each under its document's number alone. A file that is there and differs
 * is kept: the new one is then called `SB-0001 (2).pdf`, which a notice says.
 * @returns the file name of each document, and the notices
 * @throws RefusedRequest where one cannot be written
 */
export async function savePdfs(
  folder: string,
  pdfs: readonly WrittenPdf[]
): Promise<{ names: Map<string, string>; notices: string[] }> {
  const names = new Map<string, string>();
  const besides: string[] = [];
  for (const { number, bytes } of pdfs) {
    const name = await freeName(folder, number, bytes);
    await writeOutput(join(folder, name), bytes);
    names.set(number, name);
    if (name !== `${number}.pdf`) besides.push(name);
  }
  const notices =
    besides.length === 0
      ? []
      : [
          `${folder} had other files of the same number, which were kept; the new ones are called ${besides.join(", ")}.`,
        ];
  return { names, notices };
}

const mostCopies = 999;

async function freeName(folder: string, number: string, bytes: Uint8Array): Promise<string> {
  for (let copy = 1; copy <= mostCopies; copy++) {
    const name = copy === 1 ? `${number}.pdf` : `${number} (${copy}).pdf`;
    const there = await contentOf(join(folder, name));
    if (there === undefined || Buffer.compare(there, bytes) === 0) return name;
  }
  throw new RefusedRequest(`${folder} is full of other PDFs of ${number}; name another folder.`);
}
