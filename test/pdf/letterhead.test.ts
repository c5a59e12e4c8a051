import { builtInAccent } from "../../src/billing/documents/accent";
import type { Document } from "../../src/billing/documents/document";
import type { Letterhead, Picture } from "../../src/billing/documents/letterhead";
import { documentPdf } from "../../src/pdf";
import { layOutPages } from "../../src/pdf/layout/layOutPages";
import type { Mark } from "../../src/pdf/layout/marks";
import { textsOf as allTexts } from "../../src/pdf/layout/textsOf";
import { Typesetter } from "../../src/pdf/text/typesetter";
import { planSuperbills } from "../../src/billing/documents/planSuperbills";
import { input, practiceRecords, session } from "../billing/documents/examplePractice";
import { logo, pngFile } from "../support/images";
import fc from "../support/laws";
import { superbill, textsOf } from "./support/documents";
import { npmFonts } from "./support/fonts";
import { readPdfs, wordsOf } from "./support/readPdf";

jest.setTimeout(120_000);

const fonts = npmFonts();
const write = (document: Document) => documentPdf(document, { fonts, isoDate: "2026-11-02" });

function under(document: Document, changes: { accent?: string; logo?: Picture }): Document {
  const { accent, logo: picture } = changes;
  return {
    ...document,
    ...(accent === undefined ? {} : { accent }),
    blocks: document.blocks.map((block) =>
      block.kind === "opening" && picture
        ? { ...block, letterhead: { ...block.letterhead, logo: picture } }
        : block
    ),
  };
}

/** A photograph's format: one pixel, as a camera would write it. */
const jpeg: Picture = {
  format: "jpeg",
  base64:
    "/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=",
  widthPoints: 40,
  heightPoints: 40,
};

describe("the logo", () => {
  it.each<[string, Picture]>([
    ["PNG", logo(48, 48)],
    ["JPEG", jpeg],
  ])("of format %s is in the file, and every text too", async (_, picture) => {
    const document = under(superbill({ lines: 40 }), { logo: picture });
    const { bytes, warnings } = await write(document);
    expect(warnings).toEqual([]);
    expect(
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/Subtype \/Image/g)?.length
    ).toBe(picture.format === "png" ? 2 : 1);
    const [pdf] = readPdfs([bytes]);
    const words = wordsOf(...(pdf?.pages ?? [])).replace(/\s+/g, "");
    for (const text of textsOf(document)) expect(words).toContain(text.replace(/\s+/g, ""));
  });

  it("is the same bytes in every document that has it, and on the first page only", async () => {
    const document = under(superbill({ lines: 60 }), { logo: logo(48, 48) });
    const [one, other] = [await write(document), await write(document)];
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0);
    const pages = layOutPages(document, await typesetterFor(document));
    expect(pages.map((marks) => marks.some(({ kind }) => kind === "picture"))).toEqual([
      true,
      false,
    ]);
  });

  it.each<[string, Partial<Picture>]>([
    ["cut off", { base64: pngFile(40, 40).subarray(0, 50).toString("base64") }],
    ["no picture", { base64: Buffer.from("not a picture").toString("base64") }],
    ["no base64", { base64: "%" }],
    ["of the other format", { format: "jpeg" }],
  ])("that is %s is left out, and it is said", async (_, broken) => {
    const whole = superbill();
    const { bytes, warnings } = await write(under(whole, { logo: { ...logo(40, 40), ...broken } }));
    expect(warnings).toEqual([expect.stringMatching(/SB-0042 is without the logo/)]);
    expect(Buffer.compare(bytes, (await write(whole)).bytes)).toBe(0);
  });
});

const typesetterFor = async (document: Document) =>
  new Typesetter(await fonts.typefacesFor(allTexts(document)));

