import { nameKey } from "../names";
import type { SkippedRow } from "./candidates";
import type { Skipped } from "./plannedDocument";

/** Why a bill that would charge nothing is not made. */
export const nothingToCharge =
  "It would come to $0.00, so there is nothing to bill; a charge of $0.00 needs a fee (Fees)";

/** One entry for each client, provider and reason, by client and then by first row. */
export function groupSkipped(skipped: readonly SkippedRow[]): Skipped[] {
  const groups = new Map<string, Skipped>();
  for (const { row, ...who } of [...skipped].sort((one, other) => one.row - other.row)) {
    const key = JSON.stringify([nameKey(who.client), nameKey(who.provider ?? ""), who.reason]);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { ...who, rows: [row] });
  }
  const names = new Map([...groups.values()].map((group) => [group, nameKey(group.client)]));
  return [...groups.values()].sort((one, other) => {
    const [name = "", otherName = ""] = [names.get(one), names.get(other)];
    if (name !== otherName) return name < otherName ? -1 : 1;
    return (one.rows[0] ?? 0) - (other.rows[0] ?? 0);
  });
}
