import { checkAddOns, checkAddOnsOfMonths } from "./editsAddOns";
import { checkBundled } from "./editsBundled";
import { checkEvaluationMinutes, checkEvaluationsOfDay } from "./editsEvaluations";
import { checkMaxima } from "./editsMaxima";
import { checkPairs } from "./editsPairs";
import type { CheckFamily } from "./family";
import type { Placed } from "./rowContext";
import type { SessionGroups } from "./sessionGroups";

/** Which codes are paid together, how often, and whether at all. */
export const editsFamily: CheckFamily = { ofRow: checkBundled, ofGroups: checkTogether };

function checkTogether(groups: SessionGroups): readonly Placed[] {
  const found: Placed[] = [];
  for (const visit of groups.visits.values()) {
    checkPairs(visit, found);
    checkMaxima(visit, found);
    checkEvaluationMinutes(visit, found);
  }
  for (const day of groups.ofClientDays) {
    if (day.length > 1) checkEvaluationsOfDay(day, found);
    checkAddOns(day, found);
  }
  checkAddOnsOfMonths(groups, found);
  return found;
}
