import { continuedText } from "../../src/billing/documents/continued";
import type { Document } from "../../src/billing/documents/document";
import { documentPdf, FontShelf } from "../../src/pdf";
import { planExample } from "../billing/documents/examplePractice";
import { superbillFields } from "../billing/documents/superbillFields";
import { onPaper, superbill, textsOf } from "./support/documents";
import { npmFonts, readFont } from "./support/fonts";
import { readPdfs, wordsOf, type ReadPage, type ReadPdf } from "./support/readPdf";

jest.setTimeout(120_000);

const fonts = npmFonts();
const write = (document: Document) => documentPdf(document, { fonts, isoDate: "2026-11-02" });

async function written(...documents: Document[]): Promise<ReadPdf[]> {
  const files: Uint8Array[] = [];
  for (const document of documents) files.push((await write(document)).bytes);
  return readPdfs(files);
}

/** A page's words without spaces, so that a word broken over two lines is found. */
const tight = (...pages: ReadPage[]) => wordsOf(...pages).replace(/\s+/g, "");

const margin = 36;

function outsideMargins({ pages }: ReadPdf) {
  return pages.flatMap(({ texts }) =>
    texts.filter(
      ({ text, x, y, width }) =>
        x < margin - 0.1 ||
        x + width > 612 - margin + 0.1 ||
        y > 792 - margin ||
        (y < margin && !/^(Superbill SB-|Page \d|continued on)/.test(text))
    )
  );
}

describe("a superbill read back from its PDF has", () => {
  let pdf: ReadPdf | undefined;
  beforeAll(async () => {
    const document = planExample()?.toDocument("SB-0001", "2026-11-02");
    [pdf] = document ? await written(document) : [];
  });
  it.each(superbillFields)("%s", (_, shown) => {
    for (const text of shown) {
      expect(tight(...(pdf?.pages ?? []))).toContain(onPaper(text).replace(/\s+/g, ""));
    }
  });
});

const everyNumberOfLines = [0, 1, 2, 12, 18, 24, 30, 31, 32, 33, 60, 61, 200];
const variations: [string, Document][] = [
  ...everyNumberOfLines.map((lines): [string, Document] => [
    `${lines} lines`,
    superbill({ lines }),
  ]),
  ["long names", superbill({ name: "Wolfeschlegelsteinhausenbergerdorff ".repeat(4) })],
  ["names without a space", superbill({ name: "W".repeat(400), practice: "M".repeat(300) })],
  ["a practice's name longer than a page", superbill({ practice: "Therapy and ".repeat(400) })],
  ["long services", superbill({ service: "Functional activities, one-on-one ".repeat(9) })],
  ["a service longer than a page", superbill({ lines: 3, service: "very long ".repeat(900) })],
  ["notes longer than a page", superbill({ notes: ["Please note. ".repeat(1500)] })],
  [
    "a recipient longer than a page",
    superbill({ recipient: Array(90).fill("Suite 5") as string[] }),
  ],
  ["twelve diagnoses", superbill({ diagnoses: 12 })],
  ["large amounts", superbill({ cents: 123_456_789_012 })],
];

describe("every page", () => {
  let pdfs: ReadPdf[] = [];
  beforeAll(async () => {
    pdfs = await written(...variations.map(([, document]) => document));
  });
  describe.each(variations.map(([name, document], at) => ({ name, document, at })))(
    "with $name",
    ({ document, at }) => {
      it("has all its text within the margins, and no text is lost", () => {
        const pdf = pdfs[at];
        if (!pdf) throw new Error("There is no PDF.");
        expect(outsideMargins(pdf)).toEqual([]);
        const words = tight(...pdf.pages);
        // A text may go on below the head of the next page.
        const whole = pdf.pages.length === 1 ? textsOf(document) : shortTexts(document);
        for (const text of whole) expect(words).toContain(text.replace(/\s+/g, ""));
      });

      it("is numbered, and says when it goes on", () => {
        const pages = pdfs[at]?.pages ?? [];
        expect(pages.map((page) => wordsOf(page).match(/Page \d+ of \d+/)?.[0])).toEqual(
          pages.map((_, page) => `Page ${page + 1} of ${pages.length}`)
        );
        const continued = continuedText(document).replace(/\s+/g, "");
        expect(continued).toMatch(/^SuperbillSB-0042for.+,continued$/);
        for (const [page, { texts }] of pages.entries()) {
          expect(tight(pages[page] as ReadPage).includes(continued)).toBe(page > 0);
          const goesOn = texts.some(({ text }) => text === `continued on page ${page + 2}`);
          expect(goesOn).toBe(page < pages.length - 1);
        }
      });

      it("never begins with the totals alone, nor parts them from the signature", () => {
        const pages = pdfs[at]?.pages ?? [];
        const totals = pages.find(({ texts }) => texts.some(({ text }) => text === "Balance due"));
        const codes = totals?.texts.filter(({ text }) => text === "97530").length ?? 0;
        const lines = document.blocks.flatMap((block) => (block.kind === "list" ? block.rows : []));
        if (!/^(a service|notes)/.test(variations[at]?.[0] ?? "")) {
          expect(codes).toBeGreaterThanOrEqual(Math.min(2, lines.length));
          expect(wordsOf(...(totals ? [totals] : []))).toContain("signature of the provider");
        }
      });

      it("repeats the header above every page's lines", () => {
        for (const { texts } of pdfs[at]?.pages ?? []) {
          const header = texts.find(({ text }) => text === "Modifiers");
          const first = texts.find(({ text }) => text === "97530");
          if (first) expect(header?.y).toBeGreaterThan(first.y);
        }
      });

      it("has no text in another's place", () => {
        for (const { texts } of pdfs[at]?.pages ?? []) {
          for (const one of texts) {
            const covered = texts.filter(
              (other) =>
                other !== one &&
                Math.abs(other.y - one.y) < 4 &&
                other.x < one.x + one.width - 0.2 &&
                one.x < other.x + other.width - 0.2
            );
            expect(covered.map(({ text }) => [one.text, text])).toEqual([]);
          }
        }
      });
    }
  );

  it("is one where the lines fit on it in slightly smaller type", () => {
    const pages = (lines: number) => pdfs[everyNumberOfLines.indexOf(lines)]?.pages.length;
    expect(everyNumberOfLines.map(pages)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 5]);
  });
});

