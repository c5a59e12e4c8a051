import { formatAddress } from "../address";
import { escapeText } from "./escaped-text";
import type { Style, Worksheet } from "../excelts";
import { toFile } from "../formula-text";
import type { GridCell } from "../grid";
import { toLibraryFormat } from "../number-formats";
import type { SheetState } from "../sheet-state";
import type { Area, CellValue } from "../types";

type LibraryCell = ReturnType<Worksheet["getCell"]>;
type LibraryValue = LibraryCell["value"];

/** The library takes 9 for its own default width and leaves it out; this is as many pixels. */
const notNine = 9.001;

/** Puts the cells of a sheet back into its shell. `spillOf` tells what a formula spilled over. */
export function fillShell(
  sheet: SheetState,
  spillOf: (row: number, column: number) => Area | undefined
): void {
  const { grid, shell } = sheet;
  const spelled = spellStyles();
  grid.columns.forEach((column, index) => {
    if (!column) return;
    const into = shell.getColumn(index + 1);
    if (column.width !== undefined) into.width = column.width === 9 ? notNine : column.width;
    if (column.hidden) into.hidden = true;
    if (column.outlineLevel) into.outlineLevel = column.outlineLevel;
    if (column.style) into.style = spelled(column.style);
  });
  grid.rows.forEach((row, index) => {
    if (!row) return;
    const into = shell.getRow(index + 1);
    if (row.style) into.style = spelled(row.style);
    if (row.height !== undefined) {
      into.height = row.height;
      into.customHeight = true;
    }
    if (row.hidden) into.hidden = true;
    if (row.outlineLevel) into.outlineLevel = row.outlineLevel;
    // The library leaves out a row that has neither a height nor a cell.
    if ((row.hidden || row.outlineLevel || row.style) && row.height === undefined) {
      into.getCell(1);
    }
    for (let column = 0; column < row.cells.length; column += 1) {
      const cell = row.cells[column];
      if (!cell) continue;
      const target = into.getCell(column + 1);
      target.style = cell.style ? spelled(cell.style) : {};
      const value = libraryValue(cell, index, column, spillOf);
      if (value !== null) target.value = value;
      if (cell.note) target.note = cell.note;
    }
  });
  for (const area of sheet.merges) shell.mergeCellsWithoutStyle(formatAddress(area));
}

/** Number formats as the library spells them; one answer for each shared style. */
function spellStyles(): (style: Style) => Style {
  const known = new Map<Style, Style>();
  return (style) => {
    if (style.numFmt === undefined) return style;
    let answer = known.get(style);
    if (!answer) {
      answer = { ...style, numFmt: toLibraryFormat(style.numFmt) };
      known.set(style, answer);
    }
    return answer;
  };
}

function libraryValue(
  cell: GridCell,
  row: number,
  column: number,
  spillOf: (row: number, column: number) => Area | undefined
): LibraryValue {
  if (cell.formula !== undefined)
    return formulaValue(cell, cell.formula, spillOf(row, column), row, column);
  const { value, rich } = cell;
  if (value === "") return null;
  if (rich?.checkbox && typeof value === "boolean") return { checkbox: value };
  if (rich?.hyperlink !== undefined) {
    return {
      text: String(value),
      hyperlink: rich.hyperlink,
      ...(rich.tooltip && { tooltip: rich.tooltip }),
      ...(rich.runs && { richText: rich.runs }),
    };
  }
  if (rich?.runs) return { richText: rich.runs };
  return plain(value) ?? null;
}

function formulaValue(
  cell: GridCell,
  formula: string,
  spill: Area | undefined,
  row: number,
  column: number
): LibraryValue {
  // The library spells texts of constants by itself, and those of formulas not at all.
  const result = typeof cell.value === "string" ? escapeText(cell.value) : plain(cell.value);
  const text = toFile(formula);
  if (cell.spills) {
    const ref = formatAddress(spill ?? { row, column, rowCount: 1, columnCount: 1 });
    return { formula: text, shareType: "array", ref, isDynamicArray: true, result };
  }
  return { formula: text, result };
}

function plain(value: CellValue) {
  if (typeof value !== "object") return value;
  return { error: value.error } as Extract<LibraryValue, { error: string }>;
}
