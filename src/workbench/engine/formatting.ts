import { maximumColumns, maximumRows } from "./address";
import type { BookCore } from "./book-core";
import type { Style } from "./excelts";
import type { GridCell } from "./grid";
import type { SheetState } from "./sheet-state";
import { type outerEdges, readFormat, sameStyle, withFormat } from "./styles";
import type { Area, Border, CellFormat } from "./types";

const defaultFont = {
  name: "Calibri",
  size: 11,
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  color: "#000000",
};

/** A format with every default spelled out. */
export function fullFormat(format: CellFormat): Required<CellFormat> {
  return {
    font: { ...defaultFont, ...format.font },
    fill: format.fill ?? "",
    borders: format.borders ?? {},
    horizontal: format.horizontal ?? "general",
    vertical: format.vertical ?? "bottom",
    wrapText: format.wrapText ?? false,
    indent: format.indent ?? 0,
    locked: format.locked ?? true,
    numberFormat: format.numberFormat ?? "General",
  };
}

/** The format of an area: what differs between its cells is left out. */
export function formatOfArea(core: BookCore, state: SheetState, area: Area): CellFormat {
  const styles = new Set<Style | undefined>();
  const rows = Math.min(area.rowCount, Math.max(state.grid.rows.length - area.row, 0) + 1);
  for (let row = area.row; row < area.row + rows; row += 1) {
    const width = state.grid.rows[row]?.cells.length ?? 0;
    const columns = Math.min(
      area.columnCount,
      Math.max(width, state.grid.columns.length) - area.column + 1
    );
    for (let column = area.column; column < area.column + Math.max(columns, 1); column += 1) {
      styles.add(state.grid.styleAt(row, column));
    }
  }
  const formats = [...styles].map((style) =>
    fullFormat(readFormat(style, core.loaded.themeColors))
  );
  const [first, ...others] = formats;
  if (!first) return {};
  if (others.length === 0) return first;
  const common = <T extends object>(pick: (format: Required<CellFormat>) => T): Partial<T> =>
    Object.fromEntries(
      Object.entries(pick(first)).filter(([key, value]) =>
        others.every((format) => sameStyle((pick(format) as Record<string, unknown>)[key], value))
      )
    ) as Partial<T>;
  const { font: _font, borders: _borders, ...rest } = common((format) => format);
  const borders = common((format) => format.borders);
  return { ...rest, font: common((format) => format.font), borders };
}

/** Lays a format over an area. Whole rows and columns keep it for cells to come. */
export function setAreaFormat(
  core: BookCore,
  state: SheetState,
  area: Area,
  format: CellFormat
): void {
  const { grid } = state;
  const known = new Map<string, Map<Style | undefined, Style | undefined>>();
  const change = (style: Style | undefined, row: number, column: number) => {
    const edges = format.borders ? edgesAt(format, area, row, column) : {};
    const key = format.borders ? Object.keys(edges).join() : "";
    const answers = known.get(key) ?? new Map<Style | undefined, Style | undefined>();
    known.set(key, answers);
    if (!answers.has(style)) answers.set(style, withFormat(style, format, edges));
    return answers.get(style);
  };
  const wholeColumns = area.rowCount >= maximumRows;
  const wholeRows = area.columnCount >= maximumColumns;
  if (wholeColumns && !wholeRows) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const own = grid.column(column);
      setStyle(own, change(own.style, area.row, column));
    }
  }
  if (wholeRows) {
    const last = Math.min(area.row + area.rowCount, Math.max(grid.rows.length, area.row + 1));
    for (let row = area.row; row < (wholeColumns ? grid.rows.length : last); row += 1) {
      const own = grid.row(row);
      setStyle(own, change(own.style, row, area.column));
    }
  }
  const lastRow = wholeColumns ? grid.rows.length : area.row + area.rowCount;
  for (let row = area.row; row < lastRow; row += 1) {
    const width = grid.rows[row]?.cells.length ?? 0;
    const lastColumn = wholeRows ? width : area.column + area.columnCount;
    for (let column = area.column; column < lastColumn; column += 1) {
      const cell = grid.find(row, column);
      if (!cell && (wholeColumns || wholeRows)) continue;
      const before = cell?.style ?? grid.styleAt(row, column);
      const style = change(before, row, column);
      if (style !== cell?.style) grid.put(row, column, restyled(cell, style));
    }
  }
  if (format.numberFormat !== undefined) core.calculation.version += 1;
}

