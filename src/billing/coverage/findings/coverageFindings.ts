import type { AuthorizationLedger } from "../authorizations/drawOn";
import type { Benefit } from "../benefits/benefit";
import { checkBasis } from "./basis";
import type { PlacedCoverage } from "./coverageFinding";
import { checkExhausted } from "./exhausted";
import { checkLow } from "./low";
import { checkLowerThanPlan } from "./lowerThanPlan";
import { checkProgressReports, checkRecertifications } from "./medicare";
import { VisitAllowances, visitsByPlan } from "./planVisits";
import { checkReviews } from "./reviewDue";
import { usualCoverageSettings, type CoverageSettings } from "./settings";
import { checkUncovered } from "./uncovered";
import { checkVisitLimits } from "./visitLimit";

/**
 * Everything that is told of authorizations and of what plans ask for in the course of treatment,
 * each on the session that it is about.
 *
 * @param benefits what plans said of visit limits; without rows the Payers table alone is asked
 */
export function coverageFindings(
  ledger: AuthorizationLedger,
  benefits: readonly Benefit[] = [],
  settings: CoverageSettings = usualCoverageSettings
): PlacedCoverage[] {
  const allowances = new VisitAllowances(benefits);
  const plans = visitsByPlan(ledger);
  return [
    ...checkUncovered(ledger),
    ...checkExhausted(ledger),
    ...checkBasis(ledger, allowances),
    ...checkLow(ledger, settings),
    ...checkLowerThanPlan(ledger, allowances),
    ...checkVisitLimits(plans, allowances),
    ...checkReviews(plans, ledger),
    ...checkRecertifications(ledger, settings),
    ...checkProgressReports(ledger),
  ];
}
