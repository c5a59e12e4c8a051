import type { Document } from "../../../src/billing/documents/document";
import type { Picture } from "../../../src/billing/documents/letterhead";
import { documentPdf } from "../../../src/pdf";
import { writeSheet } from "../../../src/workbook/applying/writeSheet";
import { readBackDocument, readPrintedSheets } from "../../../src/workbook/readingDocuments";
import { layOutDocument } from "../../../src/workbook/sheetLayout";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { npmFonts } from "../../pdf/support/fonts";
import { superbill } from "../../pdf/support/documents";
import fc from "../../support/laws";
import { base64Of, jpeg, png } from "../reading/letterhead/images";
import { anyDocument, withLogo } from "./support/anyDocument";

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

function logoOf(document: Document | undefined): Picture | undefined {
  const [opening] = document?.blocks ?? [];
  return opening?.kind === "opening" ? opening.letterhead.logo : undefined;
}

describe("documents written on sheets through Excel's own interface", () => {
  test("are read back as they were, whatever they say, also from a saved file", async () => {
    host = await bootExcel({});
    const documents = fc.sample(anyDocument, 30);
    await write(documents);
    expect(await read(documents)).toEqual(documents);
    const bytes = await host.book.save();
    host.close();
    host = await bootExcel({ bytes });
    expect(await read(documents)).toEqual(documents);
  });

  test.each<[string, (width: number, height: number) => number[], number, number]>([
    ["a PNG beside the name", png, 120, 90],
    ["a JPEG beside the name", jpeg, 90, 120],
    ["a wide PNG above the name", png, 300, 60],
  ])("keep their logo: %s", async (_, file, widthPoints, heightPoints) => {
    host = await bootExcel({});
    const base64 = base64Of(file(widthPoints, heightPoints));
    const format = file === png ? "png" : "jpeg";
    const documents = [
      superbill({ lines: 3 }),
      withLogo(superbill({ lines: 3 }), { format, base64, widthPoints, heightPoints }),
    ];
    await write(documents);
    const [plain, again] = await read(documents);
    expect(plain).toEqual(documents[0]);
    const logo = logoOf(again);
    expect(logo).toMatchObject({ format, base64 });
    expect((logo?.widthPoints ?? 0) / (logo?.heightPoints ?? 1)).toBeCloseTo(
      widthPoints / heightPoints,
      1
    );
    expect(again && layOutDocument(again).cells).toEqual(
      documents[1] && layOutDocument(documents[1]).cells
    );
  });

  test("are read without a logo that Excel cannot give", async () => {
    host = await bootExcel({});
    const logo = { format: "png", base64: base64Of(png(9, 9)), widthPoints: 40, heightPoints: 40 };
    const documents = [withLogo(superbill(), { ...logo, format: "png" })];
    await write(documents);
    const code = "ApiNotFound";
    const secondFromNow = host.requests.length + 2;
    host.faults.at(secondFromNow, { kind: "cut", when: "before", action: 3, code });
    const [sheet] = await readPrintedSheets(documents.map(sheetOf), 1900);
    expect(sheet?.unreadShapes).toEqual(["Logo"]);
    expect(sheet?.printed && readBackDocument(sheet.printed, superbill())).toEqual(superbill());
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
