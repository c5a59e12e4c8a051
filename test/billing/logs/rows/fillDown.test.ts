import { isWrittenOnce } from "../../../../src/billing/logs/rows/fillDown";

/** Letters are values, `.` is a blank, `|` a title. */
function writtenOnce(rows: string): boolean {
  const values = [...rows].filter((each) => each !== "|");
  const parted = new Set<number>();
  let count = 0;
  for (const each of rows) {
    if (each === "|") parted.add(count);
    else count += 1;
  }
  return isWrittenOnce(
    values.map((value, row) => ({ hasOwn: value !== ".", isParted: parted.has(row) })),
    (row) => values[row]
  );
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
