import { readColor } from "../../../../src/billing/documents/accent";
import type { Letterhead } from "../../../../src/billing/documents/letterhead";
import { readLetterhead } from "../../../../src/workbook/reading/letterhead/readLetterhead";
import type { RawCell, TableSnapshot } from "../../../../src/workbook/reading/tableSnapshot";
import { letterheadSettings } from "../../../../src/workbook/tables";
import { base64Of, jpeg, png } from "./images";

function table(...rows: RawCell[][]): TableSnapshot<"Letterhead"> {
  return {
    ...{ name: "Letterhead", title: "Letterhead", sheet: "Our paper" },
    ...{ headers: ["Setting", "Value"], rows, rowCount: rows.length },
    ...{ hasTotals: false, isCrowded: false, firstRow: 1, firstColumn: 0 },
  };
}
const read = (...rows: RawCell[][]) => readLetterhead(table(...rows));
const nothing: Letterhead = { notes: {}, columns: {} };

it("a workbook without the table has no letterhead", () => {
  expect(readLetterhead(undefined)).toEqual({ notices: [] });
});

it("the table as it is made changes nothing, and is silent", () => {
  const { letterhead, notices } = read(...Object.entries(letterheadSettings));
  expect(notices).toEqual([]);
  expect(letterhead).toEqual({ ...nothing, columns: { Time: false, Minutes: false } });
});

it.each<[string, RawCell[][], Partial<Letterhead>]>([
  [
    "lines without the blank ones",
    [
      ["line 1 ", " 1 Main St "],
      ["Line 3", "Call us"],
      ["Line 2", " "],
    ],
    { lines: ["1 Main St", "Call us"] },
  ],
  ["several lines in one cell", [["Line 1", "a\n\nb\r\nc"]], { lines: ["a", "b", "c"] }],
  ["a colour by word", [["Accent color", "dark  Green"]], { accent: "#1B5E20" }],
  ["a colour by number", [["Accent colour", "8a1c1c"]], { accent: "#8A1C1C" }],
  [
    "notes of a kind",
    [
      ["Note on receipts", "Thank you!"],
      ["Note on superbills", "=1+1"],
    ],
    { notes: { Receipt: "Thank you!", Superbill: "=1+1" } },
  ],
  [
    "columns",
    [
      ["Print time", true],
      ["Print minutes", "yes"],
      ["PRINT PROVIDER", "No"],
    ],
    { columns: { Time: true, Minutes: true, Provider: false } },
  ],
  ["a number as a line", [["Line 1", 8045550142]], { lines: ["8045550142"] }],
])("reads %s", (_, rows, expected) => {
  const { letterhead, notices } = read(...rows);
  expect(letterhead).toEqual({ ...nothing, ...expected });
  expect(notices).toEqual([]);
});

