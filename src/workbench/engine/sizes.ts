/** Widths and heights in points, as Office.js counts them; the file counts widths in characters. */
import type { BookCore } from "./book-core";
import { displayText } from "./number-formats";
import { prepareReading } from "./reading";
import type { SheetState } from "./sheet-state";
import type { Area } from "./types";

const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;
const defaultColumnPixels = 64;
const defaultRowPoints = 15;
const paddingPixels = 12;

export function columnPoints(state: SheetState, column: number): number {
  const own = state.grid.columns[column];
  if (own?.hidden) return 0;
  const width = own?.width ?? state.shell.properties.defaultColWidth;
  const pixels = width === undefined ? defaultColumnPixels : Math.round(width * pixelsPerCharacter);
  return pixels * pointsPerPixel;
}

export function setColumnPoints(state: SheetState, column: number, points: number): void {
  const own = state.grid.column(column);
  if (points <= 0) own.hidden = true;
  else {
    delete own.hidden;
    own.width = points / pointsPerPixel / pixelsPerCharacter;
  }
}

export function rowPoints(state: SheetState, row: number): number {
  const own = state.grid.rows[row];
  if (own?.hidden) return 0;
  return own?.height ?? state.shell.properties.defaultRowHeight ?? defaultRowPoints;
}

/** Makes columns as wide as their widest text. */
export function fitColumns(core: BookCore, state: SheetState, area: Area): void {
  prepareReading(core, state, area);
  const { grid } = state;
  const last = Math.min(area.row + area.rowCount, grid.rows.length);
  for (let column = area.column; column < area.column + area.columnCount; column += 1) {
    let widest = 0;
    for (let row = area.row; row < last; row += 1) {
      const cell = grid.find(row, column);
      if (!cell || cell.value === "" || grid.rows[row]?.hidden) continue;
      const style = cell.style ?? grid.styleAt(row, column);
      if (style?.alignment?.wrapText) continue;
      const text = displayText(cell.value, style?.numFmt ?? "General", core.date1904);
      widest = Math.max(
        widest,
        textPixels(text, style?.font?.size ?? 11, style?.font?.bold ?? false)
      );
    }
    if (widest > 0) setColumnPoints(state, column, (widest + paddingPixels) * pointsPerPixel);
  }
}

function textPixels(text: string, size: number, bold: boolean): number {
  const longest = Math.max(0, ...text.split("\n").map((line) => line.length));
  return longest * pixelsPerCharacter * (size / 11) * (bold ? 1.08 : 1);
}

/** Makes rows as high as their text: wrapped text and line breaks count. */
export function fitRows(core: BookCore, state: SheetState, area: Area): void {
  prepareReading(core, state, area);
  const { grid } = state;
  for (let row = area.row; row < Math.min(area.row + area.rowCount, grid.rows.length); row += 1) {
    const line = grid.rows[row];
    if (!line) continue;
    let highest = state.shell.properties.defaultRowHeight ?? defaultRowPoints;
    line.cells.forEach((cell, column) => {
      if (!cell || cell.value === "") return;
      const style = cell.style ?? grid.styleAt(row, column);
      const size = style?.font?.size ?? 11;
      const text = displayText(cell.value, style?.numFmt ?? "General", core.date1904);
      const width = columnPoints(state, column) / pointsPerPixel - 5;
      const lines = text.split("\n").reduce((count, part) => {
        const wrapped = style?.alignment?.wrapText && width > 0;
        return (
          count + (wrapped ? Math.max(1, Math.ceil(textPixels(part, size, false) / width)) : 1)
        );
      }, 0);
      const counted = style?.alignment?.wrapText ? lines : 1;
      highest = Math.max(highest, counted * size * 1.36);
    });
    line.height = Math.round(highest * 4) / 4;
  }
}
