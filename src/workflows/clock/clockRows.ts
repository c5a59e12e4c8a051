import { isoDateToSerial, type DateSystem } from "../../billing/time/serial";
import type { CellInput } from "../../workbook/plan/cellInput";
import { blank, numberCell, textCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import {
  columnIndex,
  type RawCell,
  type TableSnapshot,
} from "../../workbook/reading/tableSnapshot";
import { tableNamed } from "../../workbook/tables";

export type ClockTable = TableSnapshot<"Clock">;

/** In the order of the contract, whatever their order in the workbook. */
export const clockHeaders = tableNamed("Clock").columns.map(({ header }) => header);

/** A row that says nothing any more; what she noted beside it stays. */
export const noCells: RowCells = Object.fromEntries(clockHeaders.map((header) => [header, blank]));

const minutesPerDay = 1440;

/** The cells of a row (from 1) by the contract's headers. */
export function contractCells(table: ClockTable, cells: readonly RawCell[]): RawCell[] {
  return clockHeaders.map((header) => cells[columnIndex(table, header)] ?? "");
}

/** What is compared of a row; times are rounded as Excel may give them back. */
export function contentOf(cells: readonly RawCell[]): string {
  return JSON.stringify(
    cells.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell))
  );
}

/** True for a row that can be used again: it holds nothing of ours but perhaps an id. */
export function isFree(cells: readonly RawCell[]): boolean {
  return cells.every((cell, at) => clockHeaders[at] === "Session ID" || String(cell).trim() === "");
}

/** Contract cells once some of them are written over. */
export function overlaid(
  cells: readonly RawCell[],
  written: RowCells,
  dateSystem: DateSystem
): RawCell[] {
  return clockHeaders.map((header, at) => {
    const cell = written[header];
    return cell ? rawOf(cell, dateSystem) : (cells[at] ?? "");
  });
}

/** Contract cells as they are written again. */
export function writtenAgain(cells: readonly RawCell[]): RowCells {
  return Object.fromEntries(
    clockHeaders.map((header, at) => {
      const cell = cells[at] ?? "";
      return [header, typeof cell === "number" ? numberCell(cell) : textCell(String(cell))];
    })
  );
}

/** How Excel gives a written cell back. */
export function rawOf(cell: CellInput, dateSystem: DateSystem): RawCell {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "number":
      return cell.number;
    case "date":
      return isoDateToSerial(cell.isoDate, dateSystem) ?? cell.isoDate;
    case "time":
      return cell.minutes / minutesPerDay;
    case "moment":
    case "formula":
    case "blank":
      return "";
  }
}
