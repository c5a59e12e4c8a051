/** What a cell looks like: its own format over its table's style, conditional formats over both. */
import type { BookCore } from "./book-core";
import type { ConditionalResults } from "./conditional-rules";
import type { Style } from "./excelts";
import { bodyArea, type TableState } from "./model";
import type { SheetState } from "./sheet-state";
import { readFormat, tinted } from "./styles";
import type { Border, CellFormat } from "./types";

export function shownFormatAt(
  core: BookCore,
  state: SheetState,
  results: ConditionalResults,
  row: number,
  column: number
): CellFormat {
  const theme = core.loaded.themeColors;
  const table = state.tableAt(row, column);
  let format = table ? tableFormat(table, row, column, theme) : {};
  format = over(format, readFormat(state.grid.styleAt(row, column), theme));
  for (const { rule } of results.holding(row, column).reverse()) {
    format = over(format, readConditionalFormat(rule.style as Style | undefined, theme));
  }
  return format;
}

/** Conditional fills keep their colour in the background. */
function readConditionalFormat(style: Style | undefined, theme: readonly string[]): CellFormat {
  if (style?.fill?.type !== "pattern" || !style.fill.bgColor) return readFormat(style, theme);
  const fill = { type: "pattern", pattern: "solid", fgColor: style.fill.bgColor } as const;
  return readFormat({ ...style, fill }, theme);
}

function over(below: CellFormat, above: CellFormat): CellFormat {
  return {
    ...below,
    ...above,
    ...((below.font ?? above.font) && { font: { ...below.font, ...above.font } }),
    ...((below.borders ?? above.borders) && { borders: { ...below.borders, ...above.borders } }),
  };
}

/**
 * Excel's own table styles come in families: 1-7, 8-14 and 15-21 of the light ones and 1-7 to 22-28
 * of the medium ones differ in lines and fills; within a family the first is black, then the six
 * accents follow.
 */
export function tableFormat(
  table: TableState,
  row: number,
  column: number,
  theme: readonly string[]
): CellFormat {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style.name);
  if (!style) return {};
  const number = Number(style[2]) - 1;
  const accent =
    number % 7 === 0 ? (theme[1] ?? "#000000") : (theme[3 + (number % 7)] ?? "#4472c4");
  const family = Math.floor(number / 7);
  const place = {
    header: table.headers && row === table.area.row,
    totals: table.totals && row === table.area.row + table.area.rowCount - 1,
    first: column === table.area.column,
    last: column === table.area.column + table.area.columnCount - 1,
    band: table.style.rowStripes && (row - bodyArea(table).row) % 2 === 0,
    columnBand: table.style.columnStripes && (column - table.area.column) % 2 === 0,
  };
  const shape = style[1] === "Light" ? lightFormat : mediumFormat;
  const format = shape(family, accent, place);
  const strong = (place.first && table.style.firstColumn) || (place.last && table.style.lastColumn);
  return strong ? { ...format, font: { ...format.font, bold: true } } : format;
}

interface Place {
  header: boolean;
  totals: boolean;
  first: boolean;
  last: boolean;
  band: boolean;
  columnBand: boolean;
}

function lightFormat(family: number, accent: string, place: Place): CellFormat {
  const line: Border = { style: "thin", color: accent };
  const filledHeader = family === 1;
  const boxed = family > 0;
  const sides = boxed
    ? { ...(place.first && { left: line }), ...(place.last && { right: line }) }
    : {};
  if (place.header) {
    return {
      font: { bold: true, color: filledHeader ? "#ffffff" : family === 0 ? accent : "#000000" },
      ...(filledHeader && { fill: accent }),
      borders: { ...sides, top: line, bottom: line },
    };
  }
  if (place.totals) return { font: { bold: true }, borders: { ...sides, top: line, bottom: line } };
  const banded = place.band || place.columnBand;
  if (family === 1) return { borders: { ...sides, ...(banded && { top: line }), bottom: line } };
  return {
    ...(banded && { fill: tinted(accent, 0.8) }),
    borders: family === 2 ? { ...sides, top: line, bottom: line, left: line, right: line } : sides,
  };
}

function mediumFormat(family: number, accent: string, place: Place): CellFormat {
  const line: Border = { style: "thin", color: family === 1 ? "#ffffff" : tinted(accent, 0.4) };
  if (place.header) {
    return { font: { bold: true, color: "#ffffff" }, fill: accent, borders: { bottom: line } };
  }
  if (place.totals) {
    if (family === 1) return { font: { bold: true, color: "#ffffff" }, fill: accent };
    return { font: { bold: true }, borders: { top: { style: "double", color: accent } } };
  }
  const banded = place.band || place.columnBand;
  const light = tinted(accent, 0.8);
  if (family === 1 || family === 3) {
    return {
      fill: banded ? tinted(accent, 0.6) : light,
      borders: { top: line, bottom: line, left: line, right: line },
    };
  }
  return {
    ...(banded && { fill: light }),
    borders: {
      top: line,
      bottom: line,
      ...(place.first && { left: line }),
      ...(place.last && { right: line }),
    },
  };
}
