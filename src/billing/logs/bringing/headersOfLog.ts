import { foldedText } from "../cells/cellText";
import type { LogSheet } from "../logSheet";
import { headerKey } from "../matching/headerKey";
import { logBlocks, longestBlock } from "../sheets/logBlocks";

/** The headers of a log's longest list, by which its columns are known again. */
export interface HeadersOfLog {
  /** How many columns are headed. */
  count: number;
  /** Position in the sheet's rows, from 0, of each header that heads one column only. */
  columns: ReadonlyMap<string, number>;
  /** A header as headers are compared. */
  keyOf: (header: string) => string;
}

export function headersOfLog(sheet: LogSheet): HeadersOfLog {
  const block = longestBlock(logBlocks(sheet));
  const columns = new Map<string, number>();
  const twice = new Set<string>();
  let count = 0;
  block?.header?.texts.forEach((text, column) => {
    if (column < block.firstColumn || column > block.lastColumn) return;
    const key = keyOfHeader(text);
    if (key === "") return;
    count += 1;
    if (columns.has(key)) twice.add(key);
    columns.set(key, column);
  });
  for (const key of twice) columns.delete(key);
  return { count, columns, keyOf: keyOfHeader };
}

/** Signs alone are a header as well: `✓`. */
export function keyOfHeader(header: string): string {
  return headerKey(header) || foldedText(header);
}
