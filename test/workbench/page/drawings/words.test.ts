import type { Chart } from "../../../../src/workbench/engine/types";
import { nameInWords, valuesInWords } from "../../../../src/workbench/page/drawings/words";
import { area, bookOf } from "../../engine/books";
import { png } from "../../engine/pictures";

function chartOf(rows: unknown[][]): Chart {
  const { sheet } = bookOf(rows);
  const all = { row: 0, column: 0, rowCount: rows.length, columnCount: rows[0]?.length ?? 1 };
  return sheet.addChart("ColumnStacked", sheet, all, "columns");
}

test("a chart says what it is and what it shows", () => {
  const chart = chartOf([
    ["Month", "Billed"],
    ["Jan", 10],
    ["Feb", ""],
  ]);
  expect(nameInWords(chart)).toBe("Stacked column chart: Billed");
  chart.title = undefined;
  expect(nameInWords(chart)).toBe("Stacked column chart: Chart 1");
  expect(valuesInWords(chart)).toBe("Billed: Jan 10, Feb no value.");
});

test("a long series is cut off in words", () => {
  const rows = [["Day", "Visits"], ...Array.from({ length: 70 }, (_, day) => [`d${day}`, 1])];
  expect(valuesInWords(chartOf(rows))).toMatch(/d59 1, and 10 more\.$/);
});

test("a picture is called by its alternative text, else by its name", () => {
  const { sheet } = bookOf([["a"]]);
  const picture = sheet.addPicture(png(2, 2));
  sheet.setValues(area("A1"), [[1]]);
  expect(nameInWords(picture)).toBe("Picture: Picture 1");
  picture.altText = "The practice's logo";
  expect(nameInWords(picture)).toBe("Picture: The practice's logo");
});
