/** A chart's part as Excel writes it for a chart that was just inserted. */
import { attributes, escapeXml } from "../file/xml";
import type { SeriesSource } from "./chart-source";
import { namespaces } from "./content";
import { isAcross, type ChartType } from "./types";

export interface ChartSource {
  type: ChartType;
  /** "" is Excel's own choice: the name of the only series. */
  title: string | undefined;
  series: SeriesSource[];
  /** The number format of the values. */
  valueFormat: string;
  date1904: boolean;
}

const axes = { category: 111111111, value: 222222222 };
/** As large as Excel writes labels and legend. */
const smallText =
  '<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>';
const hairline = 9525;
const line = (color: string) =>
  `<c:spPr><a:ln w="${hairline}"><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:ln></c:spPr>`;

export function writeChart(source: ChartSource): string {
  const { type, title, series, valueFormat, date1904 } = source;
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<c:chartSpace xmlns:c="${namespaces.chart}" xmlns:a="${namespaces.main}" xmlns:r="${namespaces.relations}">` +
    `<c:date1904 val="${date1904 ? 1 : 0}"/><c:roundedCorners val="0"/>` +
    `<c:chart>${writeTitle(title)}<c:plotArea><c:layout/>` +
    plots[type](series.map((one, index) => writeSeries(one, index, type)).join("")) +
    writeAxes(type, valueFormat) +
    `</c:plotArea>${series.length > 1 ? legend : ""}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${smallText}</c:chartSpace>`
  );
}

/** The first children of a chart: its title, or that it has none. */
export function writeTitle(title: string | undefined): string {
  const start = `xmlns:c="${namespaces.chart}"`;
  if (title === undefined) return `<c:autoTitleDeleted ${start} val="1"/>`;
  const paragraphs = title
    .split("\n")
    .map(
      (line) =>
        `<a:p><a:r><a:rPr lang="en-US" sz="1300" b="1"/><a:t>${escapeXml(line)}</a:t></a:r></a:p>`
    );
  const text =
    `<c:tx><c:rich><a:bodyPr xmlns:a="${namespaces.main}"/>` +
    `${paragraphs.join("").replace(/<a:p>/g, `<a:p xmlns:a="${namespaces.main}">`)}</c:rich></c:tx>`;
  return (
    `<c:title ${start}>${title === "" ? "" : text}<c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted ${start} val="0"/>`
  );
}

const axisIds = `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;
type Grouping = "clustered" | "stacked" | "percentStacked";
const bars = (direction: "col" | "bar", grouping: Grouping) => (series: string) =>
  `<c:barChart><c:barDir val="${direction}"/><c:grouping val="${grouping}"/>` +
  `<c:varyColors val="0"/>${series}<c:gapWidth val="${grouping === "clustered" ? 100 : 80}"/>` +
  `${grouping === "clustered" ? "" : '<c:overlap val="100"/>'}${axisIds}</c:barChart>`;
const plots: Record<ChartType, (series: string) => string> = {
  ColumnClustered: bars("col", "clustered"),
  ColumnStacked: bars("col", "stacked"),
  BarClustered: bars("bar", "clustered"),
  BarStacked100: bars("bar", "percentStacked"),
  Line: (series) =>
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}` +
    `<c:marker val="1"/>${axisIds}</c:lineChart>`,
};

function writeSeries(source: SeriesSource, index: number, type: ChartType): string {
  const { name, categories, values, hasNumericCategories } = source;
  const accent = `<a:solidFill>${writeAccent(index)}</a:solidFill>`;
  const look =
    type === "Line"
      ? `<c:spPr><a:ln w="28575" cap="rnd">${accent}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`
      : `<c:spPr>${accent}</c:spPr><c:invertIfNegative val="0"/>`;
  const formula = (text: string) => `<c:f>${escapeXml(text)}</c:f>`;
  const kind = hasNumericCategories ? "numRef" : "strRef";
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    (name === undefined ? "" : `<c:tx><c:strRef>${formula(name)}</c:strRef></c:tx>`) +
    look +
    (categories === undefined
      ? ""
      : `<c:cat><c:${kind}>${formula(categories)}</c:${kind}></c:cat>`) +
    `<c:val><c:numRef>${formula(values)}</c:numRef></c:val>` +
    `${type === "Line" ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

/** A theme has six accents; from the seventh series on Excel takes darker ones. */
function writeAccent(index: number): string {
  const name = `accent${(index % 6) + 1}`;
  if (index < 6) return `<a:schemeClr val="${name}"/>`;
  return `<a:schemeClr val="${name}"><a:lumMod val="${index < 12 ? 60000 : 40000}"/></a:schemeClr>`;
}

function writeAxes(type: ChartType, valueFormat: string): string {
  const isBar = isAcross(type);
  const common = (id: number, position: string) =>
    `<c:axId val="${id}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${position}"/>`;
  const marks = (formatCode: string, inside: string, labels: "low" | "nextTo") =>
    `<c:numFmt${attributes({ formatCode, sourceLinked: true })}/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>${inside}`;
  return (
    `<c:catAx>${common(axes.category, isBar ? "l" : "b")}${marks("General", line("BFBFBF"), "low")}` +
    `<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/><c:auto val="1"/>` +
    `<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx>${common(axes.value, isBar ? "b" : "l")}` +
    `<c:majorGridlines>${line("D9D9D9")}</c:majorGridlines>` +
    marks(valueFormat, "<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>", "nextTo") +
    `<c:crossAx val="${axes.category}"/><c:crosses val="autoZero"/>` +
    `<c:crossBetween val="between"/></c:valAx>`
  );
}
