import { isAcross, isStacked, type ChartSeries, type ChartType } from "../../engine/types";
import type { Rectangle } from "../grid/geometry";
import { valueScale, type ValueScale } from "./valueScale";

/** What a chart shows, and how large it is in pixels. */
export interface ChartContent {
  type: ChartType;
  title: string | undefined;
  series: ChartSeries[];
  width: number;
  height: number;
  valueText(value: number): string;
}

export interface Point {
  x: number;
  y: number;
}
/** A text and the point its middle, or its right end, is at. */
export interface Label extends Point {
  text: string;
  align: "middle" | "end";
}

/** Everything of a chart with its place, in pixels from its upper left corner. */
export interface ChartPlan {
  plot: Rectangle;
  title: Label | undefined;
  /** Lines across the plot, one for each tick of the axis of values. */
  gridlines: [Point, Point][];
  labels: Label[];
  bars: (Rectangle & { color: string; hint: string })[];
  /** Broken where a value is missing. */
  lines: { color: string; points: Point[] }[];
  legend: (Rectangle & { color: string; text: string })[];
}

const padding = 10;
const titleHeight = 24;
const lineHeight = 16;
const labelGap = 6;
const mark = 9;
/** Long names are rather cut off than left out. */
const fewestLabels = 5;
const barsShare = { clustered: 0.6, stacked: 0.55 };
const pixelsBetweenTicks = 34;

/** Lays a chart out. `widthOf` measures a text in the small type of labels. */
export function planChart(given: ChartContent, widthOf: (text: string) => number): ChartPlan {
  const content = given.type === "BarStacked100" ? inShares(given) : given;
  const { type, title, series, width, height } = content;
  const across = isAcross(type);
  const categories = longest(series).categories;
  const length = across ? width : height;
  const scale = valueScale(reachedValues(content), Math.max(2, length / pixelsBetweenTicks / 1.6));
  const ticks = scale.ticks.map((value) => content.valueText(value));
  const atLeft = Math.max(0, ...(across ? categories : ticks).map(widthOf));
  const left = padding + Math.min(atLeft, width * 0.35) + labelGap;
  const top = title === undefined ? padding : titleHeight + padding / 2;
  const legendHeight = series.length > 1 ? lineHeight + labelGap : 0;
  const plot = {
    left,
    top,
    width: Math.max(1, width - left - padding - (across ? 8 : 0)),
    height: Math.max(1, height - top - lineHeight - labelGap - legendHeight - padding / 2),
  };
  const axes = new Axes(plot, scale, categories.length, across);
  return {
    plot,
    title: title === undefined ? undefined : { text: title, x: width / 2, y: 17, align: "middle" },
    gridlines: scale.ticks.map((value) => axes.gridline(value)),
    labels: [
      ...scale.ticks.map((value, index) => axes.valueLabel(value, ticks[index] ?? "")),
      ...shownCategories(categories, axes, width, widthOf),
    ],
    bars: type === "Line" ? [] : planBars(content, axes),
    lines: type === "Line" ? series.flatMap((one) => planLine(one, axes)) : [],
    legend: series.length > 1 ? planLegend(content, widthOf) : [],
  };
}

/** Where values and categories lie; bars across have the values along the width. */
class Axes {
  readonly step: number;

  constructor(
    readonly plot: Rectangle,
    private readonly scale: ValueScale,
    count: number,
    readonly isAcross: boolean
  ) {
    this.step = (isAcross ? plot.height : plot.width) / Math.max(1, count);
  }

  /** The distance of a value along its axis, from the plot's left or upper edge. */
  value(value: number): number {
    const { low, high } = this.scale;
    const share = (value - low) / (high - low);
    return this.isAcross
      ? this.plot.left + share * this.plot.width
      : this.plot.top + (1 - share) * this.plot.height;
  }

  /** The start of a category's share; those of bars across are counted from below, as in Excel. */
  category(index: number): number {
    return this.isAcross
      ? this.plot.top + this.plot.height - (index + 1) * this.step
      : this.plot.left + index * this.step;
  }

  gridline(value: number): [Point, Point] {
    const at = this.value(value);
    const { left, top, width, height } = this.plot;
    if (!this.isAcross)
      return [
        { x: left, y: at },
        { x: left + width, y: at },
      ];
    return [
      { x: at, y: top },
      { x: at, y: top + height },
    ];
  }

  valueLabel(value: number, text: string): Label {
    const at = this.value(value);
    const { left, top, height } = this.plot;
    if (!this.isAcross) return { text, x: left - labelGap, y: at + 4, align: "end" };
    return { text, x: at, y: top + height + lineHeight - 2, align: "middle" };
  }

  categoryLabel(index: number, text: string): Label {
    const middle = this.category(index) + this.step / 2;
    const { left, top, height } = this.plot;
    if (this.isAcross) return { text, x: left - labelGap, y: middle + 4, align: "end" };
    return { text, x: middle, y: top + height + lineHeight - 2, align: "middle" };
  }
}

