import type { LogCell, LogSheet } from "../logSheet";
import { isTotal } from "../rows/rowWords";
import { isFilled, onlyText, wordsIn } from "../sheets/filledCells";
import type { LogBlock } from "../sheets/logBlocks";

/** As many rows as a column is judged by. */
const mostSampled = 200;

/**
 * Rows of a block that look like entries, spread evenly over it: not its headers, titles and totals.
 */
export function sampleRows(sheet: LogSheet, block: LogBlock): (readonly LogCell[])[] {
  const first = block.header ? block.header.lastRow + 1 : block.firstRow;
  const looked = Math.max(1, Math.floor((block.lastRow - first) / (mostSampled * 3)));
  const rows: (readonly LogCell[])[] = [];
  for (let row = first; row <= block.lastRow; row += looked) {
    if (block.headerRows.has(row)) continue;
    const cells = block.cellsOf(sheet.rows[row] ?? []);
    if (isEntry(cells)) rows.push(cells);
  }
  if (rows.length <= mostSampled) return rows;
  const step = rows.length / mostSampled;
  return Array.from({ length: mostSampled }, (_, place) => rows[Math.floor(place * step)] ?? []);
}

function isEntry(cells: readonly LogCell[]): boolean {
  let filled = 0;
  let hasTotal = false;
  for (const cell of cells) {
    if (!isFilled(cell)) continue;
    filled += 1;
    if (typeof cell.value === "string") hasTotal ||= isTotal(wordsIn(cell));
  }
  return filled >= 2 && !hasTotal && onlyText(cells) === undefined;
}
