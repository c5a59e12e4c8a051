import { allocate } from "../../src/functions/allocate";
import { cell, column, errorCell, messageOf, shown } from "./support/excel";

const omitted = null as unknown as undefined;

test.each<[string, [string, number][], string, number[]]>([
  [
    "20 and 20",
    [
      ["97530", 20],
      ["97112", 20],
    ],
    "CMS",
    [2, 1],
  ],
  [
    "24 and 23",
    [
      ["97112", 24],
      ["97110", 23],
    ],
    "CMS",
    [2, 1],
  ],
  [
    "33 and 7",
    [
      ["97110", 33],
      ["97140", 7],
    ],
    "CMS",
    [2, 1],
  ],
  [
    "7, 7 and 7",
    [
      ["97110", 7],
      ["97112", 7],
      ["97140", 7],
    ],
    "CMS",
    [1, 0, 0],
  ],
  [
    "24 and 23 alone",
    [
      ["97112", 24],
      ["97110", 23],
    ],
    "AMA",
    [2, 2],
  ],
  [
    "33 and 7 alone",
    [
      ["97110", 33],
      ["97140", 7],
    ],
    "AMA",
    [2, 0],
  ],
  [
    "complete blocks",
    [
      ["97110", 33],
      ["97140", 14],
    ],
    "FULL15",
    [2, 0],
  ],
  [
    "an evaluation beside",
    [
      ["97166", 45],
      ["97530", 20],
    ],
    "CMS",
    [1, 1],
  ],
  ["one line", [["97530", 60]], "CMS", [4]],
])("%s", (_, lines, rule, expected) => {
  const codes = column(...lines.map(([code]) => code));
  const minutes = column(...lines.map(([, minute]) => minute));
  expect(shown(() => allocate(codes, minutes, cell(rule)))).toEqual(column(...expected));
});

test("CMS is the rule where none is given", () => {
  expect(shown(() => allocate(column(97530, 97112), column(20, 20), omitted))).toEqual([[2], [1]]);
  expect(shown(() => allocate(column(97530, 97112), column(20, 20), cell("")))).toEqual([[2], [1]]);
});

test("blank lines stay blank and take no part", () => {
  const codes = column("97530", "", "97112", "97110");
  const minutes = column(20, "", 20, "");
  expect(shown(() => allocate(codes, minutes))).toEqual([[2], [""], [1], [""]]);
});

test("one bad line spoils only itself", () => {
  const codes = column("97530", "99999", "97112", "97110", errorCell("#N/A"), "");
  const minutes = column(20, 15, 20, "x", 15, 15);
  expect(shown(() => allocate(codes, minutes))).toEqual([
    [2],
    ["#N/A"],
    [1],
    ["#VALUE!"],
    ["#N/A"],
    ["#N/A"],
  ]);
});

test("minutes beyond reason are told, not left blank", () => {
  const call = () => allocate(column("97530", "97535"), column(1e9, 20));
  expect(shown(call)).toEqual([["#VALUE!"], [1]]);
  expect(messageOf(call)).toBe('"1000000000" is too large a number of minutes');
});

test("a row of codes answers a row", () => {
  expect(shown(() => allocate([["97530", "97112"]], [[20, 20]]))).toEqual([[2, 1]]);
});

test.each<[string, unknown[][], unknown[][], unknown[][], string]>([
  [
    "ranges of different size",
    column("97530", "97112"),
    column(20, 20, 20),
    cell("CMS"),
    "The ranges differ in size: 2 × 1 and 3 × 1. Give ranges of one size, or one cell",
  ],
  [
    "several rules",
    column("97530", "97112"),
    column(20, 20),
    column("CMS", "AMA"),
    "Give one cell as the rule, not a range",
  ],
  [
    "an unknown rule",
    column("97530", "97112"),
    column(20, 20),
    cell("BEST"),
    '"BEST" is no unit rule. The rules are CMS, AMA and FULL15',
  ],
])("%s are refused as a whole", (_, codes, minutes, rule, message) => {
  const call = () => allocate(codes, minutes, rule);
  expect(shown(call)).toEqual([["#VALUE!"]]);
  expect(messageOf(call)).toBe(message);
});

test("the units of a day never exceed what its minutes earn", () => {
  const codes = column("97530", "97112", "97110", "97140");
  for (let minute = 0; minute <= 40; minute++) {
    const minutes = column(minute, minute + 3, 11, 4);
    const total = 2 * minute + 18;
    const answered = shown(() => allocate(codes, minutes)).flat() as number[];
    const earned = total < 8 ? 0 : Math.floor((total + 7) / 15);
    expect(answered.reduce((sum, units) => sum + units, 0)).toBe(earned);
  }
});
