import type { BroughtRow } from "../../../billing/logs/bringing/broughtRow";
import { habitKinds, type LogHabit } from "../../../billing/logs/bringing/logHabit";
import type { DateSystem } from "../../../billing/time/serial";
import { readRows, type RowReader } from "../rowReader";
import type { TableSnapshot } from "../tableSnapshot";
import { headersOf } from "./headersOf";

/** What is kept of logs that were brought; a row without what it needs is passed over. */
export function readBroughtRows(
  table: TableSnapshot<"LogRows"> | undefined,
  dateSystem: DateSystem
): BroughtRow[] {
  return readRows(table, dateSystem, headersOf("LogRows"), (row) => {
    const sessionId = row.text("Session ID");
    const log = nameOfLog(row);
    const logRow = row.number("Row");
    const fingerprint = row.text("Fingerprint");
    if (sessionId === undefined || log === undefined) return undefined;
    if (logRow === undefined || fingerprint === undefined) return undefined;
    const part = row.number("Part");
    const brought = row.date("Brought");
    return {
      ...row.origin,
      sessionId,
      log,
      logRow,
      ...(part === undefined ? {} : { part }),
      fingerprint,
      ...(brought === undefined ? {} : { brought }),
    };
  });
}

/** How logs are written, as she said it. */
export function readLogHabits(
  table: TableSnapshot<"LogHabits"> | undefined,
  dateSystem: DateSystem
): LogHabit[] {
  return readRows(table, dateSystem, headersOf("LogHabits"), (row) => {
    const log = nameOfLog(row);
    const about = row.choice("About", habitKinds);
    if (log === undefined || about === undefined) return undefined;
    const hers = row.text("Hers") ?? "";
    const meaning = row.text("Meaning") ?? "";
    return { ...row.origin, log, about, hers, meaning };
  });
}

/** With the spaces around it, by which one sheet's name may differ from another's. */
function nameOfLog(row: RowReader<"LogRows"> | RowReader<"LogHabits">): string | undefined {
  return row.text("Log") === undefined ? undefined : String(row.raw("Log"));
}
