import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A piece of text as it stands on a page: points from the paper's lower left corner. */
export interface ReadText {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
  dir: string;
}

export interface ReadPage {
  width: number;
  height: number;
  language: string | null;
  texts: ReadText[];
}

export interface ReadPdf {
  title: string;
  info: Record<string, unknown>;
  hasScripts: boolean;
  pages: ReadPage[];
}

/** What PDFs say to a program that reads them. */
export function readPdfs(files: readonly Uint8Array[]): ReadPdf[] {
  const done = spawnSync(process.execPath, [join(__dirname, "pdfReader.mjs")], {
    input: files.map((bytes) => Buffer.from(bytes).toString("base64")).join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as ReadPdf[];
}

/** The words of a page, or of all, in printed order. */
export function wordsOf(...pages: readonly ReadPage[]): string {
  const texts = pages.flatMap((page) => page.texts.map(({ text }) => text));
  return texts.join(" ").replace(/\s+/g, " ");
}
