import type { DocumentCell } from "../../billing/documents/document";
import { serialToIsoDate, type DateSystem } from "../../billing/time/serial";
import type { PrintedCell } from "./printedSheet";

/** A cell of a document as its sheet holds it; what has a format of her own is what it shows. */
export function documentCell(cell: PrintedCell | undefined, dateSystem: DateSystem): DocumentCell {
  if (cell === undefined || cell.value === "") return { kind: "blank" };
  if (typeof cell.value !== "number") return { kind: "text", text: shownText(cell) };
  return figure(cell, cell.value, dateSystem) ?? { kind: "text", text: shownText(cell) };
}

function figure(
  { numberFormat }: PrintedCell,
  value: number,
  dateSystem: DateSystem
): DocumentCell | undefined {
  const format = numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/d/i.test(format) && /y/i.test(format)) {
    const isoDate = serialToIsoDate(value, dateSystem);
    return isoDate === undefined ? undefined : { kind: "date", isoDate };
  }
  if (/0\.00(?!0|%| ?[%E])/i.test(format)) {
    const cents = Math.round(value * 100);
    // A fraction of a cent is shown rounded; so is what is read.
    return Number.isSafeInteger(cents) ? { kind: "money", cents } : undefined;
  }
  return format === "General" ? { kind: "count", count: Number(value.toPrecision(12)) } : undefined;
}

/** The words of a cell. A column too narrow for a figure shows only `###`, which paper would not. */
export function shownText({ value, text }: PrintedCell): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  const words = typeof value === "number" && !/^#*$/.test(text) ? text : String(value);
  return words.replace(/\r\n?/g, "\n");
}
