import { compareText } from "../../compareText";
import { nameKey, planKey } from "../../names";
import type { Cents } from "../../records";
import type { ChargedSession } from "./familyShare";
import { orderOfDay } from "./orderOfDay";

/**
 * Rows of one visit that are paid alike: a visit is one date with one provider, and an agreement may
 * cover some of its codes only.
 */
export interface VisitPart {
  /** In the order of the day. */
  sessions: readonly [ChargedSession, ...ChargedSession[]];
  /** Absent where the charge of one of its rows is not known. */
  chargeCents?: Cents;
  /** Equal for the parts of one visit. */
  visitKey: string;
}

/** Sessions by visit, the visits by date and in the order of their day. */
export function visitParts(sessions: readonly ChargedSession[]): VisitPart[] {
  const parts = new Map<string, BegunPart>();
  for (const session of sessions) {
    const visitKey = visitKeyOf(session);
    const key = `${visitKey}${separator}${payingKey(session)}`;
    const cents = knownCharge(session);
    const known = parts.get(key);
    if (!known) parts.set(key, { sessions: [session], chargeCents: cents, visitKey });
    else {
      known.sessions.push(session);
      const isKnown = cents !== undefined && known.chargeCents !== undefined;
      known.chargeCents = isKnown ? (known.chargeCents ?? 0) + cents : undefined;
    }
  }
  const ordered = [...parts.values()];
  for (const { sessions: own } of ordered) if (own.length > 1) own.sort(orderOfDay);
  return ordered.sort(byDate);
}

/** Line breaks are in no name as it is compared. */
const separator = "\n";

interface BegunPart extends VisitPart {
  sessions: [ChargedSession, ...ChargedSession[]];
}

/** What of a charge can be counted with; undefined where it is not known, or below zero by a slip. */
export function knownCharge({ chargeCents }: ChargedSession): Cents | undefined {
  const isKnown =
    chargeCents !== undefined && chargeCents >= 0 && Number.isSafeInteger(chargeCents);
  return isKnown ? chargeCents : undefined;
}

function visitKeyOf({ client, provider = "", isoDate }: ChargedSession): string {
  return `${isoDate}${separator}${nameKey(client)}${separator}${nameKey(provider)}`;
}

/** What a number holds stands last, so that it may hold anything. */
function payingKey({ network, payer, agreement }: ChargedSession): string {
  return `${network}${separator}${planKey(payer)}${separator}${agreement?.number ?? ""}`;
}

function byDate({ sessions: [one] }: VisitPart, { sessions: [other] }: VisitPart): number {
  return compareText(one.isoDate, other.isoDate) || orderOfDay(one, other);
}
