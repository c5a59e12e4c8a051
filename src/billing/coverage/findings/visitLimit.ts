import { clip, count, plain } from "../../checks/words";
import type { Visit } from "../authorizations/visitsInOrder";
import { coverageFinding, type PlacedCoverage } from "./coverageFinding";
import type { VisitAllowances } from "./planVisits";
import { payerName } from "./wants";

/**
 * Visits beyond what the plan pays in its year, each on the visit's first row.
 *
 * @param plans as `visitsByPlan` gives them
 */
export function checkVisitLimits(
  plans: readonly (readonly Visit[])[],
  allowances: VisitAllowances
): PlacedCoverage[] {
  return plans.flatMap((visits) => beyondLimit(visits, allowances));
}

function beyondLimit(visits: readonly Visit[], allowances: VisitAllowances): PlacedCoverage[] {
  const found: PlacedCoverage[] = [];
  const byYear = new Map<string, number>();
  for (const [row] of visits) {
    const allowance = allowances.of(row);
    if (!allowance) continue;
    const { limit, usedElsewhere = 0, year } = allowance;
    const here = (byYear.get(year.from) ?? 0) + 1;
    byYear.set(year.from, here);
    const number = here + usedElsewhere;
    if (number <= limit) continue;
    const others = usedElsewhere > 0 ? `, with ${plain(usedElsewhere)} used elsewhere` : "";
    const message = `Visit ${plain(number)} of ${clip(row.client?.client ?? "")} from ${year.from} to ${year.to}${others}, and ${payerName(row)} pays ${count(limit, "visit")} a year; ask whether it pays more, or agree with the family who pays`;
    found.push(coverageFinding("visit-limit", row, message));
  }
  return found;
}
