import { units } from "../../src/functions/units";
import { cell, column, errorCell, messageOf, shown } from "./support/excel";

const omitted = null as unknown as undefined;
const single = (minutes: unknown, code?: unknown, rule?: unknown) =>
  shown(() =>
    units(
      cell(minutes),
      code === undefined ? omitted : cell(code),
      rule === undefined ? omitted : cell(rule)
    )
  )[0]?.[0];

test.each([
  [0, 0],
  [7, 0],
  [7.99, 0],
  [7.99999999, 1],
  [22.9999999, 2],
  [8, 1],
  [22, 1],
  [23, 2],
  [37, 2],
  [38, 3],
  [52, 3],
  [53, 4],
  [67, 4],
  [68, 5],
  [127, 8],
  [128, 9],
  ["38", 3],
  [" 38 ", 3],
])("%p minutes are %p units", (minutes, expected) => {
  expect(single(minutes)).toBe(expected);
});

test.each([
  [38, "97530", "CMS", 3],
  [38, 97530, "ama", 3],
  [38, "97530", "FULL15", 2],
  [14, "97530", "FULL15", 0],
  [15, " 97530 ", " full15 ", 1],
  [38, "97530", "", 3],
  [45, "97166", "CMS", 1],
  [0, "97166", "CMS", 1],
  [45, "97150", undefined, 1],
  [60, "97129", undefined, 1],
  [38, "", "CMS", 3],
  [30, "97003", undefined, 1],
  [30, "97532", undefined, 2],
  [38, "g0283", undefined, 1],
])("%p minutes of %p under %p are %p units", (minutes, code, rule, expected) => {
  expect(single(minutes, code, rule)).toBe(expected);
});

test.each([[null], [""], ["   "], [undefined]])("blank minutes (%p) answer a blank", (blank) => {
  expect(single(blank)).toBe("");
  expect(single(blank, "97530", "AMA")).toBe("");
});

test.each<[unknown, unknown, unknown, string, string]>([
  ["abc", "97530", "CMS", "#VALUE!", '"abc" is not a number of minutes'],
  ["45 min", undefined, undefined, "#VALUE!", '"45 min" is not a number of minutes'],
  [true, undefined, undefined, "#VALUE!", '"true" is not a number of minutes'],
  [-1, "97530", undefined, "#VALUE!", "The number of minutes is less than 0"],
  ["-5", "97530", undefined, "#VALUE!", "The number of minutes is less than 0"],
  [1e9, undefined, undefined, "#VALUE!", '"1000000000" is too large a number of minutes'],
  ["1000001", "97530", "AMA", "#VALUE!", '"1000001" is too large a number of minutes'],
  [38, "99999", undefined, "#N/A", '"99999" is no code that Quarterhour knows'],
  [38, "=1+1", undefined, "#N/A", '"=1+1" is no code that Quarterhour knows'],
  [38, true, undefined, "#N/A", '"true" is no code that Quarterhour knows'],
  [38, "97530", "HALF", "#VALUE!", '"HALF" is no unit rule. The rules are CMS, AMA and FULL15'],
])("%p, %p, %p answer %s4 %s", (minutes, code, rule, error, message) => {
  const call = () => units(cell(minutes), cell(code), cell(rule));
  expect(shown(call)).toEqual([[error]]);
  expect(messageOf(call)).toBe(message);
});

test("a lone error is thrown, so that Excel shows its message", () => {
  expect(() => units(cell(-1))).toThrow("less than 0");
});

test("a range answers in its own shape, and one bad cell spoils only itself", () => {
  const range = [
    [38, "", "x"],
    [-3, 8, null],
  ];
  expect(shown(() => units(range, omitted, omitted))).toEqual([
    [3, "", "#VALUE!"],
    ["#VALUE!", 1, ""],
  ]);
});

test("one minutes cell goes with every code, and the other way round", () => {
  expect(shown(() => units(cell(38), column("97530", "97166", "")))).toEqual([[3], [1], [3]]);
  expect(shown(() => units(column(8, 23), cell("97530"), cell("AMA")))).toEqual([[1], [2]]);
  expect(shown(() => units(cell(14), [["97530"]], [["CMS", "FULL15"]]))).toEqual([[1, 0]]);
});

test("ranges of different shape are refused as a whole", () => {
  const call = () => units(column(8, 23, 38), column("97530", "97530"));
  expect(shown(call)).toEqual([["#VALUE!"]]);
  expect(messageOf(call)).toBe(
    "The ranges differ in size: 3 × 1 and 2 × 1. Give ranges of one size, or one cell"
  );
  expect(shown(() => units(column(1, 2), [["97530", "97530"]]))).toEqual([["#VALUE!"]]);
  expect(shown(() => units(cell(8), column("97530", "97530"), [["CMS", "AMA"]]))).toEqual([
    ["#VALUE!"],
  ]);
});

test.each(["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"])(
  "the error %s in a cell is answered in its place",
  (code) => {
    expect(shown(() => units(column(errorCell(code), 38)))).toEqual([[code], [3]]);
    expect(shown(() => units(cell(38), cell(errorCell(code))))).toEqual([[code]]);
    expect(shown(() => units(cell(38), cell("97530"), cell(errorCell(code))))).toEqual([[code]]);
  }
);

test("an error that Excel does not take from a function says what was read", () => {
  const call = () => units(cell(errorCell("#NAME?")));
  expect(shown(call)).toEqual([["#VALUE!"]]);
  expect(messageOf(call)).toBe("A cell that this formula reads shows #NAME?");
});

test("100,000 rows in one call", () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => [row % 120]);
  const answers = units(rows);
  expect(answers).toHaveLength(100_000);
  expect(answers.slice(0, 40).flat()).toEqual(
    Array.from({ length: 40 }, (_, minutes) => (minutes < 8 ? 0 : Math.floor((minutes + 7) / 15)))
  );
});

test("long text is cut in a message", () => {
  expect(messageOf(() => units(cell("x".repeat(500)))).length).toBeLessThan(80);
});
