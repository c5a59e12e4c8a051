import type { Coverage, RowContext } from "../../checks/rowContext";
import { groupBy } from "../../groupBy";
import { planKey } from "../../names";
import type { IsoDate, Session } from "../../records";
import { isOfVisit } from "../authorizations/coveredCodes";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { visitsInOrder, type Visit } from "../authorizations/visitsInOrder";
import { BenefitBook, type VerifiedBenefit } from "../benefits/benefitsOn";
import type { Benefit } from "../benefits/benefit";
import { planYearOn, type PlanYear } from "../benefits/planYear";

/**
 * The visits of each client that one payer covers, in the order of their dates; of clients of whom
 * something depends on how many there are.
 */
export function visitsByPlan(
  { clients }: AuthorizationLedger,
  allowances: VisitAllowances
): Visit[][] {
  return clients.flatMap((rows) => {
    if (!rows.some((row) => isCounted(row, allowances))) return [];
    const byPlan = groupBy(rows.filter(isOfPlan), ({ coverage }) => planKey(coverage?.plan.payer));
    return [...byPlan.values()].map(visitsInOrder);
  });
}

function isCounted({ client, coverage }: RowContext, allowances: VisitAllowances): boolean {
  const payerRow = coverage?.payerRow;
  if (payerRow?.visitLimit !== undefined || payerRow?.reviewAfterVisits !== undefined) return true;
  return client !== undefined && allowances.knows(client.client);
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

/** Who is covered by which plan, and when: any row of Sessions says it. */
export interface AllowanceQuestion extends Pick<RowContext, "client"> {
  coverage?: Pick<Coverage, "plan" | "payerRow">;
  session: Pick<Session, "date">;
}

/** Looks up visit limits: what the plan said of the client, else what Payers says of the plan. */
export class VisitAllowances {
  private readonly benefits: BenefitBook;
  private readonly calendarYears = new Map<string, PlanYear>();

  constructor(benefits: readonly Benefit[]) {
    this.benefits = new BenefitBook(benefits);
  }

  /** Whether table Benefits says anything of a client. */
  knows(client: string): boolean {
    return this.benefits.knows(client);
  }

  /** Undefined where no limit is known. */
  of({ client, coverage, session }: AllowanceQuestion): VisitAllowance | undefined {
    const isoDate = session.date;
    const payer = coverage?.plan.payer;
    if (!client || payer === undefined || isoDate === undefined) return undefined;
    const asked = { client: client.client, payer, isoDate };
    const verified = this.benefits.lastSaid(asked, ({ visitLimit }) => usable(visitLimit));
    const limit = verified ?? usable(coverage?.payerRow?.visitLimit);
    if (limit === undefined) return undefined;
    const resetsOn = this.benefits.lastSaid(asked, (row) => row.resetsOn);
    const year = this.yearOn(isoDate, resetsOn);
    const usedElsewhere = this.benefits.lastSaid(asked, (row) => usedElsewhereIn(year, row));
    return { limit, usedElsewhere, year };
  }

  /** Nearly all plans count by the calendar year, which is worked out once. */
  private yearOn(isoDate: IsoDate, resetsOn: IsoDate | undefined): PlanYear {
    if (resetsOn !== undefined) return planYearOn(isoDate, resetsOn);
    const key = isoDate.slice(0, 4);
    const year = this.calendarYears.get(key) ?? planYearOn(isoDate);
    this.calendarYears.set(key, year);
    return year;
  }
}

/** What others had used when it was verified holds for the plan's year in which that was. */
function usedElsewhereIn(year: PlanYear, verified: VerifiedBenefit): number | undefined {
  return verified.verifiedOn >= year.from ? usable(verified.usedElsewhere) : undefined;
}

function usable(amount: number | undefined): number | undefined {
  return amount !== undefined && Number.isFinite(amount) && amount >= 0 ? amount : undefined;
}

