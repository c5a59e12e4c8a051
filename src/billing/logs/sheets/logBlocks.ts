import type { LogCell, LogSheet } from "../logSheet";
import { headerKey } from "../matching/headerKey";
import { findHeader, findHeaderFrom, headerOfTable, type LogHeader } from "./findHeader";
import { isHeaderRow, headerLook } from "./headerRow";
import { wordsIn } from "./filledCells";

/** A list on a sheet: rows under one header, which may be repeated between them. */
export interface LogBlock {
  /** Absent: the list has none and begins at once. */
  header?: LogHeader;
  /** First and last row in the sheet's `rows`, from 0; what stands above the header belongs to it. */
  firstRow: number;
  lastRow: number;
  /** Rows that are the header or repeat it. */
  headerRows: ReadonlySet<number>;
  /** First and last column of the list in the sheet's rows, from 0. */
  firstColumn: number;
  lastColumn: number;
  /** A row of the sheet as far as the block goes: what stands beside it reads as empty. */
  cellsOf: (row: readonly LogCell[]) => readonly LogCell[];
}

/**
 * The lists of a sheet: mostly one; several where another header follows below (other columns, or
 * the same in another order) or where two lists stand side by side.
 */
export function logBlocks(sheet: LogSheet): LogBlock[] {
  if (sheet.isTable) return blockOfTable(sheet);
  const header = findHeader(sheet);
  const width = sheet.rows[0]?.length ?? 0;
  if (sheet.rows.length === 0 || width === 0) return [];
  if (!header) return [block(sheet, undefined, 0, sheet.rows.length - 1, new Set())];
  const blocks: LogBlock[] = [];
  let current: LogHeader = header;
  let firstRow = 0;
  let headerRows = rowsOf(current);
  let from = current.lastRow + 1;
  for (;;) {
    const next = nextHeader(sheet, from, current, headerRows);
    if (!next) break;
    blocks.push(...sideBySide(block(sheet, current, firstRow, next.firstRow - 1, headerRows)));
    current = next;
    firstRow = next.firstRow;
    headerRows = rowsOf(next);
    from = next.lastRow + 1;
  }
  blocks.push(...sideBySide(block(sheet, current, firstRow, sheet.rows.length - 1, headerRows)));
  return blocks;
}

/** A table has one header, whatever it says, and repetitions of it are no sessions. */
function blockOfTable(sheet: LogSheet): LogBlock[] {
  const [first] = sheet.rows;
  if (!first) return [];
  const header = headerOfTable(sheet);
  const keys = keysOf(first);
  const headerRows = new Set<number>();
  sheet.rows.forEach((row, position) => {
    if (position === 0 || keysOf(row) === keys) headerRows.add(position);
  });
  return [block(sheet, header, 0, sheet.rows.length - 1, headerRows)];
}

/** The list with the most rows, the upper one where two have as many. */
export function longestBlock(blocks: readonly LogBlock[]): LogBlock | undefined {
  let best: LogBlock | undefined;
  for (const block of blocks) {
    const rows = block.lastRow - block.firstRow;
    if (!best || rows > best.lastRow - best.firstRow) best = block;
  }
  return best;
}

/** The next header that is another one; repetitions on the way are added to `headerRows`. */
function nextHeader(
  sheet: LogSheet,
  from: number,
  current: LogHeader,
  headerRows: Set<number>
): LogHeader | undefined {
  const firstLine = keysOf(sheet.rows[current.firstRow] ?? []);
  const lastLine = keysOf(sheet.rows[current.lastRow] ?? []);
  for (let row = from; row < sheet.rows.length; row += 1) {
    const look = headerLook(sheet.rows[row] ?? []);
    if (!look || look.different < 2) continue;
    const keys = keysOf(sheet.rows[row] ?? []);
    if (keys === firstLine || keys === lastLine) {
      headerRows.add(row);
      continue;
    }
    if (!isHeaderRow(look) || look.different < 3) continue;
    const next = findHeaderFrom(sheet, row);
    return next?.firstRow === row ? next : undefined;
  }
  return undefined;
}

function keysOf(row: readonly LogCell[]): string {
  return row.map((cell) => headerKey(wordsIn(cell))).join("|");
}

function rowsOf({ firstRow, lastRow }: LogHeader): Set<number> {
  return new Set([firstRow, lastRow]);
}

function block(
  sheet: LogSheet,
  header: LogHeader | undefined,
  firstRow: number,
  lastRow: number,
  headerRows: Set<number>
): LogBlock {
  const lastColumn = (sheet.rows[0]?.length ?? 0) - 1;
  const range = { firstColumn: 0, lastColumn };
  return {
    ...(header ? { header } : {}),
    firstRow,
    lastRow,
    headerRows,
    ...range,
    cellsOf: (row) => row,
  };
}

/** Two lists beside each other have the same headers twice, in the same order. */
function sideBySide(whole: LogBlock): LogBlock[] {
  if (!whole.header) return [whole];
  const headed = whole.header.texts.flatMap((text, column) =>
    text === "" ? [] : [{ column, key: headerKey(text) }]
  );
  const again = headed.findIndex(({ key }, place) => place > 0 && key === headed[0]?.key);
  if (again < 2 || headed.length % again !== 0) return [whole];
  const repeats = headed.every(({ key }, place) => key === headed[place % again]?.key);
  if (!repeats) return [whole];
  const starts = headed.filter((_, place) => place % again === 0).map(({ column }) => column);
  return starts.map((start, place) => {
    const firstColumn = place === 0 ? 0 : start;
    const lastColumn = (starts[place + 1] ?? whole.lastColumn + 1) - 1;
    return { ...whole, firstColumn, lastColumn, cellsOf: within(firstColumn, lastColumn) };
  });
}

const empty: LogCell = { value: null };

function within(first: number, last: number): LogBlock["cellsOf"] {
  return (row) => row.map((cell, column) => (column >= first && column <= last ? cell : empty));
}
