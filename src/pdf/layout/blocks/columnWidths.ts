import type { DocumentCell, DocumentColumn } from "../../../billing/documents/document";
import { cellText, type Composer } from "../composer";

/** Free of text at both sides of a column. */
export const cellPadding = 3;

/** A word may ask for this share of the page before it is broken. */
const widestWord = 0.2;

type List = { columns: readonly DocumentColumn[]; rows: readonly DocumentCell[][] };

/**
 * The points of each column: its share of the page, but where figures or words need more, and other
 * columns have it to spare, those give it.
 */
export function columnWidths(list: List, width: number, to: Composer): number[] {
  const shares = list.columns.reduce((sum, column) => sum + Math.max(0, column.width), 0) || 1;
  const wanted = list.columns.map((column) => (Math.max(0, column.width) / shares) * width);
  const needed = list.columns.map((_, at) => neededWidth(list, at, width, to));
  const sum = (widths: readonly number[]) => widths.reduce((total, one) => total + one, 0);
  const neededInAll = sum(needed);
  if (neededInAll >= width) return needed.map((one) => (one / neededInAll) * width);
  const lacking = sum(wanted.map((one, at) => Math.max(0, (needed[at] ?? 0) - one)));
  const spare = sum(wanted.map((one, at) => Math.max(0, one - (needed[at] ?? 0))));
  return wanted.map((one, at) => {
    const need = needed[at] ?? 0;
    return one <= need ? need : one - ((one - need) / spare) * lacking;
  });
}

function neededWidth({ columns, rows }: List, at: number, width: number, to: Composer): number {
  let needed = to.longestWord(columns[at]?.header ?? "", "listHeader");
  for (const row of rows) {
    const cell = row[at];
    if (!cell || cell.kind === "blank") continue;
    const text = cellText(cell);
    const isFigure = cell.kind !== "text";
    needed = Math.max(
      needed,
      isFigure
        ? to.width(text, "listCell")
        : Math.min(width * widestWord, to.longestWord(text, "listCell"))
    );
  }
  return needed + 2 * cellPadding;
}
