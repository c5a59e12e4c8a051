import { clip } from "../../checks/words";
import type { Benefit } from "../../coverage/benefits/benefit";
import type { ChargedSession, SessionShare, VisitShare } from "./familyShare";
import { leftByPlan } from "./leftByPlan";
import { PlanYears } from "./planYears";
import { paidBack, paidByBoth, undecided, withoutPlan, type SharedVisit } from "./sharedVisit";
import { visitParts, type VisitPart } from "./visitParts";

/** What families are expected to owe. */
export interface FamilyShares {
  /** By date, those of one day by start, code and Session ID. A visit of which an agreement covers some codes only is two. */
  visits: VisitShare[];
  /** By row. */
  sessions: SessionShare[];
}

/**
 * What the family is expected to owe for every session, and the plan to pay.
 *
 * In network, and under a single case agreement, the family owes what the plan's terms leave it:
 * deductible, copay, coinsurance, by the order of the visits' dates over the plan's year, never more
 * than the charge or the agreed rate. Out of network, under a gap exception and without a plan it
 * owes the whole charge; what the plan may then pay back is worked out only where benefits were
 * verified, and at most. What is not known is given as bounds, or as not known, with the reason.
 * A visit's amounts are whole cents, and its rows' add up to them. The same sessions give the same
 * answer in whatever order they stand.
 *
 * @example
 * const { visits } = familyShares(
 *   [{ row: 1, client: "Ava", isoDate: "2026-10-05", chargeCents: 13500, network: "In network", payer: "Cigna" }],
 *   benefits // Deductible 500, Deductible met 380, Coinsurance 20%
 * );
 * visits[0]?.family; // { kind: "known", cents: 12300 }
 * visits[0]?.lines(); // [..., "Deductible left $120.00; $120.00 goes to it; coinsurance 20% of $15.00: $3.00.", ...]
 */
export function familyShares(
  sessions: readonly ChargedSession[],
  benefits: readonly Benefit[]
): FamilyShares {
  const years = new PlanYears(benefits);
  const shared = visitParts(sessions).map((part) => shareOf(part, years));
  return {
    visits: shared.map(({ visit }) => visit),
    sessions: shared.flatMap((each) => each.sessions).sort((one, other) => one.row - other.row),
  };
}

function shareOf(part: VisitPart, years: PlanYears): SharedVisit {
  const [{ network, payer, agreement }] = part.sessions;
  if (network === "Self-pay" || payer === undefined) return withoutPlan(part);
  switch (network) {
    case "Out of network":
    case "Gap exception":
      return paidBack(part, leftByPlan(part, payer, years));
    case "In network":
      return paidByBoth(part, leftByPlan(part, payer, years));
    case "Single case agreement":
      return agreement?.rateCents === undefined
        ? undecided(
            part,
            "The agreement's rate is not known; type it in Authorizations, column Rate."
          )
        : paidByBoth(part, leftByPlan(part, payer, years));
    case "Not accepted":
      return undecided(part, `${clip(payer)} is not accepted; do not bill this visit to it.`);
    case "Ask":
      return undecided(part, `Ask whether ${clip(payer)} is accepted, then set Network in Payers.`);
  }
}
