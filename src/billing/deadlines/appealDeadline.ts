import { clip } from "../checks/words";
import { planName, printedDate } from "../documents/printed";
import type { IsoDate } from "../records";
import { addDays, daysBetween } from "../time/isoDate";
import type { Deadline, DenialNotice, WithoutLimit } from "./deadline";
import { limitReason } from "./limitReason";
import { appealLimitFor } from "./limitsInForce";
import { lastDayOf } from "./timeLimit";
import { withoutLimit } from "./withoutLimit";

/** Until when a denial may be appealed, from the day it came or is presumed to have come. */
export function appealDeadline(
  { client, plan, noticeOn, receivedOn, step, claim }: DenialNotice,
  today: IsoDate
): Deadline | WithoutLimit {
  const limit = appealLimitFor(plan, step, noticeOn);
  const name = clip(planName(plan) ?? plan.payer);
  if (!limit) return withoutLimit(client, plan, "Appeal days");
  const presumed = addDays(noticeOn, limit.receiptDays ?? 0);
  const from = receivedOn ?? presumed;
  const isoDate = lastDayOf(limit.limit, from);
  const about = claim === undefined ? "" : `, claim ${clip(claim)}`;
  const what = `${step} for ${clip(client)} to ${name}${about}: by ${printedDate(isoDate)}`;
  const since = `after the notice ${receivedOn === undefined ? "of" : "that came on"} ${printedDate(receivedOn ?? noticeOn)}`;
  const mail =
    receivedOn === undefined && limit.receiptDays !== undefined
      ? `, which is taken to have come ${limit.receiptDays} days later`
      : "";
  return {
    ...{
      kind: "appeal",
      isoDate,
      daysLeft: daysBetween(today, isoDate),
      client,
      payer: plan.payer,
    },
    ...{ from, rows: [] },
    words: `${what}, ${limitReason(limit, `${since}${mail}`)}.`,
    ...{ source: limit.source, confidence: limit.confidence },
  };
}
