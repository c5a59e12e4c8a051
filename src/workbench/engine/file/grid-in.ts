import type { Worksheet } from "../excelts";
import type { Style } from "../excelts";
import { fromFile, fromTyped } from "../formula-text";
import { unescapeText } from "./escaped-text";
import type { GridCell } from "../grid";
import { moveFormula } from "../references";
import type { SheetState } from "../sheet-state";
import { parseAddress, containsCell } from "../address";
import type { Area } from "../types";
import { sameStyle } from "../styles";
import { plainValue } from "../values";

type LibraryCell = NonNullable<ReturnType<Worksheet["findCell"]>>;

/**
 * Copies cells, rows, columns and merges of a loaded worksheet into the sheet's grid, whose tables
 * must be known: `[@X]` means a column of the table that the cell stands in.
 */
export function readGrid(
  worksheet: Worksheet,
  sheet: SheetState,
  formatOf: ReadonlyMap<string, string>
): void {
  readColumns(worksheet, sheet, formatOf);
  sheet.merges = worksheet.mergedRegions.map(({ top, left, bottom, right }) => ({
    row: top - 1,
    column: left - 1,
    rowCount: bottom - top + 1,
    columnCount: right - left + 1,
  }));
  const spilled: Area[] = [];
  const above: (Style | undefined)[] = [];
  for (let number = 1; number <= worksheet.rowCount; number += 1) {
    const from = worksheet.findRow(number);
    if (!from) continue;
    const row = sheet.grid.row(number - 1);
    if (from.height !== undefined && from.height !== null) row.height = from.height;
    if (from.hidden) row.hidden = true;
    if (from.outlineLevel) row.outlineLevel = from.outlineLevel;
    const rowStyle = unmask(from.style as Style, formatOf);
    if (rowStyle) row.style = rowStyle;
    for (let column = 1; column <= from.cellCount; column += 1) {
      const cell = from.findCell(column);
      if (!cell) continue;
      let style = unmask(cell.style as Style, formatOf);
      const last = above[column];
      if (style && last && sameStyle(style, last)) style = last;
      else above[column] = style;
      const own = readCell(worksheet, sheet, cell, spilled);
      if (!own && !style) continue;
      const made: GridCell = own ?? { value: "" };
      if (style) made.style = style;
      row.cells[column - 1] = made;
      if (made.spills) sheet.grid.noteSpill();
    }
    for (let column = 0; column < row.cells.length; column += 1) row.cells[column] ??= undefined;
  }
  markGhosts(sheet, spilled);
}

function readColumns(
  worksheet: Worksheet,
  sheet: SheetState,
  formatOf: ReadonlyMap<string, string>
): void {
  const count = (worksheet as unknown as { _columns: unknown[] })._columns.length;
  for (let number = 1; number <= count; number += 1) {
    const from = worksheet.getColumn(number);
    const column = sheet.grid.column(number - 1);
    if (from.width !== undefined && from.isCustomWidth) column.width = from.width;
    if (from.hidden) column.hidden = true;
    if (from.outlineLevel) column.outlineLevel = from.outlineLevel;
    const style = unmask(from.style as Style, formatOf);
    if (style) column.style = style;
  }
}

function unmask(
  style: Style | undefined,
  formatOf: ReadonlyMap<string, string>
): Style | undefined {
  if (!style) return undefined;
  const { numFmt, ...rest } = style as { numFmt?: unknown };
  const code = typeof numFmt === "object" ? (numFmt as { formatCode?: string }).formatCode : numFmt;
  const format = typeof code === "string" ? (formatOf.get(code) ?? code) : undefined;
  const own: Style = format && format !== "General" ? { ...rest, numFmt: format } : rest;
  return Object.keys(own).length > 0 ? own : undefined;
}

function readCell(
  worksheet: Worksheet,
  sheet: SheetState,
  cell: LibraryCell,
  spilled: Area[]
): GridCell | undefined {
  const { model } = cell;
  const note = cell.note;
  const made =
    model.formula || model.sharedFormula
      ? readFormula(worksheet, sheet, cell, spilled)
      : readConstant(cell);
  if (note === undefined) return made;
  return {
    ...(made ?? { value: "" }),
    note: typeof note === "string" ? { texts: [{ text: note }] } : note,
  };
}

function readFormula(
  worksheet: Worksheet,
  sheet: SheetState,
  cell: LibraryCell,
  spilled: Area[]
): GridCell {
  const { model } = cell;
  let formula = model.formula ?? "";
  if (!formula && model.sharedFormula) {
    const master = worksheet.findCell(model.sharedFormula);
    const text = fromFile(master?.model.formula ?? "");
    formula = master ? moveFormula(text, cell.row - master.row, cell.col - master.col) : "";
  }
  const made: GridCell = {
    value: typeof model.result === "string" ? unescapeText(model.result) : plainValue(model.result),
    formula: fromTyped(
      formula.replace(/^=/, ""),
      formula.includes("[") ? sheet.tableAt(cell.row - 1, cell.col - 1)?.name : undefined
    ),
  };
  const area = model.ref ? parseAddress(model.ref)?.area : undefined;
  if (model.shareType === "array" && area) {
    made.spills = true;
    if (area.rowCount * area.columnCount > 1) spilled.push(area);
  }
  if (model.hyperlink) made.rich = { hyperlink: model.hyperlink };
  return made;
}

function readConstant(cell: LibraryCell): GridCell | undefined {
  const value = cell.master === cell ? cell.value : null;
  if (value === null || value === undefined) return undefined;
  if (typeof value !== "object") return value === "" ? undefined : { value };
  if (value instanceof Date) return undefined;
  if ("richText" in value && !("hyperlink" in value)) {
    return {
      value: value.richText.map((run) => run.text).join(""),
      rich: { runs: value.richText },
    };
  }
  if ("hyperlink" in value && "text" in value) {
    return {
      value: value.text,
      rich: {
        hyperlink: value.hyperlink,
        ...(value.tooltip && { tooltip: value.tooltip }),
        ...("richText" in value && value.richText && { runs: value.richText }),
      },
    };
  }
  if ("checkbox" in value) return { value: value.checkbox, rich: { checkbox: true } };
  return { value: plainValue(value) };
}

/** Values that a formula had spilled are computed again, not kept as typed values. */
function markGhosts(sheet: SheetState, areas: Area[]): void {
  for (const area of areas) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      const cells = sheet.grid.rows[row]?.cells;
      for (
        let column = area.column;
        cells && column < area.column + area.columnCount;
        column += 1
      ) {
        const cell = cells[column];
        if (!cell || !containsCell(area, row, column)) continue;
        if (row === area.row && column === area.column) continue;
        if (cell.formula === undefined) cells[column] = { ...cell, ghost: true };
        else
          cells[column] = {
            value: cell.value,
            ghost: true,
            ...(cell.style && { style: cell.style }),
          };
      }
    }
  }
}
