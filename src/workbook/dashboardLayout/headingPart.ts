import type { PracticeFigures } from "../../billing/figures/figures";
import { printedDate } from "../../billing/documents/printed";
import { baseFontSize, looks } from "../sheetLayout/look";
import type { CellStyle } from "../sheetLayout/layout";
import { wrappedLines } from "../sheetLayout/textMeasure";
import { columnWidths, rowPoints, widthPoints } from "./page";
import { fullRow, styled, text, type Part } from "./part";

/** What the first cell says: by this a sheet is known to be ours. */
export const dashboardTitle = "Quarterhour dashboard";

const note =
  "You may delete this sheet and make it again at any time: Make Dashboard sheet, in the Quarterhour pane. What you type or draw on it is lost then.";

/** Whose figures they are, of which day, and what becomes of the sheet. */
export function headingPart({ practiceName, today }: PracticeFigures): Part {
  const lines: { words: string; style: CellStyle }[] = [
    { words: dashboardTitle, style: looks.title },
    ...(practiceName ? [{ words: practiceName, style: { bold: true } }] : []),
    { words: `Made on ${printedDate(today)}`, style: {} },
    { words: note, style: looks.note },
  ];
  const whole = (row: number) => ({ row, column: 0, rows: 1, columns: columnWidths.length });
  return {
    cells: lines.map(({ words }) => fullRow([text(words)])),
    rowHeights: lines.map(({ words, style }) => heightOf(words, style)),
    styles: lines.map(({ style }, row) => styled(whole(row), { ...style, wrap: true })),
    numberFormats: [],
    merges: [
      {
        area: { row: 0, column: 0, rows: lines.length, columns: columnWidths.length },
        across: true,
      },
    ],
    charts: [],
  };
}

function heightOf(words: string, { fontSize = baseFontSize, bold = false }: CellStyle): number {
  const lines = wrappedLines(words, widthPoints, { fontSize, bold });
  return Math.ceil((lines * Math.max(rowPoints, fontSize * 1.35)) / 0.75) * 0.75;
}
