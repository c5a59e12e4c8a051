import type { Document } from "../../../src/billing/documents/document";
import { documentPdf } from "../../../src/pdf";
import { writeSheet } from "../../../src/workbook/applying/writeSheet";
import { readBackDocument, readPrintedSheets } from "../../../src/workbook/readingDocuments";
import { layOutDocument } from "../../../src/workbook/sheetLayout";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { npmFonts } from "../../pdf/support/fonts";
import fc from "../../support/laws";
import { anyDocument } from "./support/anyDocument";

jest.setTimeout(120_000);

let host: HostSession;
afterEach(() => host.close());

const sheetOf = (_: Document, at: number) => ({ sheet: `D${at}`, issued: undefined });

async function write(documents: readonly Document[]): Promise<void> {
  await Excel.run(async (context) => {
    documents.forEach((document, at) => {
      const layout = layOutDocument(document);
      const { sheet } = sheetOf(document, at);
      writeSheet(context, { kind: "sheet", sheet, overwrite: false, layout }, 1900);
    });
    await context.sync();
  });
}

async function read(documents: readonly Document[]): Promise<(Document | undefined)[]> {
  const sheets = await readPrintedSheets(documents.map(sheetOf), 1900);
  return documents.map((document, at) => {
    const printed = sheets[at]?.printed;
    return printed && readBackDocument(printed, document);
  });
}

describe("documents written on sheets through Excel's own interface", () => {
  test("are read back as they were, whatever they say, also from a saved file", async () => {
    host = await bootExcel({});
    const documents = fc.sample(anyDocument, 60);
    await write(documents);
    expect(await read(documents)).toEqual(documents);
    const bytes = await host.book.save();
    host.close();
    host = await bootExcel({ bytes });
    expect(await read(documents)).toEqual(documents);
  });

  test("make the same PDFs, byte by byte", async () => {
    host = await bootExcel({});
    const documents = fc.sample(anyDocument, 8);
    await write(documents);
    const options = { fonts: npmFonts(), isoDate: "2026-11-02" };
    for (const [at, again] of (await read(documents)).entries()) {
      const [one, other] = [documents[at], again];
      if (!one || !other) throw new Error("There is no document.");
      const pdf = await documentPdf(one, options);
      expect(Buffer.compare(pdf.bytes, (await documentPdf(other, options)).bytes)).toBe(0);
    }
  });
});