/** Texts of a line or two: they are on one page. */
function shortTexts(document: Document): string[] {
  return textsOf(document).filter((text) => text.length < 60);
}

describe("text of other scripts", () => {
  const names = {
    Hebrew: "שרה כהן-לוי",
    Arabic: "محمد عبد الله",
    "Hebrew in brackets": "שרה (בת) כהן",
    Vietnamese: "Nguyễn Thị Ấu",
    Polish: "Łukasz Żółć",
    Greek: "Ελένη Παπαδοπούλου",
    Cyrillic: "Юлия Щербакова",
  };
  it("is written in letters that can be found and copied", async () => {
    const recipient = Object.values(names);
    const document = superbill({ recipient });
    expect((await write(document)).warnings).toEqual([]);
    const [pdf] = await written(document);
    for (const name of recipient) expect(wordsOf(...(pdf?.pages ?? []))).toContain(name);
  });

  it("reads from right to left, also within an English line", async () => {
    const [pdf] = await written(superbill({ name: "אבג" }));
    const text = pdf?.pages[0]?.texts.find((each) => each.text === "אבג");
    expect(text?.dir).toBe("rtl");
    const mixed = superbill({ notes: ["Ask שרה כהן, OTR/L, or call"] });
    const [other] = await written(mixed);
    const words = other?.pages[0]?.texts.filter(
      ({ y, text: each }) => each.includes("OTR/L, or") && y
    );
    expect(words).toHaveLength(1);
  });
});

describe("hostile text", () => {
  const attempts = [
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    ") Tj ET Q /JavaScript (x) >> endobj",
    "\\(\\)\\r",
    "%PDF-1.4 %%EOF",
  ];
  it("is text like any other", async () => {
    const [pdf] = await written(superbill({ recipient: attempts }));
    for (const attempt of attempts) {
      expect(tight(...(pdf?.pages ?? []))).toContain(attempt.replace(/\s+/g, ""));
    }
    expect(pdf?.hasScripts).toBe(false);
  });

  it("is boxed and told of where no font can write it, and can still be copied", async () => {
    const document = superbill({ name: "Ana 😀 \u4e2d\u0007", recipient: ["\ud800x"] });
    const { bytes, warnings } = await write(document);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain("U+D800 😀 中 U+0007");
    const [pdf] = readPdfs([bytes]);
    expect(tight(...(pdf?.pages ?? []))).toContain("Ana😀中");
  });

  it("cannot turn what is around it by characters that are not seen", async () => {
    const [pdf] = await written(superbill({ name: "abc\u202Edef\u200B\u2066ghi" }));
    expect(wordsOf(...(pdf?.pages ?? []))).toContain("abcdefghi");
  });
});

describe("the file", () => {
  it("is the same for the same document, and tells no client's name but on its pages", async () => {
    const document = superbill();
    const one = await write(document);
    const other = await documentPdf(document, { fonts: npmFonts(), isoDate: "2026-11-02" });
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    const [pdf] = readPdfs([one.bytes]);
    expect(pdf?.title).toBe("Superbill SB-0042");
    expect(pdf?.pages[0]?.language).toBe("en-US");
    expect(JSON.stringify(pdf?.info)).not.toContain("Novak");
    expect(pdf?.info).toMatchObject({ CreationDate: "D:20261102120000Z", Producer: "Quarterhour" });
  });

  it("has the size of a letter", async () => {
    const [pdf] = await written(superbill({ lines: 60 }));
    expect(pdf?.pages.map(({ width, height }) => [width, height])).toEqual([
      [612, 792],
      [612, 792],
    ]);
  });

  it("shows the recipient in the window of an envelope", async () => {
    const [pdf] = await written(superbill({ recipient: ["To the Novaks"] }));
    const recipient = pdf?.pages[0]?.texts.find(({ text }) => text === "To the Novaks");
    expect(recipient?.x).toBeCloseTo(96, 0);
    expect(792 - (recipient?.y ?? 0)).toBeGreaterThan(156);
    expect(792 - (recipient?.y ?? 0)).toBeLessThan(172);
  });
});

it("a font that cannot be loaded is an error, and is asked for again the next time", async () => {
  let isThere = false;
  const shelf = new FontShelf(async (file) => {
    if (!isThere) throw new Error(`no ${file}`);
    return readFont(file);
  });
  const options = { fonts: shelf, isoDate: "2026-11-02" };
  await expect(documentPdf(superbill(), options)).rejects.toThrow("no Arimo");
  isThere = true;
  await expect(documentPdf(superbill(), options)).resolves.toMatchObject({ warnings: [] });
});
