import type { LogCell, LogSheet } from "../../../src/billing/logs/logSheet";
import { isoDateToSerial } from "../../../src/billing/time/serial";

/** What a test writes for a cell: a bare value, or a cell with its format. */
export type Typed = LogCell["value"] | LogCell;

/** A sheet of what was typed; short rows are filled up with empty cells. */
export function grid(rows: readonly (readonly Typed[])[], more: Partial<LogSheet> = {}): LogSheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name: "Log",
    rows: rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column]))),
    firstRow: 1,
    firstColumn: 1,
    dateSystem: "1900",
    ...more,
  };
}

/** A sheet of lines whose cells are divided by `|`; numbers are numbers, the rest is text. */
export function table(lines: string, more: Partial<LogSheet> = {}): LogSheet {
  const rows = lines
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => typed(cell.trim())));
  return grid(
    rows.map((row) => (row.length === 1 && row[0] === "-" ? [] : row)),
    more
  );
}

/** A real date of Excel. */
export function day(isoDate: string, format = "m/d/yyyy", system: 1900 | 1904 = 1900): LogCell {
  return { value: isoDateToSerial(isoDate, system) ?? null, format };
}

/** A real time of Excel: `clock(15, 30)`. */
export function clock(hours: number, minutes = 0, format = "h:mm AM/PM"): LogCell {
  return { value: (hours * 60 + minutes) / 1440, format };
}

/** A real duration of Excel. */
export function duration(minutes: number, format = "[h]:mm"): LogCell {
  return { value: minutes / 1440, format };
}

function typed(text: string): LogCell["value"] {
  if (text === "") return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

function cellOf(value: Typed | undefined): LogCell {
  if (value === undefined) return { value: null };
  return typeof value === "object" && value !== null ? value : { value };
}
