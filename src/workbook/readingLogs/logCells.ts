import type { LogCell } from "../../billing/logs/logSheet";
import type { RawCell } from "../reading/tableSnapshot";
import type { Area } from "../sheetLayout";

/** A log is mostly such cells; nothing is ever written into one. */
export const blankCell: LogCell = Object.freeze({ value: null });

/** The cells of a log as their values tell them; formats and errors are added where they matter. */
export function cellsOf(values: readonly (readonly RawCell[])[]): LogCell[][] {
  return values.map((row) => row.map((value) => (value === "" ? blankCell : { value })));
}

/** Without the empty rows and columns behind the last filled cell, such as formulas that answer "". */
export function trimmed(rows: LogCell[][]): LogCell[][] {
  let width = 0;
  let height = 0;
  rows.forEach((row, at) => {
    let filled = row.length;
    while (filled > 0 && row[filled - 1]?.value === null) filled -= 1;
    width = Math.max(width, filled);
    if (filled > 0) height = at + 1;
  });
  return rows.slice(0, height).map((row) => (row.length === width ? row : row.slice(0, width)));
}

/** Number formats only matter where numbers are. */
export const isNumber = ({ value }: LogCell): boolean => typeof value === "number";

/** An error of a cell and a text that looks like one have the same value. */
export const looksLikeError = ({ value }: LogCell): boolean =>
  typeof value === "string" && value.startsWith("#");

/**
 * Areas that hold every cell of a kind, with rows and columns from 0 within `rows`: columns that
 * stand side by side are one area, from the first such cell to the last.
 */
export function areasOf(
  rows: readonly (readonly LogCell[])[],
  isWanted: (cell: LogCell) => boolean
): Area[] {
  const first: number[] = [];
  const last: number[] = [];
  rows.forEach((row, at) => {
    row.forEach((cell, column) => {
      if (!isWanted(cell)) return;
      first[column] ??= at;
      last[column] = at;
    });
  });
  const areas: Area[] = [];
  for (let column = 0; column < first.length; column += 1) {
    const from = first[column];
    if (from === undefined) continue;
    const before = areas.at(-1);
    const isBeside = before && before.column + before.columns === column;
    const to = last[column] ?? from;
    if (isBeside) areas[areas.length - 1] = wider(before, from, to);
    else areas.push({ row: from, column, rows: to - from + 1, columns: 1 });
  }
  return areas;
}

function wider({ row, rows, column, columns }: Area, from: number, to: number): Area {
  const top = Math.min(row, from);
  const bottom = Math.max(row + rows - 1, to);
  return { row: top, column, rows: bottom - top + 1, columns: columns + 1 };
}

/** Adds number formats, or marks errors, where the answer of an area says so. */
export function addFormats(rows: LogCell[][], area: Area, formats: unknown[][]): void {
  eachOf(rows, area, formats, (cell, format) => {
    if (isNumber(cell) && typeof format === "string" && format !== "General") cell.format = format;
  });
}

/** Marks the cells of an area whose type is an error. */
export function markErrors(rows: LogCell[][], area: Area, types: unknown[][]): void {
  eachOf(rows, area, types, (cell, type) => {
    if (looksLikeError(cell) && type === "Error") cell.isError = true;
  });
}

function eachOf(
  rows: readonly LogCell[][],
  { row, column }: Area,
  answers: readonly unknown[][],
  add: (cell: LogCell, answer: unknown) => void
): void {
  answers.forEach((answersOfRow, down) => {
    const cells = rows[row + down] ?? [];
    answersOfRow.forEach((answer, across) => {
      const cell = cells[column + across];
      if (cell) add(cell, answer);
    });
  });
}
