import type { AuthorizationUse } from "../../billing/coverage/use/authorizationUse";
import type { CellStyle, LayoutCell } from "../sheetLayout/layout";
import { baseFontSize, linePoints, looks } from "../sheetLayout/look";
import { wrappedLines } from "../sheetLayout/textMeasure";
import { listColumns, listWidthPoints } from "./columns";

/** One row of the sheet. */
export interface Line {
  cells: (LayoutCell | null)[];
  /** Points. */
  height: number;
}

export const rowPoints = 12.75;
export const listFontSize = 8;
/** Excel knows no higher row. */
const highestRow = 405;

/** What one step of indent takes. */
const indentPoints = 9;
const gutterPoints = 20;
/** What the chart is drawn from stands beside the list, where it is not printed. */
const chartWidths = [150, 48, 64, 48] as const;
export const chartColumn = listColumns.length + 1;
/** Points, from column A. */
export const columnWidths = [
  ...listColumns.map(({ width }) => width),
  gutterPoints,
  ...chartWidths,
];

/** Words over the whole width. */
export function wideLine(words: string, { fontSize = baseFontSize, bold }: CellStyle): Line {
  const lines = wrappedLines(words, listWidthPoints, { fontSize, bold });
  return { cells: fullRow([text(words)]), height: heightOf(lines, fontSize) };
}

export function headerLine(): Line {
  const { fontSize, bold } = looks.listHeader;
  const lines = listColumns.map(({ header, width }) =>
    wrappedLines(header, width, { fontSize, bold })
  );
  return {
    cells: fullRow(listColumns.map(({ header }) => text(header))),
    height: heightOf(Math.max(...lines), fontSize),
  };
}

export function listLine(use: AuthorizationUse): Line {
  const cells = listColumns.map(({ cell }) => cell(use));
  const lines = cells.map((cell, column) => {
    const { width = 0, fontSize, isApart } = listColumns[column] ?? {};
    const wraps = cell?.kind === "text" && fontSize === undefined;
    const room = isApart ? width - indentPoints : width;
    return wraps
      ? wrappedLines(cell.text, room, { fontSize: listFontSize, bold: use.needsNext })
      : 1;
  });
  return { cells: fullRow(cells), height: heightOf(Math.max(...lines), listFontSize) };
}

/** A row of the place where the chart is, with what it is drawn from beside it. */
export function chartLine(cells: readonly LayoutCell[]): Line {
  return {
    cells: columnWidths.map((_, column) => cells[column - chartColumn] ?? null),
    height: rowPoints,
  };
}

function fullRow(cells: readonly (LayoutCell | null)[]): (LayoutCell | null)[] {
  return columnWidths.map((_, column) => cells[column] ?? null);
}

/** In whole pixels: Excel rounds to them. */
function heightOf(lines: number, fontSize: number): number {
  const points = Math.ceil((lines * linePoints(fontSize) + 2) / 0.75) * 0.75;
  return Math.min(highestRow, Math.max(rowPoints, points));
}

function text(words: string): LayoutCell {
  return { kind: "text", text: words };
}
