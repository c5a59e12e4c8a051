import type { NetworkStatus } from "../coverage/network";
import type { Confidence } from "../codes/sources";
import type { IsoDate, Payer } from "../records";
import { isWithin } from "../time/isoDate";
import { appealLimits, type AppealStep } from "./appealLimits";
import { deadlineSources, type DeadlineSourceId } from "./deadlineSources";
import { filingLimits } from "./filingLimits";
import { senderOf } from "./filingRow";
import { planFamilyOf, type PlanNamed } from "./planFamilies";
import type { TimeLimit } from "./timeLimit";

/** A limit that holds for a plan, with where it comes from. */
export interface LimitInForce {
  limit: TimeLimit;
  /** Days after its date that a notice is presumed to have come, where the limit counts from then. */
  receiptDays?: number;
  /** e.g. `Payers, column Filing days` or `42 CFR 424.44, read 2026-11`. */
  source: string;
  confidence: Confidence;
  note?: string;
  /** First day, of the visit or the notice, that it holds for; absent: it always has. */
  from?: IsoDate;
}

/** A plan, with its row of Payers in force. */
export interface PlanAsked extends PlanNamed {
  payerRow?: Pick<Payer, "filingDays" | "appealDays" | "type">;
}

/**
 * How long after a visit the plan takes its claim: the payer's own Filing days, else what is known of
 * the plan's like, for whoever sends the claim. Undefined where nothing is known, and where nobody
 * sends one.
 */
export function filingLimitFor(
  plan: PlanAsked,
  network: NetworkStatus,
  isoDate: IsoDate
): LimitInForce | undefined {
  const sender = senderOf[network];
  if (sender === undefined) return undefined;
  const own = daysOf(plan.payerRow?.filingDays);
  if (own !== undefined) return ownLimit(own, "Filing days");
  const family = familyOf(plan);
  const sentBy = sender === "practice" ? "practice in network" : "family";
  const found = filingLimits.find(
    (each) => each.plans === family && each.sentBy.includes(sentBy) && isWithin(isoDate, each.from)
  );
  return found && limitOf(found);
}

/**
 * How long after a denial the plan takes an appeal: for the first, the payer's own Appeal days; else
 * what is known of the plan's like; else what the law gives members of any plan of an employer or of
 * the market. Undefined where nothing is known: Medicaid's is the state's, and other payers (an
 * accident's, say) have their own.
 *
 * @param noticeOn date of the notice of denial
 */
export function appealLimitFor(
  plan: PlanAsked,
  step: AppealStep,
  noticeOn: IsoDate
): LimitInForce | undefined {
  const own = step === "Appeal" ? daysOf(plan.payerRow?.appealDays) : undefined;
  if (own !== undefined) return ownLimit(own, "Appeal days");
  const family = familyOf(plan);
  const held = appealLimits.filter(
    (each) => each.step === step && isWithin(noticeOn, each.from, each.to)
  );
  const ofFamily = held.find(({ plans }) => plans !== undefined && plans === family);
  const found = ofFamily ?? (isPrivate(plan) ? held.find(({ plans }) => !plans) : undefined);
  return found && limitOf(found);
}

/** Plans that the law on appeals of employers' and market plans may be meant for. */
function isPrivate(plan: PlanAsked): boolean {
  const type = plan.payerRow?.type ?? plan.type;
  if (type !== undefined && type !== "Commercial") return false;
  const others = ["Medicare", "Medicare Advantage", "Medicaid", "TRICARE", "Federal employees"];
  return !others.includes(familyOf(plan) ?? "");
}

function familyOf({ payer, product, type, payerRow }: PlanAsked) {
  return planFamilyOf({ payer, product, type: payerRow?.type ?? type });
}

/** Whole days above zero; anything else is a slip of the hand. */
function daysOf(days: number | undefined): number | undefined {
  return days !== undefined && Number.isInteger(days) && days > 0 && days < 10_000
    ? days
    : undefined;
}

function ownLimit(days: number, column: string): LimitInForce {
  const limit: TimeLimit = { kind: "days", days };
  return { limit, source: `Payers, column ${column}`, confidence: "high" };
}

function limitOf(known: {
  limit: TimeLimit;
  receiptDays?: number;
  source: DeadlineSourceId;
  confidence: Confidence;
  note?: string;
  from?: IsoDate;
}): LimitInForce {
  const { limit, receiptDays, source, confidence, note, from } = known;
  const { title, read } = deadlineSources[source];
  return {
    ...{ limit, source: `${title}, read ${read}`, confidence },
    ...(receiptDays === undefined ? {} : { receiptDays }),
    ...(note === undefined ? {} : { note }),
    ...(from === undefined ? {} : { from }),
  };
}
