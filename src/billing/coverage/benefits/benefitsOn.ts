import { nameKey, planKey } from "../../names";
import type { IsoDate } from "../../records";
import type { Benefit, CostSharing } from "./benefit";

/** For whom and when benefits are looked up. */
export interface BenefitQuestion {
  client: string;
  /** The plan in force. */
  payer: string;
  isoDate: IsoDate;
  /** Whose terms are asked for; absent: any. */
  costSharing?: CostSharing;
}

/** A row with the day on which it was verified. */
export type VerifiedBenefit = Benefit & { verifiedOn: IsoDate };

/**
 * The row of table Benefits that holds on a day: of the client, for the plan in force (or for
 * whatever plan), verified last on or before that day. Of rows verified on the same day one that
 * names the plan beats one that does not, then one that names the terms, then the lower row, which
 * was typed later. A row without a day on which it was verified, or whose day cannot be read, tells
 * nothing. Undefined where nothing had been verified by then.
 */
export function benefitsOn(
  question: BenefitQuestion,
  benefits: readonly Benefit[]
): VerifiedBenefit | undefined {
  return new BenefitBook(benefits).on(question);
}

/** Looks benefits up, of many clients and days. */
export class BenefitBook {
  private readonly byClient = new Map<string, VerifiedBenefit[]>();

  constructor(benefits: readonly Benefit[]) {
    for (const row of benefits) {
      const { verifiedOn } = row;
      if (verifiedOn === undefined) continue;
      const key = nameKey(row.client);
      const own = this.byClient.get(key);
      if (own) own.push({ ...row, verifiedOn });
      else this.byClient.set(key, [{ ...row, verifiedOn }]);
    }
    for (const own of this.byClient.values()) own.sort(byWeight);
  }

  /** Whether anything was verified of a client, whenever and with whatever plan. */
  knows(client: string): boolean {
    return this.byClient.has(nameKey(client));
  }

  /** See `benefitsOn`. */
  on(question: BenefitQuestion): VerifiedBenefit | undefined {
    return this.lastSaid(question, (row) => row);
  }

  /**
   * What was said last of one thing: of the row that holds, else, where that says nothing of it, of
   * the one before. A blank cell was not asked, which takes back nothing.
   */
  lastSaid<Said>(
    question: BenefitQuestion,
    said: (row: VerifiedBenefit) => Said | undefined
  ): Said | undefined {
    const { client, isoDate } = question;
    const own = this.byClient.get(nameKey(client)) ?? [];
    for (let at = own.length - 1; at >= 0; at -= 1) {
      const row = own[at];
      if (!row || row.verifiedOn > isoDate || !tellsOf(row, question)) continue;
      const found = said(row);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function tellsOf(row: Benefit, { payer, costSharing }: BenefitQuestion): boolean {
  if (row.payer !== undefined && planKey(row.payer) !== planKey(payer)) return false;
  return (
    costSharing === undefined ||
    row.costSharing === undefined ||
    row.costSharing === costSharing
  );
}

/** The row that holds stands last. */
function byWeight(one: VerifiedBenefit, other: VerifiedBenefit): number {
  if (one.verifiedOn !== other.verifiedOn) return one.verifiedOn < other.verifiedOn ? -1 : 1;
  return specificity(one) - specificity(other) || one.row - other.row;
}

function specificity({ payer, costSharing }: Benefit): number {
  return (payer === undefined ? 0 : 2) + (costSharing === undefined ? 0 : 1);
}
