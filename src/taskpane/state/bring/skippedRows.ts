import type { SkippedRow } from "../../../billing/logs/rows/logRow";
import type { LogAhead } from "../../../workflows/logs/logsAhead";

/** Rows of one log that are no sessions for one reason. */
export interface SkippedReason {
  log: string;
  /** As a sentence without its full stop. */
  reason: string;
  rows: number[];
}

/** Why rows are passed over, each reason once for a log, in the order of the rows. */
export function skippedReasons(logs: readonly LogAhead[]): SkippedReason[] {
  return logs.flatMap(({ name, reading }) => {
    if (reading.table === "none") return [];
    const reasons = new Map<string, SkippedReason>();
    for (const { row, reason } of toldSkips(reading.skipped)) {
      const known = reasons.get(reason) ?? { log: name, reason: capital(reason), rows: [] };
      known.rows.push(row);
      reasons.set(reason, known);
    }
    return [...reasons.values()];
  });
}

/** The first header is no news. */
export function toldSkips(skipped: readonly SkippedRow[]): SkippedRow[] {
  return skipped.filter(({ kind, reason }) => kind !== "header" || reason !== "the header");
}

/** Rows that are passed over, but for the header and those that are blank. */
export function tellingSkips(skipped: readonly SkippedRow[]): number {
  return skipped.filter(({ kind }) => kind !== "blank" && kind !== "header").length;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