describe("on the first page", () => {
  const side = fc.double({ min: 2, max: 600, noNaN: true });

  it("no text stands in the logo's place, whatever its shape, and the recipient in the window", async () => {
    const document = superbill({ recipient: ["To the Novaks"] });
    const typesetter = await typesetterFor(document);
    fc.assert(
      fc.property(side, side, (width, height) => {
        const [marks = []] = layOutPages(
          under(document, { logo: logo(width, height) }),
          typesetter
        );
        const picture = marks.find((mark) => mark.kind === "picture");
        if (!picture) throw new Error("There is no logo.");
        expect([picture.x, picture.y]).toEqual([36, 36]);
        expect(picture.x + picture.width).toBeLessThan(306);
        for (const mark of marks) {
          if (mark.kind !== "text") continue;
          const isClear =
            mark.x >= picture.x + picture.width ||
            mark.y >= picture.y + picture.height ||
            mark.y + mark.height <= picture.y;
          expect(isClear).toBe(true);
        }
        expect(recipientY(marks)).toBeGreaterThanOrEqual(156);
        expect(recipientY(marks)).toBeLessThan(190);
      }),
      { numRuns: 60 }
    );
  });

  function recipientY(marks: readonly Mark[]): number {
    const texts = marks.filter((mark) => mark.kind === "text");
    return texts.find(({ look }) => look.size > 9.5 && look.size < 11)?.y ?? 0;
  }
});

it("the practice's colour is that of titles, headings and rules", async () => {
  const colorsOf = async (document: Document) => {
    const pages = layOutPages(document, await typesetterFor(document));
    return new Set(
      pages.flat().flatMap((mark) => {
        if (mark.kind === "picture") return [];
        return [mark.kind === "text" ? mark.look.color : mark.color];
      })
    );
  };
  const built = await colorsOf(superbill({ lines: 60 }));
  const own = await colorsOf(under(superbill({ lines: 60 }), { accent: "#8A1C1C" }));
  expect(built.has(builtInAccent)).toBe(true);
  expect(own.has(builtInAccent)).toBe(false);
  expect([...own].filter((color) => !built.has(color)).sort()).toEqual(["#8A1C1C", "#F6EDED"]);
});

it.each([1, 10, 60])("all columns of %i lines are in the PDF, with nothing cut", async (lines) => {
  const letterhead: Letterhead = {
    ...{ notes: { Superbill: "Thank you." }, logo: logo(60, 20) },
    columns: { Time: true, Minutes: true, Provider: true },
  };
  const sessions = Array.from({ length: lines }, (_, at) =>
    session(at + 1, {
      date: `2026-10-${String((at % 30) + 1).padStart(2, "0")}`,
      code: at < 30 ? "97530" : "97112",
      ...{ modifiers: ["GO", "59", "KX", "95"], description: undefined },
      ...{ startMinutes: 690 + at, endMinutes: 735 + at, minutes: 45 },
    })
  );
  const practice = { ...practiceRecords().practice, letterhead };
  const records = practiceRecords({ practice, sessions });
  const document = planSuperbills(input(records)).documents[0]?.toDocument("SB-0001", "2026-11-02");
  if (!document) throw new Error("There is no superbill.");
  const [pdf] = readPdfs([(await write(document)).bytes]);
  const words = wordsOf(...(pdf?.pages ?? [])).replace(/\s+/g, "");
  for (const text of textsOf(document)) expect(words).toContain(text.replace(/\s+/g, ""));
  for (const { texts } of pdf?.pages ?? []) {
    for (const one of texts) {
      expect(one.x).toBeGreaterThanOrEqual(35.9);
      expect(one.x + one.width).toBeLessThanOrEqual(576.1);
      const covering = texts.filter(
        (other) =>
          other !== one &&
          Math.abs(other.y - one.y) < 4 &&
          other.x < one.x + one.width - 0.2 &&
          one.x < other.x + other.width - 0.2
      );
      expect(covering.map(({ text }) => [one.text, text])).toEqual([]);
    }
  }
});
