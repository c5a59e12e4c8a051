import { parseDateText } from "../cells/dateText";
import type { LogCell } from "../logSheet";
import { cellOf } from "./plannedSheet";
import type { SessionOfLog } from "./questions";

/** Years of two digits mean the same in both cells, whatever the century. */
const anyYear = 2000;

/** True where an end is written with a day, and with another than the start, or else the date. */
export function endsOnOtherDay({ sheet, row }: SessionOfLog): boolean {
  const end = dayWritten(cellOf(sheet, row, "End"));
  if (!end) return false;
  const starts = (["Start", "Date"] as const).map((field) => dayWritten(cellOf(sheet, row, field)));
  const start = starts.find((each) => each?.kind === end.kind);
  return start !== undefined && start.day !== end.day;
}

/** A day as a cell holds it, to be compared with one that is held in the same way. */
function dayWritten({ value }: LogCell): { kind: "serial" | "text"; day: string } | undefined {
  if (typeof value === "number") {
    return value >= 1 ? { kind: "serial", day: String(Math.floor(value)) } : undefined;
  }
  const written = typeof value === "string" ? parseDateText(value, anyYear) : undefined;
  return written && { kind: "text", day: JSON.stringify([written.monthFirst, written.year]) };
}
