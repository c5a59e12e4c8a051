/** What a chart's part says: its type, its title, and which cells its series show. */
import { findChild, parseXml, textContent, type XmlElement } from "../excelts";
import { children, escapeXml, unescapeXml } from "../file/xml";
import { writeTitle } from "./chart-writing";
import type { ChartType } from "./types";

/** A series as the part names it: by references, or by a text of its own. */
export interface ReadSeries {
  name: { reference: string } | { text: string } | undefined;
  categories: string | undefined;
  values: string | undefined;
  color: ReadColor | undefined;
}

/** `#rrggbb`, or an accent of the theme, from 1, made darker by a share of 1. */
export type ReadColor = { rgb: string } | { accent: number; share: number };

export interface ReadChart {
  type: ChartType | undefined;
  title: string | undefined;
  series: ReadSeries[];
}

export function readChart(xml: string): ReadChart {
  const root = parseXml(xml.replace(/<(\/?)[\w.-]+:/g, "<$1")).root;
  const chart = findChild(root, "chart");
  const plots = (findChild(chart ?? root, "plotArea")?.children ?? []).filter(
    (child): child is XmlElement => child.type === "element" && child.name.endsWith("Chart")
  );
  return {
    type: plots.length === 1 ? typeOf(plots[0]) : undefined,
    title: readTitle(chart),
    series: plots.flatMap((plot) => children(plot, "ser")).map(readSeries),
  };
}

function typeOf(plot: XmlElement | undefined): ChartType | undefined {
  if (!plot) return undefined;
  const grouping = valueOf(plot, "grouping");
  if (plot.name === "lineChart") return grouping === "standard" ? "Line" : undefined;
  if (plot.name !== "barChart") return undefined;
  const isBar = valueOf(plot, "barDir") === "bar";
  if (grouping === "clustered") return isBar ? "BarClustered" : "ColumnClustered";
  if (isBar) return grouping === "percentStacked" ? "BarStacked100" : undefined;
  return grouping === "stacked" ? "ColumnStacked" : undefined;
}

/** Undefined where it is hidden, "" where the program that shows it chooses the text. */
function readTitle(chart: XmlElement | undefined): string | undefined {
  const title = chart && findChild(chart, "title");
  if (!title) return undefined;
  const rich = findPath(title, ["tx", "rich"]);
  const cached = findPath(title, ["tx", "strRef", "strCache", "pt", "v"]);
  if (!rich) return cached ? textContent(cached) : "";
  return children(rich, "p").map(textContent).join("\n");
}

function readSeries(series: XmlElement): ReadSeries {
  const reference = findPath(series, ["tx", "strRef", "f"]);
  const text = findPath(series, ["tx", "v"]);
  const referenceIn = (tag: string) => {
    const data = findChild(series, tag);
    const kind = data?.children.find((child) => child.type === "element");
    const formula = kind?.type === "element" ? findChild(kind, "f") : undefined;
    return formula && textContent(formula);
  };
  return {
    name: reference ? { reference: textContent(reference) } : text && { text: textContent(text) },
    categories: referenceIn("cat"),
    values: referenceIn("val"),
    color: readColor(findChild(series, "spPr")),
  };
}

function readColor(look: XmlElement | undefined): ReadColor | undefined {
  const fill = look && (findChild(look, "solidFill") ?? findPath(look, ["ln", "solidFill"]));
  const rgb = fill && findChild(fill, "srgbClr")?.attributes["val"];
  if (rgb !== undefined) return { rgb: `#${rgb.toLowerCase()}` };
  const scheme = fill && findChild(fill, "schemeClr");
  const accent = /^accent([1-6])$/.exec(scheme?.attributes["val"] ?? "")?.[1];
  if (!scheme || accent === undefined) return undefined;
  const share = Number(valueOf(scheme, "lumMod") ?? 100_000) / 100_000;
  return { accent: Number(accent), share };
}

function findPath(from: XmlElement, path: string[]): XmlElement | undefined {
  let at: XmlElement | undefined = from;
  for (const name of path) at = at && findChild(at, name);
  return at;
}

function valueOf(element: XmlElement, name: string): string | undefined {
  return findChild(element, name)?.attributes["val"];
}

/** A chart with another title; undefined hides it, "" leaves its text to the program that shows it. */
export function withTitle(xml: string, title: string | undefined): string {
  const plotAt = xml.search(/<(?:[\w.-]+:)?plotArea[\s>/]/);
  if (plotAt < 0) return xml;
  const head = xml
    .slice(0, plotAt)
    .replace(/<((?:[\w.-]+:)?title)(?=[\s>])[\s\S]*<\/\1>/, "")
    .replace(/<((?:[\w.-]+:)?autoTitleDeleted)\s[^>]*?(?:\/>|>\s*<\/\1>)/, "");
  const start = /<(?:[\w.-]+:)?chart(?:\s[^>]*)?>/.exec(head);
  if (!start) return xml;
  const at = start.index + start[0].length;
  return head.slice(0, at) + writeTitle(title) + head.slice(at) + xml.slice(plotAt);
}

/** A chart with every reference in it changed. */
export function withReferences(xml: string, change: (reference: string) => string): string {
  return xml.replace(
    /(<((?:[\w.-]+:)?f)>)([^<]*)(?=<\/\2>)/g,
    (_, tag: string, __, text: string) => tag + escapeXml(change(unescapeXml(text)))
  );
}
