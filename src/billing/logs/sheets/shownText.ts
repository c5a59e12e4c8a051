import { typedText } from "../cells/cellText";
import { meaningOf } from "../cells/numberFormat";
import type { LogCell, LogSheet } from "../logSheet";
import { serialToIsoDate } from "../../time/serial";

/** A cell as she sees it, or nearly so: a date of Excel as an ISO day, a time as `3:15 PM`. */
export function shownText(cell: LogCell, dateSystem: LogSheet["dateSystem"]): string {
  if (typeof cell.value !== "number" || cell.isError) return typedText(cell);
  switch (meaningOf(cell.format)) {
    case "date":
      return serialToIsoDate(cell.value, dateSystem === "1904" ? 1904 : 1900) ?? String(cell.value);
    case "time":
      return clockText(cell.value - Math.floor(cell.value));
    case "duration":
      return spanText(cell.value);
    case "plain":
      return plainNumber(cell.value, cell.format);
  }
}

function clockText(share: number): string {
  const minutes = Math.round(share * 1440) % 1440;
  const hour = Math.floor(minutes / 60);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${twoDigits(minutes % 60)} ${hour < 12 ? "AM" : "PM"}`;
}

function spanText(days: number): string {
  const minutes = Math.round(days * 1440);
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

function plainNumber(number: number, format: string | undefined): string {
  if (format !== undefined && /[$€£]/.test(format)) {
    const symbol = /[$€£]/.exec(format)?.[0] ?? "";
    return `${symbol}${number.toFixed(2)}`;
  }
  if (format !== undefined && /%/.test(format)) return `${Math.round(number * 10000) / 100}%`;
  return String(Math.round(number * 1e6) / 1e6);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
