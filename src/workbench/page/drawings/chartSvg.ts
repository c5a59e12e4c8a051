import { planChart, shortened, type ChartContent, type Label, type Point } from "./chartPlan";

const namespace = "http://www.w3.org/2000/svg";
const labelSize = 10.5;
const labelHeight = 9;

/** Draws a chart as a picture. What it shows in words is said by the element around it. */
export function chartSvg(content: ChartContent, widthOf: (text: string) => number): SVGSVGElement {
  const { width, height } = content;
  const plan = planChart(content, widthOf);
  const svg = shape("svg", { viewBox: `0 0 ${width} ${height}`, width, height });
  svg.setAttribute("aria-hidden", "true");
  svg.append(
    ...plan.gridlines.map(([from, to]) =>
      shape("line", { x1: from.x, y1: from.y, x2: to.x, y2: to.y, class: "chart-gridline" })
    ),
    ...plan.bars.map(({ left: x, top: y, width: w, height: h, color, hint }) =>
      withHint(shape("rect", { x, y, width: w, height: h, fill: color }), hint)
    ),
    ...plan.lines.map(({ color, points }) => line(points, color)),
    ...plan.labels.map((label) => textAt(label, "chart-label")),
    ...plan.legend.flatMap(({ left, top, width: w, height: h, color, text }) => [
      shape("rect", { x: left, y: top, width: w, height: h, fill: color }),
      textAt({ text, x: left + w + 4, y: top + labelHeight, align: "start" }, "chart-label"),
    ])
  );
  if (plan.title) {
    const text = shortened(
      plan.title.text.replace(/\s+/g, " "),
      width - 16,
      (tried) => widthOf(tried) * 1.3
    );
    svg.append(textAt({ ...plan.title, text }, "chart-title"));
  }
  return svg;
}

/** The font of labels, for measuring them. */
export const labelFont = `${labelSize}px "Segoe UI", system-ui, "Open Sans", Arial, sans-serif`;

/** A single value is a dot: a line of one point could not be seen. */
function line(points: Point[], color: string): SVGElement {
  const [first] = points;
  if (points.length === 1 && first) {
    return shape("circle", { cx: first.x, cy: first.y, r: 3, fill: color });
  }
  const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
  return shape("polyline", { points: path, stroke: color, class: "chart-line" });
}

function textAt(
  { text, x, y, align }: Omit<Label, "align"> & { align: Label["align"] | "start" },
  className: string
): SVGElement {
  const label = shape("text", { x, y, "text-anchor": align, class: className });
  label.textContent = text;
  return label;
}

function withHint(element: SVGElement, hint: string): SVGElement {
  const title = shape("title", {});
  title.textContent = hint;
  element.append(title);
  return element;
}

function shape<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number>
): SVGElementTagNameMap[Tag] {
  const created = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) created.setAttribute(name, String(value));
  return created;
}
