/** The cells that a chart shows, read from the book. */
import { parseAddress } from "../address";
import type { BookCore } from "../book-core";
import { readNumberFormats, readTexts, readValues } from "../reading";
import type { Area } from "../types";
import type { SheetState } from "../sheet-state";
import type { CachedCells } from "./chart-caches";
import type { ReadColor, ReadSeries } from "./chart-reading";
import type { ChartSeries } from "./types";

/** A chart over more cells than this shows, and remembers, those up to it. */
const mostCells = 10_000;

/** Undefined where a reference names no cells of this book, or more than one block of them. */
export function cellsOf(core: BookCore, reference: string): CachedCells | undefined {
  const place = placeOf(core, reference);
  if (!place) return undefined;
  const { sheet, area } = place;
  return {
    texts: readTexts(core, sheet, area).flat(),
    values: readValues(core, sheet, area)
      .flat()
      .map((value) => (typeof value === "number" ? value : undefined)),
    numberFormat: readNumberFormats(sheet, { ...area, rowCount: 1, columnCount: 1 })[0]?.[0] ?? "",
  };
}

/** The number format of the first cell of a reference. */
export function valueFormatOf(core: BookCore, reference: string | undefined): string {
  return (
    (reference === undefined ? undefined : cellsOf(core, reference)?.numberFormat) ?? "General"
  );
}

function placeOf(core: BookCore, reference: string): { sheet: SheetState; area: Area } | undefined {
  const parsed = parseAddress(reference.trim());
  const wanted = parsed?.sheetName?.toLowerCase();
  const sheet = core.sheets.find(({ name }) => name.toLowerCase() === wanted);
  if (!parsed || !sheet) return undefined;
  const { area } = parsed;
  const rowCount = Math.min(area.rowCount, mostCells);
  const columnCount = Math.max(1, Math.min(area.columnCount, Math.floor(mostCells / rowCount)));
  return { sheet, area: { ...area, rowCount, columnCount } };
}

/** Excel names series that have no name of their own by their number. */
export function shownSeries(
  core: BookCore,
  series: ReadSeries[],
  colorOf: (color: ReadColor | undefined, index: number) => string
): ChartSeries[] {
  return series.map(({ name, categories, values, color }, index) => {
    const named = name && ("text" in name ? name.text : textOf(core, name.reference));
    const shown = values === undefined ? [] : (cellsOf(core, values)?.values ?? []);
    const labels = categories === undefined ? [] : (cellsOf(core, categories)?.texts ?? []);
    return {
      name: named ?? `Series${index + 1}`,
      color: colorOf(color, index),
      categories: shown.map((_, at) => labels[at] ?? String(at + 1)),
      values: shown,
    };
  });
}

function textOf(core: BookCore, reference: string): string | undefined {
  return cellsOf(core, reference)?.texts.join(" ");
}
