import { fingerprintOf } from "../../billing/fingerprint";
import { isoDateToSerial, type DateSystem } from "../../billing/time/serial";
import type { RawCell } from "../reading/tableSnapshot";
import type { LayoutCell, SheetLayout } from "../sheetLayout";

/** What a fingerprint says of a sheet: the extent of what was printed on it from A1, and its sum. */
export interface SheetFingerprint {
  rows: number;
  columns: number;
  sum: string;
}

/** `38x8-0kx3v9q2m1a`: how a register names what a document's sheet held when it was issued. */
export function fingerprintOfLayout({ cells, columnWidths }: SheetLayout, system: DateSystem) {
  const values = cells.map((row) => row.map((cell) => shownValue(cell, system)));
  return `${cells.length}x${columnWidths.length}-${sumOfCells(values)}`;
}

/** Undefined for a text that is no fingerprint. */
export function parseFingerprint(text: string | undefined): SheetFingerprint | undefined {
  const match = /^(\d{1,6})x(\d{1,4})-([0-9a-z]{11})$/.exec(text ?? "");
  if (!match) return undefined;
  const [rows, columns] = [Number(match[1]), Number(match[2])];
  return rows > 0 && columns > 0 ? { rows, columns, sum: match[3] ?? "" } : undefined;
}

/** The sum of the cells of a sheet; blank cells count for nothing but their place. */
export function sumOfCells(values: readonly (readonly RawCell[])[]): string {
  const filled: string[] = [];
  values.forEach((row, at) =>
    row.forEach((value, column) => {
      if (value !== "") filled.push(`${at} ${column} ${plainValue(value)}`);
    })
  );
  return fingerprintOf(filled.join("\n"));
}

/** A file may give a number back in other last digits, and a line break as two characters. */
function plainValue(value: RawCell): string {
  if (typeof value === "number") return `n${Number(value.toPrecision(12))}`;
  return `t${String(value).replace(/\r\n?/g, "\n")}`;
}

/** How Excel gives a written cell back. */
function shownValue(cell: LayoutCell | null, system: DateSystem): RawCell {
  if (cell === null) return "";
  if (cell.kind === "text") return cell.text;
  if (cell.kind === "number") return cell.value;
  return isoDateToSerial(cell.isoDate, system) ?? cell.isoDate;
}