function setStyle(owner: { style?: Style }, style: Style | undefined): void {
  if (style) owner.style = style;
  else delete owner.style;
}

export function restyled(
  cell: GridCell | undefined,
  style: Style | undefined
): GridCell | undefined {
  if (style) return cell ? { ...cell, style } : { value: "", style };
  if (!cell) return undefined;
  const { style: _old, ...rest } = cell;
  return rest;
}

/** The borders of an area that fall on one of its cells. */
function edgesAt(
  { borders }: CellFormat,
  area: Area,
  row: number,
  column: number
): Partial<Record<(typeof outerEdges)[number], Border>> {
  if (!borders) return {};
  const isFirstRow = row === area.row;
  const isLastRow = row === area.row + area.rowCount - 1;
  const isFirstColumn = column === area.column;
  const isLastColumn = column === area.column + area.columnCount - 1;
  const { insideHorizontal, insideVertical } = borders;
  const top = isFirstRow ? borders.top : insideHorizontal;
  const bottom = isLastRow ? borders.bottom : insideHorizontal;
  const left = isFirstColumn ? borders.left : insideVertical;
  const right = isLastColumn ? borders.right : insideVertical;
  return {
    ...(top && { top }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...(right && { right }),
  };
}

export function setAreaNumberFormats(
  core: BookCore,
  state: SheetState,
  area: Area,
  formats: readonly (readonly (string | null)[])[]
): void {
  const single = formats.length === 1 && formats[0]?.length === 1 ? formats[0][0] : undefined;
  if (typeof single === "string") {
    setAreaFormat(core, state, area, { numberFormat: single });
    return;
  }
  const known = new Map<string, Map<Style | undefined, Style | undefined>>();
  formats.slice(0, area.rowCount).forEach((line, r) =>
    line.slice(0, area.columnCount).forEach((numberFormat, c) => {
      if (numberFormat === null || numberFormat === undefined) return;
      const row = area.row + r;
      const column = area.column + c;
      const cell = state.grid.find(row, column);
      const before = cell?.style ?? state.grid.styleAt(row, column);
      const answers = known.get(numberFormat) ?? new Map<Style | undefined, Style | undefined>();
      known.set(numberFormat, answers);
      if (!answers.has(before)) answers.set(before, withFormat(before, { numberFormat }, {}));
      const style = answers.get(before);
      if (style !== cell?.style) state.grid.put(row, column, restyled(cell, style));
    })
  );
  core.calculation.version += 1;
}

/** Takes contents, formats or both away. */
export function clearCells(
  core: BookCore,
  state: SheetState,
  area: Area,
  what: "all" | "contents" | "formats"
): void {
  const { grid } = state;
  const hasFormula = what !== "formats" && grid.hasFormula(area);
  const lastRow = Math.min(area.row + area.rowCount, grid.rows.length);
  for (let row = area.row; row < lastRow; row += 1) {
    const line = grid.rows[row];
    if (!line) continue;
    if (what !== "contents" && area.columnCount >= maximumColumns) delete line.style;
    const last = Math.min(area.column + area.columnCount, line.cells.length);
    for (let column = area.column; column < last; column += 1) {
      const cell = line.cells[column];
      if (cell) line.cells[column] = cleared(cell, what);
    }
  }
  if (what !== "contents" && area.rowCount >= maximumRows) {
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      delete grid.columns[column]?.style;
    }
  }
  if (hasFormula) core.calculation.touch();
  else if (what === "formats") core.calculation.version += 1;
  else core.calculation.touchValues(state, area);
}

function cleared(cell: GridCell, what: "all" | "contents" | "formats"): GridCell | undefined {
  if (what === "all") return undefined;
  if (what === "formats") return restyled(cell, undefined);
  if (!cell.style && !cell.note) return undefined;
  return {
    value: "",
    ...(cell.style && { style: cell.style }),
    ...(cell.note && { note: cell.note }),
  };
}
