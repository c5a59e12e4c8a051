import type { ClockEntry } from "../../billing/sessions/clock/clockEntry";
import { codeCell, dateCell, textCell, timeCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";

/** What a row of Clock says and what can be corrected in it. */
export type ClockFields = Pick<
  ClockEntry,
  "date" | "client" | "provider" | "code" | "startMinutes" | "endMinutes"
>;

/** Cells of the fields that are named; one that is named and undefined becomes blank. */
export function fieldCells(fields: ClockFields): RowCells {
  return {
    ...("date" in fields && { Date: dateCell(fields.date) }),
    ...("client" in fields && { Client: textCell(fields.client) }),
    ...("provider" in fields && { Provider: textCell(fields.provider) }),
    ...("code" in fields && { Code: codeCell(fields.code) }),
    ...("startMinutes" in fields && { Start: timeCell(fields.startMinutes) }),
    ...("endMinutes" in fields && { End: timeCell(fields.endMinutes) }),
  };
}

/** A whole new row. */
export function newCells(sessionId: string, fields: ClockFields): RowCells {
  const all: ClockFields = { endMinutes: undefined, provider: undefined, ...fields };
  return { "Session ID": textCell(sessionId), ...fieldCells(all) };
}
