import type { Placed } from "../../checks/rowContext";
import type { Payer, PracticeRecords } from "../../records";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import { checkBasis } from "./basis";
import { checkExhausted } from "./exhausted";
import { checkLow } from "./low";
import { checkLowerThanPlan } from "./lowerThanPlan";
import { checkProgressReports, checkRecertifications, presentEpisodes } from "./medicare";
import { openSessions } from "./openSessions";
import { VisitAllowances, visitsByPlan } from "./planVisits";
import { checkReviews } from "./reviewDue";
import { coverageSettingsOf } from "./settings";
import { checkBenefits } from "./staleBenefits";
import { checkUncovered } from "./uncovered";
import { checkVisitLimits } from "./visitLimit";

/** What the findings are made of besides the ledger. */
export type CoverageRecords = Pick<
  PracticeRecords,
  "practice" | "benefits" | "payers"
>;

/**
 * Everything that is told of authorizations, of benefits, and of what plans ask for in the course of
 * treatment, each on the session that it is about. What plans said of visit limits goes before the
 * Payers table.
 */
export function coverageFindings(
  ledger: AuthorizationLedger,
  { practice, benefits, payers }: CoverageRecords
): Placed[] {
  const settings = coverageSettingsOf(practice);
  const isOpen = openSessions(ledger);
  const allowances = new VisitAllowances(benefits);
  // To walk over the rows of all clients is what takes time: only where a plan asks for it.
  const counts = benefits.length > 0 || payers.some(countsVisits);
  const plans = counts ? visitsByPlan(ledger, allowances) : [];
  const episodes = payers.some(isMedicare) ? presentEpisodes(ledger) : [];
  const isWanted = payers.some(({ requiresAuthorization }) => requiresAuthorization);
  return [
    ...checkUncovered(ledger, { isOpen, isWanted }),
    ...checkExhausted(ledger, isOpen),
    ...checkBasis(ledger, allowances, isOpen),
    ...checkLow(ledger, settings, isOpen),
    ...checkLowerThanPlan(ledger, allowances),
    ...checkVisitLimits(plans, allowances, isOpen),
    ...checkReviews(plans, ledger),
    ...checkRecertifications(episodes, ledger, settings),
    ...checkProgressReports(episodes),
    ...checkBenefits(ledger, benefits, settings),
  ];
}

function countsVisits({ visitLimit, reviewAfterVisits }: Payer): boolean {
  return visitLimit !== undefined || reviewAfterVisits !== undefined;
}

function isMedicare({ type }: Payer): boolean {
  return type === "Medicare";
}
