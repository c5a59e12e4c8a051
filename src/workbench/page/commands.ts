import { cellAddress, formatAddress, parseAddress } from "../engine/address";
import type { Area, Font, Table } from "../engine/types";
import { areaOf, isWithin, lastRow } from "./areas";
import type { Desk } from "./desk";
import { readCells, writeCells } from "./edits/copyCells";
import { selectArea } from "./grid/selection";

/** What ribbon, keyboard and menus do with the selection. */

export function clearContents(desk: Desk): void {
  const area = desk.usedSelection;
  desk.edit("clearing", area, () => desk.sheet.clear(area, "contents"));
}

/** Bold, italic, underlined: on, or off where the active cell has it. */
export function toggleFont(desk: Desk, property: "bold" | "italic" | "underline"): void {
  const { sheet, usedSelection: area, selection } = desk;
  const isOn = hasFont(desk, property);
  const font: Font = { [property]: !isOn };
  desk.edit(property, selection.area, () => sheet.setFormat(area, { font }));
}

export function hasFont(desk: Desk, property: "bold" | "italic" | "underline"): boolean {
  return (
    desk.sheet.shownFormat(desk.selection.active.row, desk.selection.active.column).font?.[
      property
    ] === true
  );
}

/** As many rows as are selected, above them; inside a table, rows of the table. */
export function insertRows(desk: Desk): void {
  const { sheet } = desk;
  const { area } = desk.selection;
  const table = tableWithRows(desk, area);
  const isDone = desk.edit("inserting rows", area, () => {
    if (table)
      table.addRows(area.row - table.bodyArea.row, blankRows(table, area.row, area.rowCount));
    else sheet.insertRows(area.row, area.rowCount);
  });
  if (isDone) desk.announcement.emit(`${rowsInWords(area.rowCount)} inserted.`);
}

/** The selected rows; inside a table, rows of the table. */
export function deleteRows(desk: Desk): void {
  const { sheet } = desk;
  const { area } = desk.selection;
  const table = tableWithRows(desk, area);
  const isDone = desk.edit("deleting rows", area, () => {
    if (table) table.deleteRows(area.row - table.bodyArea.row, area.rowCount);
    else sheet.deleteRows(area.row, area.rowCount);
  });
  if (!isDone) return;
  desk.select(selectArea({ ...areaOf(desk.selection.active), row: area.row }, desk.merges));
  desk.announcement.emit(`${rowsInWords(area.rowCount)} deleted.`);
}

const rowsInWords = (count: number) => (count === 1 ? "1 row" : `${count} rows`);

/** Blank but for the columns whose formula is the same in every row, as Excel fills them. */
function blankRows(table: Table, at: number, count: number): (string | null)[][] {
  const { bodyArea, sheet } = table;
  const [first = [], second = first] = sheet.formulas({
    ...bodyArea,
    row: Math.min(at, lastRow(bodyArea) - 1),
    rowCount: 2,
  });
  const row = first.map((formula, column) => {
    const isCalculated = typeof formula === "string" && /^=.*\[@/.test(formula);
    return isCalculated && second[column] === formula ? formula : null;
  });
  return Array.from({ length: count }, () => row);
}

/** The table whose body holds the selection, unless that is the whole body or whole sheet rows. */
function tableWithRows(desk: Desk, area: Area): Table | undefined {
  const table = desk.activeTable;
  if (!table || !isWithin(area, table.bodyArea) || area.rowCount >= table.bodyArea.rowCount)
    return undefined;
  return table;
}

/** Sorts the table by the active column. */
export function sortTable(desk: Desk, ascending: boolean): void {
  const table = desk.activeTable;
  if (!table)
    return desk.notice.emit({ kind: "information", text: "Select a cell in a table to sort it." });
  sortTableBy(desk, table, desk.selection.active.column - table.area.column, ascending);
}

export function sortTableBy(desk: Desk, table: Table, column: number, ascending: boolean): void {
  const { active } = desk.selection;
  if (!desk.edit("sorting", areaOf(active), () => table.sort([{ column, ascending }]))) return;
  const order = ascending ? "A to Z" : "Z to A";
  desk.announcement.emit(`${table.name} sorted by ${table.columnNames()[column] ?? ""}, ${order}.`);
}

/** Ctrl+D: the first selected row into the others; a single row takes what stands above it. */
export function fillDown(desk: Desk): void {
  const { book, sheet, usedSelection } = desk;
  const selected = desk.selection.area;
  const area =
    selected.rowCount > usedSelection.rowCount && selected.rowCount < 100_000
      ? selected
      : usedSelection;
  const isSingleRow = area.rowCount === 1;
  if (isSingleRow && area.row === 0) return;
  const source = { ...area, row: isSingleRow ? area.row - 1 : area.row, rowCount: 1 };
  desk.edit("filling down", area, () => {
    const cells = readCells(book, sheet, source);
    if (cells.rows.length === 0) return;
    for (let row = source.row + 1; row <= lastRow(area); row++)
      if (!sheet.isRowHidden(row)) writeCells(sheet, { row, column: area.column }, cells, false);
  });
}

export function fitColumns(desk: Desk, area: Area): void {
  const used = desk.sheet.usedArea(false);
  if (!used) return;
  const columns = { ...used, column: area.column, columnCount: area.columnCount };
  desk.edit("column width", desk.selection.area, () => desk.sheet.autofitColumns(columns));
}

/** Today's date in the active cell, as Ctrl+; does in Excel. */
export function enterToday(desk: Desk): void {
  const { active } = desk.selection;
  const today = new Date();
  const text = `${today.getMonth() + 1}/${today.getDate()}/${today.getFullYear()}`;
  desk.edit("typing", areaOf(active), () => desk.sheet.setValues(areaOf(active), [[text]]));
}

/** Goes to what was typed into the Name box: an address, a table or a defined name. */
export function goToName(desk: Desk, text: string): void {
  const { book } = desk;
  const name = text.trim();
  const defined = book.names().find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const target = parseAddress(name) ?? (defined && parseAddress(defined.formula.replace(/^=/, "")));
  const sheet = target?.sheetName === undefined ? desk.sheet : book.sheetByName(target.sheetName);
  const table = book.tableByName(name);
  if (target && sheet?.visibility === "visible") return desk.goTo(sheet, target.area);
  if (table) return desk.goTo(table.sheet, table.bodyArea);
  desk.notice.emit({ kind: "information", text: `There is no cell, table or name “${name}”.` });
}

/** The active cell in words, for screen readers. */
export function activeCellInWords(desk: Desk): string {
  const { area, active } = desk.selection;
  const cell = cellAddress(active.row, active.column);
  return area.rowCount * area.columnCount > 1 ? `${formatAddress(area)} selected` : cell;
}
