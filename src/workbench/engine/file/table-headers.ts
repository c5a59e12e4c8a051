/** Brings tables and their cells in step where another program left them apart. */
import type { GridCell } from "../grid";
import { bodyArea, type TableState } from "../model";
import { renameInStructured } from "../references";
import type { SheetState } from "../sheet-state";
import { generalText } from "../number-formats";

/**
 * A header cell that says something else than the table part is what she sees, so it wins; a blank
 * one is filled. Two header cells that say the same are left as they are, for her to see and mend:
 * formulas mean the first, and the second by the name the table part gives it, else by a number.
 */
export function mendTables(sheets: SheetState[]): void {
  for (const sheet of sheets) {
    sheet.tables = sheet.tables.filter((table) => bodyArea(table).rowCount >= 0);
    for (const table of sheet.tables) {
      giveBodyRow(table);
      if (table.headers) mendHeaders(sheet, table, sheets);
      else uniqueNames([], table);
    }
  }
}

/** A table always has one row in its body, be it blank. */
function giveBodyRow(table: TableState): void {
  if (bodyArea(table).rowCount === 0) table.area.rowCount += 1;
}

function mendHeaders(sheet: SheetState, table: TableState, sheets: SheetState[]): void {
  const { row, column } = table.area;
  const cells = table.columns.map((_, index) => sheet.grid.find(row, column + index));
  const texts = cells.map(headerText);
  const before = table.columns.map((state) => state.name);
  uniqueNames(texts, table);
  const renamed = new Map<string, string>();
  table.columns.forEach((state, index) => {
    const cell = cells[index];
    const text = texts[index] ?? "";
    if (text !== "" && !sameHeader(text, state.name)) state.header = text;
    else if (typeof cell?.value !== "string" || cell.formula !== undefined || text === "") {
      sheet.grid.put(row, column + index, { ...cell, value: state.name, formula: undefined });
    }
    const old = before[index] ?? "";
    if (old !== "" && old !== state.name && before.indexOf(old) === index) {
      renamed.set(old.toLowerCase(), state.name);
    }
  });
  if (renamed.size > 0) renameEverywhere(sheets, table.name, renamed);
}

function sameHeader(text: string, name: string): boolean {
  return text.replace(/\r\n?/g, "\n") === name.replace(/\r\n?/g, "\n");
}

function headerText(cell: GridCell | undefined): string {
  const value = cell?.value ?? "";
  if (typeof value === "object") return value.error;
  return typeof value === "number" ? generalText(value) : String(value);
}

/** Names columns as their header cells say, or as they were where those are blank. */
function uniqueNames(texts: string[], table: TableState): void {
  const taken = new Set<string>();
  const shown = new Set(texts.map((text) => text.toLowerCase()));
  table.columns.forEach((state, index) => {
    const text = texts[index] ?? "";
    const wanted = text === "" ? state.name : sameHeader(text, state.name) ? state.name : text;
    const lower = state.name.toLowerCase();
    const stem = wanted || `Column${index + 1}`;
    let name = stem;
    if (taken.has(name.toLowerCase()) && lower !== "" && !taken.has(lower) && !shown.has(lower)) {
      name = state.name;
    }
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) name = `${stem}${next}`;
    taken.add(name.toLowerCase());
    state.name = name;
  });
}

function renameEverywhere(
  sheets: SheetState[],
  table: string,
  columns: ReadonlyMap<string, string>
): void {
  const change = (formula: string) => renameInStructured(formula, table, { columns });
  for (const sheet of sheets) {
    for (const row of sheet.grid.rows) {
      row?.cells.forEach((cell, index) => {
        if (cell?.formula?.includes("["))
          row.cells[index] = { ...cell, formula: change(cell.formula) };
      });
    }
    for (const { columns: own } of sheet.tables) {
      for (const column of own) {
        if (column.calculated) column.calculated = change(column.calculated);
      }
    }
  }
}
