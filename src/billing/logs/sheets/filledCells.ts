import type { LogCell } from "../logSheet";

/** True where a cell holds more than spaces. */
export function isFilled(cell: LogCell | undefined): cell is LogCell {
  if (cell === undefined || cell.value === null) return false;
  return typeof cell.value !== "string" || cell.value.trim() !== "";
}

/** The words that were typed into a cell, without spaces around them; a number, a tick or an error has none. */
export function wordsIn(cell: LogCell | undefined): string {
  return typeof cell?.value === "string" && !cell.isError ? cell.value.trim() : "";
}

/** The columns of a row that are filled, from 0. */
export function filledColumns(row: readonly LogCell[]): number[] {
  const columns: number[] = [];
  row.forEach((cell, column) => {
    if (isFilled(cell)) columns.push(column);
  });
  return columns;
}

/**
 * The one text of a row that holds nothing else, also where a merged title stands in each of its
 * cells; undefined for any other row.
 */
export function onlyText(row: readonly LogCell[]): string | undefined {
  let only: string | undefined;
  for (const cell of row) {
    if (!isFilled(cell)) continue;
    const text = wordsIn(cell);
    if (text === "" || (only !== undefined && only !== text)) return undefined;
    only = text;
  }
  return only;
}
