import type { Document } from "../../../src/billing/documents/document";
import { documentPdf } from "../../../src/pdf";
import { documentTexts } from "../../billing/documents/documentTexts";
import { onPaper } from "../../pdf/support/documents";
import { npmFonts } from "../../pdf/support/fonts";
import { readPdfs, wordsOf, type ReadPage } from "../../pdf/support/readPdf";

/** What somebody can read of a document, without spaces, so that no line's end matters. */
export interface Printed {
  text: string;
  /** Each line of the list by itself, and whatever else stands beside others. */
  rows: string[];
}

export const tight = (text: string): string => text.replace(/\s+/g, "");

/** What a sheet prints, from what was read back from it. */
export function onSheet(document: Document): Printed {
  const lists = document.blocks.flatMap((block) => (block.kind === "list" ? block.rows : []));
  const rowText = (row: (typeof lists)[number]) =>
    documentTexts({
      ...document,
      number: "",
      blocks: [{ kind: "list", columns: [], rows: [row] }],
    });
  return {
    text: tight(documentTexts(document).map(onPaper).join("")),
    rows: lists.map((row) => tight(rowText(row).map(onPaper).join(""))),
  };
}

const fonts = npmFonts();

/** What PDFs say to a program that reads them. */
export async function onPaperOf(documents: readonly Document[]): Promise<Printed[]> {
  const files: Uint8Array[] = [];
  for (const document of documents) {
    files.push((await documentPdf(document, { fonts, isoDate: "2026-11-02" })).bytes);
  }
  return readPdfs(files).map(({ pages }) => ({
    text: tight(wordsOf(...pages)),
    rows: pages.flatMap(rowsOf),
  }));
}

/** Texts on one height, from left to right. */
function rowsOf({ texts }: ReadPage): string[] {
  const heights = [...new Set(texts.map(({ y }) => Math.round(y * 2) / 2))];
  return heights.map((height) =>
    tight(
      texts
        .filter(({ y }) => Math.abs(y - height) < 0.5)
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join("")
    )
  );
}
