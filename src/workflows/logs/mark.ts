import { fingerprintOf } from "../../billing/fingerprint";
import type { RowState } from "../../billing/logs/bringing/matchedRow";
import type { DecidedLogs } from "./decideLogs";

/**
 * Stands for what logs and wishes would make of the workbook: the same before any of it is written,
 * when a part is, and when all of it is, so that an attempt that was cut off can be finished; another
 * once a log or an answer is another.
 */
export function markOf({ logs, opened, questions, said, matched }: DecidedLogs): string {
  return fingerprintOf(
    JSON.stringify([
      opened.refused.map(({ name }) => name),
      questions.map(({ about, word }) => [about, word]),
      logs.map(({ sheet, reading }) => [
        sheet.name,
        reading.table,
        reading.table === "none" || reading.table === "Sessions"
          ? []
          : reading.rows.map(({ values, asTyped }) => [
              values,
              asTyped,
              (["Client", "Provider", "Payer"] as const).map((kind) => {
                const name = values[kind];
                return typeof name === "string" ? said(kind, name) : "";
              }),
            ]),
      ]),
      matched.rows.map(({ log, row, fingerprint, state }) => [
        log,
        row.client,
        row.provider,
        row.payer,
        fingerprint,
        isThere[state],
      ]),
    ])
  );
}

const isThere = {
  new: true,
  brought: true,
  known: true,
  changed: true,
  removed: false,
} as const satisfies Record<RowState, boolean>;
