import { visitsCovered } from "../../units/visits";
import type { Account } from "./account";

/** An amount in both ways of counting, of which one is exact: the authorization's basis. */
export interface UnitsAndVisits {
  units: number;
  /** Whole visits: 18 units are 4 visits of 4 units, and 2 units over. */
  visits: number;
}

/**
 * An amount of an authorization in units and in whole visits, at the client's units per visit. Shown
 * beside each other, never put in each other's place. Undefined where the amount or the basis is not
 * known.
 */
export function unitsAndVisits(
  { basis, unitsPerVisit }: Pick<Account, "basis" | "unitsPerVisit">,
  amount: number | undefined
): UnitsAndVisits | undefined {
  if (amount === undefined || basis === undefined) return undefined;
  return basis === "Units"
    ? { units: amount, visits: visitsCovered(amount, unitsPerVisit) ?? 0 }
    : { units: amount * unitsPerVisit, visits: amount };
}