describe("what is broken is said, with its sheet and setting, and what is built in is used", () => {
  it.each<[string, RawCell[][], RegExp, Partial<Letterhead>]>([
    ["an unknown setting", [["Font", "Comic Sans"]], /row 2: "Font" is not the name of/, {}],
    ["a value without a name", [["", "Teal"]], /row 2: "Teal" has no name/, {}],
    ["no colour", [["Accent colour", "Blurple"]], /Accent colour: "Blurple" is not a colour/, {}],
    [
      "a colour too light",
      [["Accent colour", "#FFC000"]],
      /Accent colour: #FFC000 is too light/,
      {},
    ],
    ["an error", [["Line 2", "#N/A"]], /Line 2: the cell shows #N\/A/, {}],
    ["no answer", [["Print time", "maybe"]], /Print time: "maybe" is neither Yes nor No/, {}],
    [
      "a setting typed twice",
      [
        ["Accent colour", "Navy"],
        ["accent color", "Red"],
      ],
      /Accent colour is there twice/,
      { accent: "#1F3864" },
    ],
    [
      "too many lines",
      [
        ["Line 1", "1\n2\n3\n4\n5\n6"],
        ["Line 6", "7"],
      ],
      /Line 6: there are more than 6 lines/,
      { lines: ["1", "2", "3", "4", "5", "6"] },
    ],
    [
      "a seventh line",
      [
        ["Line 1", "1"],
        ["Line 7", "7"],
      ],
      /row 3: "Line 7" is not the name/,
      { lines: ["1"] },
    ],
    [
      "a line that does not fit",
      [["Line 1", "Occupational, physical and speech therapy for children and adults"]],
      /Line 1: it is longer than fits/,
      { lines: ["Occupational, physical and speech therapy for children and adults"] },
    ],
  ])("%s", (_, rows, notice, expected) => {
    const { letterhead, notices } = read(...rows);
    expect(letterhead).toEqual({ ...nothing, ...expected });
    expect(notices).toEqual([expect.stringMatching(notice)]);
    expect(notices[0]).toContain("Our paper");
  });
});

describe("the logo", () => {
  const draw = (bytes: number[], height?: RawCell) =>
    readLetterhead(table(["Logo height", height ?? ""]), {
      name: "Picture 1",
      base64: base64Of(bytes),
    });

  it.each<[string, RawCell, number]>([
    ["is 48 points high", "", 48],
    ["is as high as asked for", "60", 60],
    ["is as high as a number says", 60, 60],
    ["takes points", "30 pt", 30],
    ["takes inches", "0.5 in", 36],
    ["takes inches by their sign", '.5"', 36],
    ["takes centimetres", "2.54cm", 72],
    ["takes a small number for inches", "1", 72],
  ])("%s: %s", (_, height, points) => {
    const { letterhead, notices } = draw(png(300, 100), height);
    expect(notices).toEqual([]);
    expect(letterhead?.logo).toMatchObject({ format: "png", heightPoints: points });
    expect(letterhead?.logo?.widthPoints).toBeCloseTo(3 * points);
  });

  it.each<[RawCell, number, RegExp]>([
    ["tall", 48, /Logo height: "tall" is not a height/],
    ["0", 48, /Logo height: "0" is not a height/],
    ["-5", 48, /Logo height: "-5" is not a height/],
    ["5 constructor", 48, /Logo height: "5 constructor" is not a height/],
    ["5 ells", 48, /Logo height: "5 ells" is not a height/],
    ["500", 108, /Logo height: 500 is not between/],
    ["3 pt", 12, /Logo height: 3 pt is not between/],
  ])("of height %s is printed at %i points, and it is said", (height, points, notice) => {
    const { letterhead, notices } = draw(png(10, 10), height);
    expect(letterhead?.logo?.heightPoints).toBe(points);
    expect(notices).toEqual([expect.stringMatching(notice)]);
  });

  it("may be a JPEG, and come with the prefix of a data address", () => {
    const base64 = base64Of(jpeg(40, 20));
    const prefixed = { name: "x", base64: `data:image/jpeg;base64,${base64}` };
    const { letterhead } = readLetterhead(table(), prefixed);
    expect(letterhead?.logo).toMatchObject({ format: "jpeg", base64, widthPoints: 96 });
  });

  it.each<[string, number[], RegExp]>([
    ["larger than 1 MB", png(100, 100, 1_000_000), /is larger than 1 MB/],
    ["of another format", [71, 73, 70, 56], /neither a PNG nor a JPEG/],
    ["empty", [], /neither a PNG nor a JPEG/],
    ["of too many pixels", png(30_000, 30_000), /30000 by 30000 pixels, more than/],
    ["as thin as a line", png(4000, 100), /4000 by 100 pixels/],
    ["as tall as a mast", png(10, 100), /10 by 100 pixels/],
  ])("that is %s is left out, and it is said", (_, bytes, notice) => {
    const { letterhead, notices } = draw(bytes);
    expect(letterhead).not.toHaveProperty("logo");
    expect(notices).toEqual([expect.stringMatching(notice)]);
    expect(notices[0]).toMatch(/Sheet Our paper, picture Picture 1.*without a logo/);
  });

  it("that is no base64 is left out", () => {
    const { letterhead } = readLetterhead(table(), { name: "x", base64: "%%%" });
    expect(letterhead).not.toHaveProperty("logo");
  });

  it("beside the lines leaves them less room", () => {
    const line: RawCell[] = ["Line 1", "(804) 555-0142  ·  billing@brightpath.example"];
    expect(readLetterhead(table(line)).notices).toEqual([]);
    const picture = { name: "x", base64: base64Of(png(10, 10)) };
    expect(readLetterhead(table(line), picture).notices.length).toBe(1);
  });
});

it.each([
  ["#abc", "#AABBCC"],
  [" #1f5566 ", "#1F5566"],
  ["rgb(31, 85, 102)", "#1F5566"],
  ["31,85,102", "#1F5566"],
  ["TEAL", "#00796B"],
  ["rgb(300,0,0)", undefined],
  ["#12345", undefined],
  ["constructor", undefined],
  ["=A1", undefined],
])("the colour %s is %s", (typed, color) => {
  expect(readColor(typed)).toBe(color);
});