/** The same with each value as its share of its category, and all shares together a whole. */
function inShares(content: ChartContent): ChartContent {
  const { series } = content;
  const wholes = longest(series).values.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0)
  );
  return {
    ...content,
    series: series.map((one) => ({
      ...one,
      values: one.values.map((value, index) =>
        value === undefined ? undefined : value / (wholes[index] || 1)
      ),
    })),
    valueText: (share) => `${Math.round(100 * share)}%`,
  };
}

function longest(series: ChartSeries[]): ChartSeries {
  const none: ChartSeries = { name: "", color: "", categories: [], values: [] };
  return series.reduce((most, one) => (one.values.length > most.values.length ? one : most), none);
}

/** The values that the axis must reach: of stacked columns, the sums above and below zero. */
function reachedValues({ type, series }: ChartContent): number[] {
  const known = series.map(({ values }) => values);
  if (!isStacked(type)) return known.flat().filter((value) => value !== undefined);
  return longest(series).values.flatMap((_, index) => {
    const stack = known.map((values) => values[index] ?? 0);
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    return [sum(stack.filter((value) => value > 0)), sum(stack.filter((value) => value < 0))];
  });
}

/** As many labels as there is room for: each, every second, every third. */
function shownCategories(
  categories: string[],
  axes: Axes,
  wholeWidth: number,
  widthOf: (text: string) => number
): Label[] {
  const needed = axes.isAcross ? lineHeight : Math.max(0, ...categories.map(widthOf)) + labelGap;
  const most = axes.isAcross ? Infinity : Math.ceil(categories.length / fewestLabels);
  const every = Math.max(1, Math.min(most, Math.ceil(needed / axes.step)));
  return categories.flatMap((text, index) => {
    if (index % every !== 0) return [];
    const { x } = axes.categoryLabel(index, text);
    const toEdge = 2 * Math.min(x, wholeWidth - x);
    const room = axes.isAcross ? x - padding : Math.min(axes.step * every - labelGap, toEdge);
    return [axes.categoryLabel(index, shortened(text, room, widthOf))];
  });
}

/** A text that fits, with an ellipsis where its end is left out. */
export function shortened(text: string, room: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join("")}…`) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

function planBars(content: ChartContent, axes: Axes): ChartPlan["bars"] {
  const { series, type, valueText } = content;
  const stacked = isStacked(type);
  const share = axes.step * (stacked ? barsShare.stacked : barsShare.clustered);
  const thickness = stacked ? share : share / Math.max(1, series.length);
  const reached = new Map<string, number>();
  return series.flatMap(({ values, name, color, categories }, order) =>
    values.flatMap((value, index) => {
      if (value === undefined) return [];
      const side = `${index} ${value < 0 ? "below" : "above"}`;
      const from = stacked ? (reached.get(side) ?? 0) : 0;
      reached.set(side, from + value);
      const across = axes.category(index) + (axes.step - share) / 2;
      // As in Excel, the first series of bars across is the lowest of its category.
      const place = axes.isAcross ? series.length - 1 - order : order;
      const start = across + (stacked ? 0 : place * thickness);
      const hint = `${name}, ${categories[index] ?? ""}: ${valueText(value)}`;
      return [{ ...bar(axes, from, from + value, start, thickness), color, hint }];
    })
  );
}

function bar(axes: Axes, from: number, to: number, start: number, thickness: number): Rectangle {
  const ends = [axes.value(from), axes.value(to)];
  const low = Math.min(...ends);
  const length = Math.max(...ends) - low;
  return axes.isAcross
    ? { left: low, top: start, width: length, height: thickness }
    : { left: start, top: low, width: thickness, height: length };
}

function planLine({ values, color }: ChartSeries, axes: Axes): ChartPlan["lines"] {
  const lines: ChartPlan["lines"] = [];
  let points: Point[] | undefined;
  values.forEach((value, index) => {
    if (value === undefined) {
      points = undefined;
      return;
    }
    if (!points) lines.push({ color, points: (points = []) });
    points.push({ x: axes.category(index) + axes.step / 2, y: axes.value(value) });
  });
  return lines;
}

function planLegend(
  { series, width, height }: ChartContent,
  widthOf: (text: string) => number
): ChartPlan["legend"] {
  const room = (width - 2 * padding) / series.length - mark - 2 * labelGap;
  const texts = series.map(({ name }) => shortened(name, room, widthOf));
  const widths = texts.map((text) => mark + widthOf(text) + 2 * labelGap);
  const whole = widths.reduce((sum, one) => sum + one, 0);
  let left = (width - whole + labelGap) / 2;
  return series.map(({ color }, index) => {
    const item = { color, text: texts[index] ?? "", left, top: height - lineHeight - 1 };
    left += widths[index] ?? 0;
    return { ...item, width: mark, height: mark };
  });
}
