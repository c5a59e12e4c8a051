import type { Account } from "./account";
import { unitsAndVisits } from "./amounts";

/** How many more visits are let through, and what holds them back. */
export interface VisitsLeft {
  visits: number;
  /** What ends first; where both end together, the authorization. */
  heldBy: "authorization" | "plan";
}

/**
 * The visits that a plan still lets through: the fewer of what is left of the authorization, and of
 * the plan's own visit limit. A plan that allows 60 visits and has authorized 20 lets 20 through.
 * Undefined where neither is known.
 *
 * @param planVisits the plan's limit for the year and the visits that count against it
 */
export function visitsLeft(
  account: Account | undefined,
  planVisits: { limit: number; used: number } | undefined
): VisitsLeft | undefined {
  const authorized = account && unitsAndVisits(account, account.remaining)?.visits;
  const ofPlan = planVisits && Math.max(0, planVisits.limit - planVisits.used);
  if (authorized !== undefined && (ofPlan === undefined || authorized <= ofPlan)) {
    return { visits: authorized, heldBy: "authorization" };
  }
  return ofPlan === undefined ? undefined : { visits: ofPlan, heldBy: "plan" };
}
