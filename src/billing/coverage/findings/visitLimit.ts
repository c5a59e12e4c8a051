import type { Placed, RowContext } from "../../checks/rowContext";
import { clip, count, plain } from "../../checks/words";
import type { Visit } from "../authorizations/visitsInOrder";
import { coverageFinding } from "./coverageFinding";
import type { IsOpen } from "./openSessions";
import type { VisitAllowance, VisitAllowances } from "./planVisits";
import { payerName } from "./wants";

/** The first open visit beyond what the plan pays in its year, and how many come after it. */
interface Beyond {
  row: RowContext;
  number: number;
  allowance: VisitAllowance;
  more: number;
}

/**
 * Visits beyond what the plan pays in its year. Told once for a client, plan and year, on the first
 * row of the first such visit that is open.
 *
 * @param plans as `visitsByPlan` gives them
 */
export function checkVisitLimits(
  plans: readonly (readonly Visit[])[],
  allowances: VisitAllowances,
  isOpen: IsOpen
): Placed[] {
  return plans.flatMap((visits) =>
    [...beyondLimit(visits, allowances, isOpen).values()].map((one) =>
      coverageFinding("visit-limit", one.row, words(one))
    )
  );
}

/** By the first day of the plan's year. */
function beyondLimit(
  visits: readonly Visit[],
  allowances: VisitAllowances,
  isOpen: IsOpen
): Map<string, Beyond> {
  const found = new Map<string, Beyond>();
  const byYear = new Map<string, number>();
  for (const [row] of visits) {
    const allowance = allowances.of(row);
    if (!allowance) continue;
    const { limit, usedElsewhere = 0, year } = allowance;
    const here = (byYear.get(year.from) ?? 0) + 1;
    byYear.set(year.from, here);
    const number = here + usedElsewhere;
    if (number <= limit || !isOpen(row)) continue;
    const known = found.get(year.from);
    if (known) known.more += 1;
    else found.set(year.from, { row, number, allowance, more: 0 });
  }
  return found;
}

function words({ row, number, allowance, more }: Beyond): string {
  const { limit, usedElsewhere = 0, year } = allowance;
  const others = usedElsewhere > 0 ? `, with ${plain(usedElsewhere)} used elsewhere` : "";
  const later = more > 0 ? ` (${count(more, "more visit")} after it)` : "";
  return `Visit ${plain(number)} of ${clip(row.client?.client ?? "")} from ${year.from} to ${year.to}${others}${later}, and ${payerName(row)} pays ${count(limit, "visit")} a year; ask whether it pays more, or agree with the family who pays`;
}
