import type { Chart, Drawing } from "../../engine/types";

const typesInWords = {
  ColumnClustered: "Column chart",
  ColumnStacked: "Stacked column chart",
  BarClustered: "Bar chart",
  BarStacked100: "Bar chart of shares",
  Line: "Line chart",
} as const;
const mostValues = 60;

/** What a screen reader calls a drawing. */
export function nameInWords(drawing: Drawing): string {
  const own = drawing.altText || drawing.name;
  if (drawing.kind === "picture") return `Picture: ${own}`;
  if (drawing.kind === "other") return `Shape: ${own}`;
  const kind = drawing.type ? typesInWords[drawing.type] : "Chart";
  return `${kind}: ${drawing.altText || drawing.title || drawing.name}`;
}

/** The values of a chart, series by series: `Billed: Jan $10, Feb $20. Paid: ...` */
export function valuesInWords(chart: Chart): string {
  const all = chart.series();
  const shown = Math.floor(mostValues / Math.max(1, all.length));
  return all
    .map(({ name, categories, values }) => {
      const words = values.slice(0, shown).map((value, index) => {
        const text = value === undefined ? "no value" : chart.valueText(value);
        return `${categories[index] ?? ""} ${text}`.trim();
      });
      if (values.length > shown) words.push(`and ${values.length - shown} more`);
      return `${name}: ${words.join(", ")}.`;
    })
    .join(" ");
}
