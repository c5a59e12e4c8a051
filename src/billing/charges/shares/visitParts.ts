import { compareText, groupBy } from "../../documents/order";
import { nameKey, planKey } from "../../names";
import type { Cents } from "../../records";
import type { ChargedSession } from "./familyShare";

/**
 * Rows of one visit that are paid alike: a visit is one date with one provider, and an agreement may
 * cover some of its codes only.
 */
export interface VisitPart {
  /** Ascending by row. */
  sessions: readonly [ChargedSession, ...ChargedSession[]];
  /** Absent where the charge of one of its rows is not known. */
  chargeCents?: Cents;
  /** Equal for the parts of one visit. */
  visitKey: string;
}

/** Sessions by visit, the visits by date and row. */
export function visitParts(sessions: readonly ChargedSession[]): VisitPart[] {
  const groups = groupBy(
    [...sessions].sort((one, other) => one.row - other.row),
    (session) => JSON.stringify([visitKeyOf(session), ...payingKeys(session)])
  );
  return [...groups.values()].flatMap(partOf).sort(byDate);
}

/** What of a charge can be counted with; undefined where it is not known, or below zero by a slip. */
export function knownCharge({ chargeCents }: ChargedSession): Cents | undefined {
  const isKnown =
    chargeCents !== undefined && chargeCents >= 0 && Number.isSafeInteger(chargeCents);
  return isKnown ? chargeCents : undefined;
}

function visitKeyOf({ client, provider = "", isoDate }: ChargedSession): string {
  return JSON.stringify([nameKey(client), nameKey(provider), isoDate]);
}

function payingKeys({ network, payer, agreement }: ChargedSession): string[] {
  return [network, planKey(payer), agreement?.number ?? ""];
}

function partOf([first, ...others]: ChargedSession[]): VisitPart[] {
  if (!first) return [];
  const sessions: VisitPart["sessions"] = [first, ...others];
  let chargeCents: Cents | undefined = 0;
  for (const session of sessions) {
    const cents = knownCharge(session);
    chargeCents =
      cents === undefined || chargeCents === undefined ? undefined : chargeCents + cents;
  }
  return [{ sessions, chargeCents, visitKey: visitKeyOf(first) }];
}

function byDate({ sessions: [one] }: VisitPart, { sessions: [other] }: VisitPart): number {
  return compareText(one.isoDate, other.isoDate) || one.row - other.row;
}
