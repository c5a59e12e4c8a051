import type { LogCell, LogSheet } from "../../../billing/logs/logSheet";
import { blankCell, trimmed } from "../logCells";
import { inWords, mostCells, type RefusedLog } from "../refusedLog";
import { decodeText } from "./decodeText";
import { isWebPage, kindByFirstBytes } from "./fileKind";
import { parseText } from "./parseText";
import { bodyOf } from "./separators";

const mostMegabytes = 50;

/**
 * Reads a file of lines (.csv, .tsv, .txt) as a log, in any encoding, its cells divided by commas,
 * semicolons, tabs or bars. All its cells are text; a row has the number of its line.
 */
export function readTextFile(file: { name: string; bytes: Uint8Array }): LogSheet | RefusedLog {
  const { name, bytes } = file;
  const megabytes = bytes.length / 1024 / 1024;
  if (megabytes > mostMegabytes) {
    const why = `The file "${name}" has ${Math.ceil(megabytes)} MB; ${mostMegabytes} MB are the most. Divide it into several, a year each.`;
    return { name, why };
  }
  const kind = kindByFirstBytes(bytes);
  if (kind !== undefined) return noText(name, kind);
  const text = decodeText(bytes);
  if (text === undefined) return noText(name, "no text file");
  if (isWebPage(text)) return noText(name, "a web page");
  return readText(name, text);
}

function readText(name: string, text: string): LogSheet | RefusedLog {
  const lines = text.replace(/\r\n?/g, "\n");
  const body = bodyOf(lines);
  const { records, lines: numbers, openQuote } = parseText(body.text, body.separator);
  if (openQuote !== undefined) return isOpen(name, openQuote + body.skipped);
  const columns = records.reduce((most, record) => Math.max(most, record.length), 0);
  if (records.length * columns > mostCells) return isTooLarge(name, records.length, columns);
  const rows = trimmed(records.map((record) => cellsOf(record, columns)));
  if (rows.length === 0) return { name, why: `The file "${name}" is empty.` };
  const rowNumbers = rows.map((_, at) => (numbers[at] ?? 0) + body.skipped);
  const firstRow = 1 + body.skipped;
  const isConsecutive = rowNumbers.every((number, at) => number === firstRow + at);
  return {
    ...{ name, rows, firstRow, firstColumn: 1, dateSystem: "1900" },
    ...(isConsecutive ? {} : { rowNumbers }),
  };
}

function cellsOf(record: readonly string[], columns: number): LogCell[] {
  return Array.from({ length: columns }, (_, column) => {
    const typed = asTyped(record[column] ?? "");
    return typed === "" ? blankCell : { value: typed };
  });
}

/** Programs write `="00123"` so that Excel takes a cell for text. */
function asTyped(cell: string): string {
  return /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;
}

function noText(name: string, kind: string): RefusedLog {
  const why = `The file "${name}" is ${kind}, which cannot be read from here. Open it in Excel, and move or copy its sheet into this workbook; then choose that sheet.`;
  return { name, why };
}

function isOpen(name: string, line: number): RefusedLog {
  const why = `The file "${name}" has a quotation mark in line ${inWords(line)} that is not closed where its cell ends, so that it cannot be told which cells follow. Correct that line in a text editor, or open the file in Excel and copy its sheet into this workbook.`;
  return { name, why };
}

function isTooLarge(name: string, rows: number, columns: number): RefusedLog {
  const why = `The file "${name}" has ${inWords(rows)} rows and up to ${inWords(columns)} columns, which is more than can be read. Divide it into several, a year each.`;
  return { name, why };
}
