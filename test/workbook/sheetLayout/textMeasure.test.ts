import { textWidth, wrappedLines } from "../../../src/workbook/sheetLayout/textMeasure";

const look = { fontSize: 10 };

describe("the lines of a text", () => {
  it.each([
    ["nothing", "", 100, 1],
    ["a short text", "Mia Lopez", 100, 1],
    ["two words too wide for one line", "Monument Avenue", 60, 2],
    ["a word that is broken", "Wolfeschlegelsteinhausenbergerdorff", 60, 4],
    ["line breaks", "one\ntwo\r\nthree", 100, 3],
    ["a blank line between", "one\n\nthree", 100, 3],
    ["emoji", "😀".repeat(10), 60, 2],
  ])("%s", (_, text, points, lines) => {
    expect(wrappedLines(text, points, look)).toBe(lines);
  });

  it("are at least one, however narrow the cell", () => {
    expect(wrappedLines("A", 0, look)).toBe(1);
  });
});

describe("the width of a text", () => {
  it("is more than Arial's own, never less", () => {
    // Advance widths of Arial at 10 points: M 8.33, i 2.22, a 5.56.
    expect(textWidth("Mia", look)).toBeGreaterThanOrEqual(16.11);
    expect(textWidth("Mia", look)).toBeLessThan(16.11 * 1.1);
  });

  it("grows with weight and size", () => {
    expect(textWidth("Mia", { fontSize: 10, bold: true })).toBeGreaterThan(textWidth("Mia", look));
    expect(textWidth("Mia", { fontSize: 20 })).toBeCloseTo(2 * textWidth("Mia", look));
  });
});
