import fc from "../../../support/laws";
import { fromTabText, toTabText } from "../../../../src/workbench/page/edits/tabText";

test.each([
  [
    "a\tb\r\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["", [[""]]],
  ["\t\t", [["", "", ""]]],
  ['"two\nlines"\tnext', [["two\nlines", "next"]]],
  ['"say ""hi"""', [['say "hi"']]],
  ['5" nail\tx', [['5" nail', "x"]]],
  ["one\rtwo", [["one"], ["two"]]],
])("%j is read as %j", (text, rows) => expect(fromTabText(text)).toEqual(rows));

test("what is written is read back", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "7", " ", "\t", "\n", "\r", '"') });
  const rows = fc.integer({ min: 1, max: 4 }).chain((width) =>
    fc.array(fc.array(text, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 4,
    })
  );
  fc.assert(
    fc.property(rows, (cells) => expect(fromTabText(toTabText(cells) + "\r\n")).toEqual(cells))
  );
});
