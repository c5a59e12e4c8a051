import type { NameKind } from "../../../billing/logs/bringing/names";
import type { LogTable } from "../../../billing/logs/matching/fields";
import type { LogsAhead } from "../../../workflows/logs/logsAhead";
import { entryWords } from "../../entryWords";
import { addedNames } from "./nameAnswers";
import type { BringLog } from "./useBringLog";

const tableOf = {
  Client: "Clients",
  Provider: "Providers",
  Payer: "Payers",
} as const satisfies Record<NameKind, LogTable>;

/** Rows that are added to tables other than Sessions: names, and what her other lists hold. */
export function rowsBesides(
  { newNames, names }: Pick<BringLog, "newNames" | "names">,
  { totals }: LogsAhead
): { table: LogTable; rows: number }[] {
  const counts = new Map<LogTable, number>();
  for (const { kind, count } of addedNames(newNames, names)) counts.set(tableOf[kind], count);
  for (const { table, rows } of totals.entries) {
    const own = (Object.keys(entryWords) as LogTable[]).find((each) => each === table);
    // A list of clients holds the names that are new, and is not told of twice.
    if (own) counts.set(own, Math.max(rows, counts.get(own) ?? 0));
  }
  return [...counts].map(([table, rows]) => ({ table, rows }));
}
