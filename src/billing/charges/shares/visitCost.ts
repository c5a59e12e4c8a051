import type { Cents } from "../../records";

/** What a family still has to pay itself, by its plan's terms. */
export interface CostSharingTerms {
  /** Of the deductible; Infinity: any amount may be left. */
  deductibleLeftCents: Cents;
  copayCents: Cents;
  /** 0.2 for 20 %. */
  coinsurance: number;
  /** Of the most that it pays in a year; Infinity: no limit is known. */
  outOfPocketLeftCents: Cents;
}

/** What of a visit the family pays itself. */
export interface VisitCost {
  deductibleCents: Cents;
  copayCents: Cents;
  coinsuranceCents: Cents;
  /** Their sum, or less where the out-of-pocket limit ends it. */
  familyCents: Cents;
}

/**
 * A visit's charge goes to what is left of the deductible first; of the rest the family pays the
 * copay, and of what that leaves the coinsurance, rounded to the cent, half a cent up. It never pays
 * more than the charge, or than its out-of-pocket limit leaves.
 *
 * @example
 * costOfVisit(13500, { deductibleLeftCents: 12000, copayCents: 0, coinsurance: 0.2, outOfPocketLeftCents: Infinity });
 * // { deductibleCents: 12000, copayCents: 0, coinsuranceCents: 300, familyCents: 12300 }
 */
export function costOfVisit(chargeCents: Cents, terms: CostSharingTerms): VisitCost {
  const deductibleCents = Math.min(terms.deductibleLeftCents, chargeCents);
  const copayCents = Math.min(terms.copayCents, chargeCents - deductibleCents);
  const restCents = chargeCents - deductibleCents - copayCents;
  const coinsuranceCents = Math.min(restCents, shareCents(restCents, terms.coinsurance));
  const allCents = deductibleCents + copayCents + coinsuranceCents;
  return {
    deductibleCents,
    copayCents,
    coinsuranceCents,
    familyCents: Math.min(allCents, terms.outOfPocketLeftCents),
  };
}

/** Half a cent up; 31.5 cents that binary holds as 31.49999 are 32. */
function shareCents(cents: Cents, share: number): Cents {
  return Math.floor(cents * share + 0.5 + drift);
}

const drift = 1e-6;
