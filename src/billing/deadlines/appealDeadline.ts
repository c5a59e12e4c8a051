import { clip } from "../checks/words";
import type { Confidence } from "../codes/sources";
import { planName, printedDate } from "../documents/printed";
import type { IsoDate } from "../records";
import { addDays, daysBetween } from "../time/isoDate";
import type { AppealStep } from "./appealLimits";
import { limitReason } from "./limitReason";
import { appealLimitFor, type PlanAsked } from "./limitsInForce";
import { lastDayOf } from "./timeLimit";

/** A notice by which a plan refused to pay. */
export interface DenialNotice {
  plan: PlanAsked;
  /** The day that stands on it. */
  noticeOn: IsoDate;
  /** The day it came; absent: not known. */
  receivedOn?: IsoDate;
  /** What may be asked for next. */
  step: AppealStep;
}

/** Until when a denial may be appealed. */
export interface AppealDeadline {
  /** The last day on which the appeal is in time. */
  lastDay: IsoDate;
  /** From today; negative: it is past. */
  daysLeft: number;
  /** What may be done until when, and how the day came about, in a sentence. */
  words: string;
  source: string;
  confidence: Confidence;
}

/**
 * Until when a denial may be appealed, from the day its notice came or is presumed to have come.
 * Undefined where no limit is known.
 */
export function appealDeadline(
  { plan, noticeOn, receivedOn, step }: DenialNotice,
  today: IsoDate
): AppealDeadline | undefined {
  const limit = appealLimitFor(plan, step, noticeOn);
  if (!limit) return undefined;
  const { receiptDays, source, confidence } = limit;
  const from = receivedOn ?? addDays(noticeOn, receiptDays ?? 0);
  const lastDay = lastDayOf(limit.limit, from);
  const name = clip(planName(plan) ?? plan.payer);
  const notice = `the notice ${receivedOn === undefined ? "of" : "that came on"} ${printedDate(receivedOn ?? noticeOn)}`;
  const mail =
    receivedOn === undefined && receiptDays !== undefined
      ? `, which is taken to have come ${receiptDays} days later`
      : "";
  const reason = limitReason(limit, `after ${notice}${mail}`);
  return {
    ...{ lastDay, daysLeft: daysBetween(today, lastDay), source, confidence },
    words: `${step} to ${name}: by ${printedDate(lastDay)}, ${reason}.`,
  };
}
