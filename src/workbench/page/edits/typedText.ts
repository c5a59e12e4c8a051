import { readEntry } from "../../engine/entry";
import type { Book, CellValue, Sheet } from "../../engine/types";
import { areaOf, type Cell } from "../areas";

/** What is written into a cell to give it this content again: what `setValues` would read as it. */
export type Typed = string | number | boolean;

/**
 * A cell's content as one would type it. Text that would be read as a number, a date or a formula
 * gets an apostrophe before it; a formula stays a formula.
 */
export function asTyped(
  content: { formula: Typed; value: CellValue; numberFormat: string },
  date1904: boolean
): Typed {
  const { formula, value, numberFormat } = content;
  if (typeof value !== "string" || value === "") return formula;
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  if (isFormula || numberFormat === "@") return formula;
  const isReadAsIs = !/^['=]/.test(value) && readEntry(value, date1904).value === value;
  return isReadAsIs ? value : `'${value}`;
}

const millisecondsPerDay = 86_400_000;

/** What the formula bar shows: dates, times and percentages as they are typed, not as formatted. */
export function editText(book: Book, sheet: Sheet, cell: Cell): string {
  const area = areaOf(cell);
  const formula = sheet.formulas(area)[0]?.[0] ?? "";
  const value = sheet.values(area)[0]?.[0] ?? "";
  const numberFormat = sheet.numberFormats(area)[0]?.[0] ?? "General";
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  if (typeof value === "boolean") return String(value).toUpperCase();
  if (typeof value === "number") return numberText(value, numberFormat, book.date1904);
  return String(asTyped({ formula, value, numberFormat }, book.date1904));
}

function numberText(value: number, numberFormat: string, date1904: boolean): string {
  const codes = numberFormat
    .replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "")
    .replaceAll(/general/gi, "")
    .toLowerCase();
  if (/[ymdhs]/.test(codes))
    return dateText(
      value,
      /[yd]|m(?!.*[hs])/.test(codes) && !/^[hms: ./apm]+$/.test(codes),
      date1904
    );
  if (codes.includes("%")) return `${Number((value * 100).toPrecision(15))}%`;
  return String(Number(value.toPrecision(15)));
}

/** `10/5/2026`, `9:30 AM`, or both. */
function dateText(serial: number, hasDate: boolean, date1904: boolean): string {
  if (serial < 0) return String(serial);
  const days = Math.floor(serial);
  const minutesText = timeText(serial - days);
  if (!hasDate && days === 0) return minutesText;
  const first = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(first + days * millisecondsPerDay);
  const day = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
  return serial === days ? day : `${day} ${minutesText}`;
}

function timeText(fractionOfDay: number): string {
  const seconds = Math.round(fractionOfDay * 86_400);
  const hours = Math.floor(seconds / 3600) % 24;
  const two = (number: number) => String(number).padStart(2, "0");
  const rest = seconds % 60 === 0 ? "" : `:${two(seconds % 60)}`;
  return `${hours % 12 || 12}:${two(Math.floor(seconds / 60) % 60)}${rest} ${hours < 12 ? "AM" : "PM"}`;
}
