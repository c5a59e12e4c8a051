import type { Document } from "../../src/billing/documents/document";
import { documentPdf } from "../../src/pdf";
import { superbill } from "./support/documents";
import { npmFonts } from "./support/fonts";
import { readPdfs, wordsOf, type ReadPdf } from "./support/readPdf";

jest.setTimeout(60_000);

const day = "2026-11-02";
const fonts = npmFonts();

async function written(document: Document): Promise<{ bytes: Uint8Array; pdf: ReadPdf }> {
  const { bytes } = await documentPdf(document, { fonts, isoDate: day });
  const [pdf] = readPdfs([bytes]);
  if (!pdf) throw new Error("There is no PDF.");
  return { bytes, pdf };
}

/** The words of each page above its upper margin. */
const heads = ({ pages }: ReadPdf) =>
  pages.map((page) => wordsOf({ ...page, texts: page.texts.filter(({ y }) => y > 792 - 36) }));

test("a void document says so at the top of each page, and what was made in its place", async () => {
  const voided = { ...superbill({ lines: 60 }), voided: { replacedBy: "SB-0099" } };
  expect(heads((await written(voided)).pdf)).toEqual(Array(2).fill("VOID, replaced by SB-0099"));
  expect(heads((await written({ ...superbill(), voided: {} })).pdf)).toEqual(["VOID"]);
  expect(heads((await written(superbill())).pdf)).toEqual([""]);
});

test("it says all else as before, struck through", async () => {
  const plain = await written(superbill());
  const voided = await written({ ...superbill(), voided: {} });
  const body = ({ pages }: ReadPdf) =>
    pages.map(({ texts }) => texts.filter(({ y }) => y <= 792 - 36));
  expect(body(voided.pdf)).toEqual(body(plain.pdf));
  expect(voided.bytes.length).toBeGreaterThan(plain.bytes.length + 500);
});

test("a number of any length stays within the page", async () => {
  const voided = { ...superbill(), voided: { replacedBy: "SB-".repeat(200) } };
  for (const { x, width } of (await written(voided)).pdf.pages[0]?.texts ?? []) {
    expect(x).toBeGreaterThanOrEqual(35.9);
    expect(x + width).toBeLessThanOrEqual(576.1);
  }
});
