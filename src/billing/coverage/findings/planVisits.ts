import { groupBy } from "../../checks/namedRows";
import type { RowContext } from "../../checks/rowContext";
import { visitKeyOf } from "../../checks/visits";
import { nameKey, planKey } from "../../names";
import { isOfVisit } from "../authorizations/coveredCodes";
import { BenefitBook, type VerifiedBenefit } from "../benefits/benefitsOn";
import type { Benefit } from "../benefits/benefit";
import { planYearOn, type PlanYear } from "../benefits/planYear";

/** One date with one provider: its rows, in the order of the ledger. */
export type Visit = readonly [RowContext, ...RowContext[]];

/** The visits of each client that one payer covers, in the order of their dates. */
export function visitsByPlan(rows: readonly RowContext[]): Visit[][] {
  const byPlan = groupBy(rows.filter(isOfPlan), ({ client, coverage }) => {
    return `${nameKey(client?.client ?? "")}\n${planKey(coverage?.plan.payer)}`;
  });
  return [...byPlan.values()].map((ofPlan) =>
    [...groupBy(ofPlan, (row) => visitKeyOf(row) ?? "").values()].flatMap(([first, ...others]) =>
      first ? [[first, ...others] as const] : []
    )
  );
}

function isOfPlan({ client, coverage, procedure }: RowContext): boolean {
  if (!client || coverage?.plan.payer === undefined) return false;
  return coverage.network !== "Not accepted" && (!procedure || isOfVisit(procedure));
}

/** What a plan pays in a year, and the visits that others have used of it. */
export interface VisitAllowance {
  limit: number;
  /** Absent: nobody asked. */
  usedElsewhere?: number;
  year: PlanYear;
}

/** Looks up visit limits: what the plan said of the client, else what Payers says of the plan. */
export class VisitAllowances {
  private readonly benefits: BenefitBook;

  constructor(benefits: readonly Benefit[]) {
    this.benefits = new BenefitBook(benefits);
  }

  /** Undefined where no limit is known. */
  of({ client, coverage, session }: RowContext): VisitAllowance | undefined {
    const isoDate = session.date;
    const payer = coverage?.plan.payer;
    if (!client || payer === undefined || isoDate === undefined) return undefined;
    const verified = this.benefits.on({ client: client.client, payer, isoDate });
    const limit = usable(verified?.visitLimit) ?? usable(coverage?.payerRow?.visitLimit);
    if (limit === undefined) return undefined;
    const year = planYearOn(isoDate, verified?.resetsOn);
    return { limit, usedElsewhere: usedElsewhere(verified, year), year };
  }
}

/** What others had used when it was verified holds for the plan's year in which that was. */
function usedElsewhere(verified: VerifiedBenefit | undefined, year: PlanYear): number | undefined {
  return verified && verified.verifiedOn >= year.from ? usable(verified.usedElsewhere) : undefined;
}

function usable(amount: number | undefined): number | undefined {
  return amount !== undefined && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}

