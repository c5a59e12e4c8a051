import {
  chartTypes,
  type ChartSeries,
  type ChartType,
} from "../../../../src/workbench/engine/types";
import { planChart, shortened } from "../../../../src/workbench/page/drawings/chartPlan";

const widthOf = (text: string) => [...text].length * 6;
const categories = ["Jan", "Feb", "Mar"];
const series = (name: string, ...values: (number | undefined)[]): ChartSeries => ({
  name,
  color: "#123456",
  categories: values.map((_, index) => categories[index] ?? `Category ${index}`),
  values,
});
const plan = (type: ChartType, all: ChartSeries[], title: string | undefined = "Money") =>
  planChart(
    { type, title, series: all, width: 300, height: 200, valueText: (value) => `$${value}` },
    widthOf
  );

const billed = series("Billed", 10, 20, 30);
const paid = series("Paid", 5, undefined, -15);

test("columns stand on zero, beside each other, within their category", () => {
  const { bars, plot, gridlines, legend, labels, title } = plan("ColumnClustered", [billed, paid]);
  expect(bars.map(({ hint }) => hint)).toEqual([
    "Billed, Jan: $10",
    "Billed, Feb: $20",
    "Billed, Mar: $30",
    "Paid, Jan: $5",
    "Paid, Mar: $-15",
  ]);
  const zero = gridlines[labels.findIndex(({ text }) => text === "$0")]?.[0].y ?? NaN;
  const [jan, feb, mar, , paidMar] = bars;
  expect((jan?.top ?? 0) + (jan?.height ?? 0)).toBeCloseTo(zero);
  expect(paidMar?.top).toBeCloseTo(zero);
  expect(paidMar?.left).toBeCloseTo((mar?.left ?? 0) + (mar?.width ?? 0));
  expect([feb?.height, mar?.height]).toEqual([
    expect.closeTo(2 * (jan?.height ?? 0)),
    expect.closeTo(3 * (jan?.height ?? 0)),
  ]);
  for (const { left, top, width, height } of bars) {
    expect(left).toBeGreaterThanOrEqual(plot.left);
    expect(left + width).toBeLessThanOrEqual(plot.left + plot.width);
    expect(top).toBeGreaterThanOrEqual(plot.top);
    expect(top + height).toBeLessThanOrEqual(plot.top + plot.height + 0.001);
  }
  expect(legend.map(({ text }) => text)).toEqual(["Billed", "Paid"]);
  expect(title?.text).toBe("Money");
});

test("stacked columns lie on each other, those below zero below it", () => {
  const { bars, labels } = plan("ColumnStacked", [billed, paid, series("Due", 1, 1, -5)]);
  const find = (hint: string) => bars.find((bar) => bar.hint.startsWith(hint));
  const end = (hint: string) => (find(hint)?.top ?? 0) + (find(hint)?.height ?? 0);
  expect(end("Paid, Jan")).toBeCloseTo(find("Billed, Jan")?.top ?? NaN);
  expect(end("Due, Feb")).toBeCloseTo(find("Billed, Feb")?.top ?? NaN);
  expect(find("Due, Mar")?.top).toBeCloseTo(end("Paid, Mar"));
  expect(
    new Set(bars.filter(({ hint }) => hint.includes("Jan")).map(({ left }) => left)).size
  ).toBe(1);
  expect(labels.map(({ text }) => text)).toContain("$-20");
});

test("bars across go from left to right, the first category lowest, as in Excel", () => {
  const { bars, plot } = plan("BarClustered", [billed, series("Paid", 5, 6, 7)]);
  const [jan, feb] = bars;
  const paidJan = bars[3];
  expect(jan?.left).toBeCloseTo(plot.left);
  expect(jan?.top).toBeGreaterThan(feb?.top ?? Infinity);
  expect(jan?.top).toBeGreaterThan(paidJan?.top ?? Infinity);
  expect((jan?.top ?? 0) + (jan?.height ?? 0)).toBeLessThanOrEqual(plot.top + plot.height);
});

test("bars of shares fill the plot, each beginning where the one before it ends", () => {
  const { bars, plot, labels } = plan("BarStacked100", [billed, series("Paid", 5, 6, 7)]);
  const find = (hint: string) => bars.find((bar) => bar.hint.startsWith(hint));
  const [one, other] = [find("Billed, Jan"), find("Paid, Jan")];
  expect(one?.left).toBeCloseTo(plot.left);
  expect(other?.left).toBeCloseTo((one?.left ?? NaN) + (one?.width ?? NaN));
  expect(other?.top).toBe(one?.top);
  expect((other?.left ?? 0) + (other?.width ?? 0)).toBeCloseTo(plot.left + plot.width);
  expect((one?.width ?? 0) / plot.width).toBeCloseTo(10 / 15);
  expect(one?.hint).toBe("Billed, Jan: 67%");
  expect(labels.map(({ text }) => text)).toContain("100%");
});

test("a line is broken where a value is missing", () => {
  const { lines, bars } = plan("Line", [series("Visits", 1, 2, undefined, 4)]);
  expect(lines.map(({ points }) => points.length)).toEqual([2, 1]);
  expect(bars).toEqual([]);
});

test("labels that have no room are left out or shortened", () => {
  const many = series("Visits", ...Array.from({ length: 40 }, (_, index) => index));
  const shown = plan("Line", [many]).labels.filter(({ text }) => !text.startsWith("$"));
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.length).toBeLessThan(8);
  const named = {
    ...many,
    categories: many.values.map((_, index) => `A long name, number ${index}`),
  };
  for (const { text, x, align } of plan("Line", [named]).labels) {
    if (align !== "middle") continue;
    expect([x - widthOf(text) / 2 >= 0, x + widthOf(text) / 2 <= 300]).toEqual([true, true]);
  }
  const long = { ...billed, categories: ["A very long name of a category ".repeat(5), "b", "c"] };
  const [first] = plan("BarClustered", [long]).labels.filter(({ text }) =>
    text.startsWith("A very")
  );
  expect(first?.text).toMatch(/…$/);
});

test.each([
  ["no series", []],
  ["a series without values", [series("Visits")]],
  ["text only", [series("Visits", undefined, undefined)]],
])("%s leaves an empty plot", (_, all) => {
  for (const type of chartTypes) {
    const { bars, lines, gridlines } = plan(type, all, undefined);
    expect([bars, lines]).toEqual([[], []]);
    expect(gridlines.flat().every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(
      true
    );
  }
});

test.each([
  ["short", 60, "short"],
  ["שלום עולם", 30, "שלום…"],
  ["🙂🙂🙂🙂🙂", 18, "🙂🙂…"],
  ["x", 0, "x…"],
])("%s in %i pixels is %s", (text, room, expected) => {
  expect(shortened(text, room, widthOf)).toBe(expected);
});
