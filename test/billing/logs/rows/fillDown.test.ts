import { isWrittenOnce } from "../../../../src/billing/logs/rows/fillDown";

/** Letters are values, `.` is a blank, `|` a title. */
function writtenOnce(rows: string): boolean {
  let stretch = 0;
  const marked = [...rows].flatMap((value) => {
    if (value === "|") stretch += 1;
    return value === "|" ? [] : [{ value, hasOwn: value !== ".", stretch }];
  });
  return isWrittenOnce(marked, (row) => marked[row]?.value);
}

describe("dates on the first row of a day only", () => {
  it.each([
    ["a..b..c", true],
    ["a.b", true],
    ["aab.c..d..e..", true],
    ["aabbcc.ddee", false],
    ["abcd", false],
    ["aabb", false],
    ["..ab", false],
    ["a|.", false],
    ["", false],
  ])("%s: %p", (rows, expected) => {
    expect(writtenOnce(rows)).toBe(expected);
  });
});
