import { Typesetter } from "../../../src/pdf/text/typesetter";
import type { TextLine } from "../../../src/pdf/text/textLine";
import fc from "../../support/laws";
import { npmFonts } from "../support/fonts";

const fonts = npmFonts();
const size = { size: 10, weight: "regular" } as const;

async function lines(text: string, roomPoints: number): Promise<TextLine[]> {
  return new Typesetter(await fonts.typefacesFor([text])).lines(text, size, roomPoints);
}

const said = ({ runs }: TextLine) =>
  runs.flatMap(({ glyphs }) => glyphs.map(({ unicode }) => unicode)).join("");

test.each<[string, number, string[]]>([
  ["", 100, [""]],
  ["short", 100, ["short"]],
  ["two words", 30, ["two", "words"]],
  ["two  spaces", 500, ["two  spaces"]],
  ["one\ntwo\r\nthree", 500, ["one", "two", "three"]],
  ["before\n\nafter", 500, ["before", "", "after"]],
  ["tab\there", 500, ["tab here"]],
  ["office@example.com", 60, ["office@", "example.com"]],
  ["iiiiiiiiii", 10, ["iiii", "iiii", "ii"]],
  ["e\u0301e\u0301", 6, ["é", "é"]],
])("%j in %d points is %j", async (text, roomPoints, expected) => {
  expect((await lines(text, roomPoints)).map(said)).toEqual(expected);
});

const alphabet = fc.constantFrom(..."abc W.-/@ שלום محمد żỆЖΩ😀");
const anyText = fc.string({ unit: alphabet, maxLength: 60 });

test("no line is wider than its room, and no letter is lost or written twice", async () => {
  await fc.assert(
    fc.asyncProperty(anyText, fc.integer({ min: 20, max: 200 }), async (text, roomPoints) => {
      const wrapped = await lines(text, roomPoints);
      for (const { width } of wrapped) expect((width * 10) / 1000).toBeLessThanOrEqual(roomPoints);
      const letters = (words: string) => [...words.replace(/ /g, "")].sort().join("");
      expect(letters(wrapped.map(said).join(""))).toBe(letters(text.normalize("NFC")));
    }),
    { numRuns: 150 }
  );
});

// Brackets are copied as they were typed, and readers of PDFs turn the line again.
test("a line of both directions stands as it is read", async () => {
  const [line] = await lines("Ask שרה (בת), at 12", 500);
  expect(line && said(line)).toBe("Ask )תב( הרש, at 12");
  const [name] = await lines("שרה 12", 500);
  expect(name && said(name)).toBe("12 הרש");
});

test("the dots of an Arabic letter are no letters of their own", async () => {
  const [line] = await lines("عبد", 500);
  expect(line && said(line)).toBe("دبع");
});
