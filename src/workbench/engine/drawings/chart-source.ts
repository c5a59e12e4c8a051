/** Which cells of a range are a chart's names, categories and values, as Excel decides it. */
import { absoluteReference } from "../address";
import type { BookCore } from "../book-core";
import { isDateFormat } from "../number-formats";
import { readNumberFormats, readValues } from "../reading";
import type { SheetState } from "../sheet-state";
import type { Area, CellValue } from "../types";

/** The cells of one series, as references that say on which sheet they are: `Log!$B$2:$B$9`. */
export interface SeriesSource {
  /** The cell that names it. */
  name?: string;
  categories?: string;
  values: string;
  /** True where the categories are numbers or dates. */
  hasNumericCategories?: boolean;
}

/** The cells of a range by series: those of one series stand in one of `lines`. */
interface Table {
  lines: CellValue[][];
  formats: string[][];
  area(line: number, from: number, count: number): Area;
}

/** One series for each column (or row) that holds values. */
export function seriesOf(
  core: BookCore,
  sheet: SheetState,
  area: Area,
  by: "columns" | "rows"
): SeriesSource[] {
  const table = by === "columns" ? byColumns(core, sheet, area) : byRows(core, sheet, area);
  const { lines } = table;
  const length = lines[0]?.length ?? 0;
  const hasNames = length > 1 && areNames(lines);
  const start = hasNames ? 1 : 0;
  const hasCategories = lines.length > 1 && areCategories(table, start);
  const reference = (line: number, from: number, count: number) =>
    absoluteReference(table.area(line, from, count), sheet.name);
  return lines.slice(hasCategories ? 1 : 0).map((_, index) => {
    const line = hasCategories ? index + 1 : index;
    return {
      values: reference(line, start, length - start),
      ...(hasNames && { name: reference(line, 0, 1) }),
      ...(hasCategories && {
        categories: reference(0, start, length - start),
        hasNumericCategories: typeof lines[0]?.[start] === "number",
      }),
    };
  });
}

/** A line starts with its name where the first cells are no numbers and one of them is text. */
function areNames(lines: CellValue[][]): boolean {
  const firsts = (lines.length > 1 ? lines.slice(1) : lines).map((line) => line[0] ?? "");
  return firsts.every((value) => typeof value !== "number") && firsts.some((value) => value !== "");
}

/** The first line holds categories where it has text or dates, or where its corner is blank. */
function areCategories({ lines, formats }: Table, start: number): boolean {
  const body = lines[0]?.slice(start) ?? [];
  if (start > 0 && lines[0]?.[0] === "") return true;
  return body.every(
    (value, index) => typeof value !== "number" || isDateFormat(formats[0]?.[start + index] ?? "")
  );
}

function byRows(core: BookCore, sheet: SheetState, area: Area): Table {
  return {
    lines: readValues(core, sheet, area),
    formats: readNumberFormats(sheet, area),
    area: (line, from, count) => ({
      row: area.row + line,
      column: area.column + from,
      rowCount: 1,
      columnCount: count,
    }),
  };
}

function byColumns(core: BookCore, sheet: SheetState, area: Area): Table {
  return {
    lines: transposed(readValues(core, sheet, area)),
    formats: transposed(readNumberFormats(sheet, area)),
    area: (line, from, count) => ({
      row: area.row + from,
      column: area.column + line,
      rowCount: count,
      columnCount: 1,
    }),
  };
}

function transposed<T>(rows: T[][]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}
