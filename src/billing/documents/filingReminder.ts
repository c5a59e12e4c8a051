import type { IsoDate } from "../records";
import { addDays } from "../time/isoDate";
import { planName, printedDate } from "./printed";
import { firstDate, type SuperbillDraft } from "./superbillDraft";

/**
 * The last day on which the plan takes a claim for the superbill's first visit, by the payer's
 * Filing days; undefined where they are not known.
 */
export function filingDeadline(draft: SuperbillDraft): IsoDate | undefined {
  const days = draft.payer?.filingDays;
  return days === undefined ? undefined : addDays(firstDate(draft), days);
}

/** What the family is told about how long it may wait; plans' limits for members differ. */
export function filingReminder(draft: SuperbillDraft): string {
  const deadline = filingDeadline(draft);
  const plan = planName(draft.plan);
  if (deadline === undefined || plan === undefined) {
    return "For the family: health plans limit how long after a visit a claim may be sent, often 90 days to one year. Send this soon, and ask your plan for its limit.";
  }
  return `For the family: health plans limit how long after a visit a claim may be sent. Send this to ${plan} by ${printedDate(deadline)}, ${draft.payer?.filingDays} days after the first visit on it.`;
}
