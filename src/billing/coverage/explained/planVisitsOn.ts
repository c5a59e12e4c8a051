import type { RowContext } from "../../checks/rowContext";
import { planKey } from "../../names";
import type { Client, IsoDate, Payer } from "../../records";
import { isWithin } from "../../time/isoDate";
import { isOfVisit } from "../authorizations/coveredCodes";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { visitsInOrder } from "../authorizations/visitsInOrder";
import type { Benefit } from "../benefits/benefit";
import { VisitAllowances, type VisitAllowance } from "../findings/planVisits";
import type { PlanInForce } from "../plan";

/** A plan's own visit limit, and the visits that count against it. */
export interface PlanVisits extends VisitAllowance {
  /** Visits in the plan's year until today, with this practice. */
  usedHere: number;
}

/** Who is covered by which plan, and when. */
export interface PlanVisitsQuestion {
  client: Client;
  plan: PlanInForce;
  /** The row of Payers in force, which may name a limit too. */
  payerRow?: Payer;
  isoDate: IsoDate;
}

/**
 * The visit limit of a client's plan in the plan's year that a day lies in, by table Benefits or
 * else by Payers, with the visits used of it. Undefined where no limit is known.
 */
export function planVisitsOn(
  { client, plan, payerRow, isoDate }: PlanVisitsQuestion,
  ledger: AuthorizationLedger,
  benefits: readonly Benefit[]
): PlanVisits | undefined {
  const allowance = new VisitAllowances(benefits).of({
    ...{ client, coverage: { plan, payerRow }, session: { date: isoDate } },
  });
  if (!allowance) return undefined;
  const { from, to } = allowance.year;
  const last = ledger.today < to ? ledger.today : to;
  const counted = ledger
    .rowsOf(client)
    .filter((row) => isOfPlan(row, plan) && isWithin(row.session.date ?? "", from, last));
  return { ...allowance, usedHere: visitsInOrder(counted).length };
}

function isOfPlan({ coverage, procedure }: RowContext, { payer }: PlanInForce): boolean {
  if (planKey(coverage?.plan.payer) !== planKey(payer)) return false;
  return coverage?.network !== "Not accepted" && (!procedure || isOfVisit(procedure));
}
