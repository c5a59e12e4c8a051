import type { LogCell, LogSheet } from "../logSheet";
import { headerKey } from "../matching/headerKey";
import { surenessOfHeader } from "../matching/knownHeaders";
import { filledColumns, isFilled, wordsIn } from "./filledCells";
import { headerLook, isHeaderRow } from "./headerRow";

/** The header of a log. */
export interface LogHeader {
  /** First and last of its rows in the sheet's `rows`, from 0; it may run over two. */
  firstRow: number;
  lastRow: number;
  /** What heads each column of the sheet, two lines joined; "" where nothing does. */
  texts: string[];
  /**
   * Other readings of a header over two lines, by column: the lower line alone, and the lower line
   * under a merged cell that began further left.
   */
  otherTexts: string[][];
}

/** Headers stand near the top; further down only the dictionary is trusted. */
const mostRowsAbove = 40;

/**
 * The header row of a sheet, also under titles, over two lines and with blank columns between;
 * undefined where the sheet has none, as a list that begins with its first session.
 */
export function findHeader(sheet: LogSheet): LogHeader | undefined {
  return findHeaderFrom(sheet, 0) ?? headerAboveValues(sheet);
}

/** The first header at or below a row that the dictionary knows. */
export function findHeaderFrom(sheet: LogSheet, from: number): LogHeader | undefined {
  for (let row = from; row < sheet.rows.length; row += 1) {
    const look = headerLook(sheet.rows[row] ?? []);
    if (!look || look.different < 2) continue;
    const two = twoLines(sheet, row);
    if (two) return two;
    if (isHeaderRow(look)) return oneLine(sheet, row);
  }
  return undefined;
}

/** A header with one known word or none: texts above the first row that holds values. */
function headerAboveValues(sheet: LogSheet): LogHeader | undefined {
  const first = firstOfBody(sheet.rows.slice(0, mostRowsAbove));
  if (first < 1) return undefined;
  const body = sheet.rows[first] ?? [];
  const columns = filledColumns(body);
  for (let row = first - 1; row >= 0; row -= 1) {
    const cells = sheet.rows[row] ?? [];
    const look = headerLook(cells);
    if (!look || look.filled === 0) continue;
    const above = columns.filter((column) => isFilled(cells[column])).length;
    const isLikely = look.known > 0 || valuesIn(body) >= 2;
    const isHeader = isLikely && look.different >= 2 && above * 2 > columns.length;
    return isHeader ? oneLine(sheet, row) : undefined;
  }
  return undefined;
}

/**
 * The first row that holds values and is about as wide as the list: "Date from: 10/1/2026" and
 * "Total hours 51" above a header are narrower. -1: no row holds values.
 */
function firstOfBody(rows: readonly (readonly LogCell[])[]): number {
  const widest = Math.max(0, ...rows.map((row) => filledColumns(row).length));
  const wide = rows.findIndex(
    (row) => valuesIn(row) > 0 && filledColumns(row).length * 2 >= widest
  );
  return wide < 0 ? rows.findIndex((row) => valuesIn(row) > 0) : wide;
}

/** How many cells of a row hold numbers, or text with digits; none where it is filled but once. */
function valuesIn(row: readonly LogCell[]): number {
  const columns = filledColumns(row);
  if (columns.length < 2) return 0;
  return columns.filter((column) => {
    const value = row[column]?.value;
    return typeof value === "number" || (typeof value === "string" && /\d/.test(value));
  }).length;
}

/** The first row, where it is known to be the header. */
export function headerOfTable(sheet: LogSheet): LogHeader {
  return oneLine(sheet, 0);
}

function oneLine(sheet: LogSheet, row: number): LogHeader {
  const texts = textsOf(sheet.rows[row] ?? []);
  return { firstRow: row, lastRow: row, texts, otherTexts: texts.map(() => []) };
}

/**
 * The header that a row and the one under it are together; undefined where the second line says
 * nothing more, or is no header.
 */
function twoLines(sheet: LogSheet, row: number): LogHeader | undefined {
  const upper = sheet.rows[row] ?? [];
  const lower = sheet.rows[row + 1] ?? [];
  const upperLook = headerLook(upper);
  const lowerLook = headerLook(lower);
  if (!upperLook || !lowerLook || lowerLook.different < 2) return undefined;
  const top = textsOf(upper);
  const bottom = textsOf(lower);
  const merged = carriedRight(top, bottom);
  const texts = top.map((text, column) => [text, bottom[column]].filter(Boolean).join(" "));
  const otherTexts = texts.map((text, column) => {
    const below = bottom[column] ?? "";
    const carried = below === "" ? "" : [merged[column], below].filter(Boolean).join(" ");
    return [below, carried].filter((other) => other !== "" && other !== text);
  });
  const sureness = texts.map((text, column) =>
    Math.max(
      ...[text, ...(otherTexts[column] ?? [])].map((each) => surenessOfHeader(headerKey(each)))
    )
  );
  const known = sureness.filter((each) => each > 0).length;
  const total = sureness.reduce((sum, each) => sum + each, 0);
  // The same words twice are a header that was repeated at once, not one over two lines.
  if (top.join("\n") === bottom.join("\n")) return undefined;
  if (known < 2 || total <= Math.max(upperLook.sureness, lowerLook.sureness) + 1e-9)
    return undefined;
  const filled = texts.filter((text) => text !== "").length;
  if (known * 2 < filled) return undefined;
  return { firstRow: row, lastRow: row + 1, texts, otherTexts };
}

/** A merged cell shows its text in its first column only: it also heads the blank ones behind. */
function carriedRight(top: readonly string[], bottom: readonly string[]): string[] {
  let last = "";
  return top.map((text, column) => {
    if (text !== "") last = text;
    else if ((bottom[column] ?? "") === "") last = "";
    return last;
  });
}

function textsOf(row: readonly LogCell[]): string[] {
  // A header may be a number: the code whose units stand under it.
  const text = (cell: LogCell) =>
    typeof cell.value === "number" ? String(cell.value) : wordsIn(cell);
  return row.map((cell) => text(cell).replace(/\s+/g, " "));
}
