/** Brings tables and their cells in step where another program left them apart. */
import type { GridCell } from "../grid";
import { bodyArea, type TableState } from "../model";
import { renameInStructured } from "../references";
import type { SheetState } from "../sheet-state";
import { generalText } from "../number-formats";

/**
 * A header cell that says something else than the table part is what she sees, so it wins; a blank
 * one is filled. Of two columns with one name the second gets a number, as Excel does.
 */
export function mendTables(sheets: SheetState[]): void {
  for (const sheet of sheets) {
    sheet.tables = sheet.tables.filter((table) => bodyArea(table).rowCount >= 0);
    for (const table of sheet.tables) {
      giveBodyRow(table);
      if (table.headers) mendHeaders(sheet, table, sheets);
      else
        uniqueNames(
          table.columns.map((column) => column.name),
          table
        );
    }
  }
}

/** A table always has one row in its body, be it blank. */
function giveBodyRow(table: TableState): void {
  if (bodyArea(table).rowCount === 0) table.area.rowCount += 1;
}

function mendHeaders(sheet: SheetState, table: TableState, sheets: SheetState[]): void {
  const { row, column } = table.area;
  const shown = table.columns.map((state, index) => {
    const text = headerText(sheet.grid.find(row, column + index));
    return text === "" ? state.name : sameHeader(text, state.name) ? state.name : text;
  });
  const before = table.columns.map((state) => state.name);
  uniqueNames(shown, table);
  table.columns.forEach((state, index) => {
    const cell = sheet.grid.find(row, column + index);
    if (headerText(cell) !== state.name && !(cell && sameHeader(headerText(cell), state.name))) {
      sheet.grid.put(row, column + index, { ...cell, value: state.name, formula: undefined });
    } else if (cell && typeof cell.value !== "string") {
      sheet.grid.put(row, column + index, { ...cell, value: state.name });
    }
    const old = before[index] ?? "";
    if (old !== "" && old !== state.name && before.indexOf(old) === index) {
      renameEverywhere(sheets, table.name, old, state.name);
    }
  });
}

function sameHeader(text: string, name: string): boolean {
  return text.replace(/\r\n?/g, "\n") === name.replace(/\r\n?/g, "\n");
}

function headerText(cell: GridCell | undefined): string {
  const value = cell?.value ?? "";
  if (typeof value === "object") return value.error;
  return typeof value === "number" ? generalText(value) : String(value);
}

function uniqueNames(names: string[], table: TableState): void {
  const taken = new Set<string>();
  names.forEach((wanted, index) => {
    let name = wanted || `Column${index + 1}`;
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${wanted}${next}`;
    taken.add(name.toLowerCase());
    const state = table.columns[index];
    if (state) state.name = name;
  });
}

function renameEverywhere(sheets: SheetState[], table: string, from: string, to: string): void {
  const change = (formula: string) => renameInStructured(formula, table, { column: { from, to } });
  for (const sheet of sheets) {
    for (const row of sheet.grid.rows) {
      row?.cells.forEach((cell, index) => {
        if (cell?.formula?.includes("["))
          row.cells[index] = { ...cell, formula: change(cell.formula) };
      });
    }
    for (const { columns } of sheet.tables) {
      for (const column of columns) {
        if (column.calculated) column.calculated = change(column.calculated);
      }
    }
  }
}
