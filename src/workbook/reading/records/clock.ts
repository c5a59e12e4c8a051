import type { ClockEntry } from "../../../billing/sessions/clock/clockEntry";
import type { DateSystem } from "../../../billing/time/serial";
import { readRows } from "../rowReader";
import { isBlankRow, type TableSnapshot } from "../tableSnapshot";
import { headersOf } from "./headersOf";

/**
 * What is being timed. A row that says nothing but perhaps an id is passed over: it is free to be
 * used again, whatever she noted beside it.
 */
export function readClock(
  table: TableSnapshot<"Clock"> | undefined,
  dateSystem: DateSystem
): ClockEntry[] {
  const said = headersOf("Clock").filter((header) => header !== "Session ID");
  return readRows(table, dateSystem, headersOf("Clock"), (row) => {
    if (isBlankRow(said.map((header) => row.raw(header)))) return undefined;
    return {
      ...row.origin,
      sessionId: row.text("Session ID"),
      date: row.date("Date"),
      client: row.text("Client"),
      provider: row.text("Provider"),
      code: row.code("Code"),
      startMinutes: row.time("Start"),
      endMinutes: row.time("End"),
    };
  });
}
