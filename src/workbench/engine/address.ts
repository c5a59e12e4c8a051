import type { Area } from "./types";

export const maximumRows = 1048576;
export const maximumColumns = 16384;

/** Letters of a column counted from 0: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column counted from 0 of its letters, in any case. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** `B7` for row 6, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** A sheet name as a formula spells it: quoted where it must be. */
export function quoteSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !looksLikeReference(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

function looksLikeReference(name: string): boolean {
  return /^[a-z]{1,3}\d+$/i.test(name) || /^r\d*c\d*$/i.test(name) || /^(true|false)$/i.test(name);
}

/** A1 text of an area, `A1` for one cell, whole rows and columns as `3:5` and `B:D`. */
export function formatAddress(area: Area, sheetName?: string): string {
  const prefix = sheetName === undefined ? "" : `${quoteSheetName(sheetName)}!`;
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  if (area.row === 0 && area.rowCount >= maximumRows) {
    if (area.column === 0 && area.columnCount >= maximumColumns) return `${prefix}1:${maximumRows}`;
    return `${prefix}${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  }
  if (area.column === 0 && area.columnCount >= maximumColumns) {
    return `${prefix}${area.row + 1}:${lastRow + 1}`;
  }
  const first = cellAddress(area.row, area.column);
  if (area.rowCount === 1 && area.columnCount === 1) return prefix + first;
  return `${prefix}${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** `Sheet1!$A$1:$B$2`: an area as a name or a chart keeps it. */
export function absoluteReference(area: Area, sheetName: string): string {
  const address = formatAddress(area, sheetName);
  const start = address.lastIndexOf("!") + 1;
  const isWhole = area.rowCount === maximumRows || area.columnCount === maximumColumns;
  const absolute = isWhole
    ? address.slice(start).replace(/[A-Z]+|\d+/g, "$$$&")
    : address.slice(start).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return address.slice(0, start) + absolute;
}

/**
 * Reads `A1`, `$B$2:C9`, `D:F`, `3:4`, with or without a sheet (`Log!A1`, `'My sheet'!A1:B2`).
 * Undefined where the text is no address.
 */
export function parseAddress(text: string): { sheetName?: string; area: Area } | undefined {
  const match = /^\s*(?:(?:'((?:[^']|'')*)'|([^'!]+))!)?\s*([^!]+?)\s*$/.exec(text);
  if (!match) return undefined;
  const area = parseLocalAddress(match[3] ?? "");
  if (!area) return undefined;
  const sheetName = match[1] === undefined ? match[2] : match[1].replace(/''/g, "'");
  return sheetName === undefined ? { area } : { sheetName, area };
}

function parseLocalAddress(text: string): Area | undefined {
  const parts = text.split(":");
  if (parts.length > 2) return undefined;
  const first = parseCorner(parts[0] ?? "");
  const last = parts.length === 2 ? parseCorner(parts[1] ?? "") : first;
  if (!first || !last) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) {
    return undefined;
  }
  if ((first.row === undefined) !== (last.row === undefined)) return undefined;
  if ((first.column === undefined) !== (last.column === undefined)) return undefined;
  const rows = span(first.row, last.row, maximumRows);
  const columns = span(first.column, last.column, maximumColumns);
  if (!rows || !columns) return undefined;
  return {
    row: rows.start,
    column: columns.start,
    rowCount: rows.count,
    columnCount: columns.count,
  };
}

function span(a: number | undefined, b: number | undefined, limit: number) {
  if (a === undefined || b === undefined) return { start: 0, count: limit };
  const start = Math.min(a, b);
  const end = Math.max(a, b);
  return start < 0 || end >= limit ? undefined : { start, count: end - start + 1 };
}

function parseCorner(text: string): { row?: number; column?: number } | undefined {
  const match = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i.exec(text.trim());
  if (!match || (match[1] === undefined && match[2] === undefined)) return undefined;
  const corner: { row?: number; column?: number } = {};
  if (match[1] !== undefined) corner.column = columnIndex(match[1]);
  if (match[2] !== undefined) corner.row = Number(match[2]) - 1;
  return corner;
}

export function containsCell(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rowCount &&
    column >= area.column &&
    column < area.column + area.columnCount
  );
}

export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

/** What is left of `area` without `hole`: up to four rectangles. */
export function subtract(area: Area, hole: Area): Area[] {
  const common = intersect(area, hole);
  if (!common) return [area];
  const rest: Area[] = [];
  const add = (row: number, column: number, rowCount: number, columnCount: number) => {
    if (rowCount > 0 && columnCount > 0) rest.push({ row, column, rowCount, columnCount });
  };
  const bottom = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  add(area.row, area.column, common.row - area.row, area.columnCount);
  add(bottom, area.column, area.row + area.rowCount - bottom, area.columnCount);
  add(common.row, area.column, common.rowCount, common.column - area.column);
  add(common.row, right, common.rowCount, area.column + area.columnCount - right);
  return rest;
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}
