import type { VerifiedBenefit } from "../../coverage/benefits/benefitsOn";
import { rowNumber, type Cents } from "../../records";
import type { ChargedSession } from "./familyShare";
import type { CostSharingTerms } from "./visitCost";
import type { YearAccount } from "./yearAccount";

/** What a plan asks of the family for a visit, as far as it is known. */
export interface BenefitTerms {
  copayCents?: Cents;
  coinsurance?: number;
  /** Absent: not known. */
  deductibleCents?: Cents;
  /** Absent: not known. */
  deductibleApplies?: boolean;
  outOfPocketCents?: Cents;
  /** The copay of Clients stands alone: nothing was verified that it could be checked against. */
  isCopayAsTyped?: boolean;
}

type OfClient = Pick<ChargedSession, "copayCents" | "coinsurance">;

/**
 * The terms of what a plan said; copay and coinsurance as Clients has them where it did not say. An
 * amount below zero, or a share above the whole, is a slip of the hand, and not known. Without a
 * copay the deductible comes first: that is what coinsurance is a share of. A copay that she typed in
 * Clients, and nothing else, is what she asks for each visit until benefits are verified.
 *
 * @param said absent: nothing had been verified
 */
export function benefitTerms(said: VerifiedBenefit | undefined, client: OfClient): BenefitTerms {
  const told = sensible(said?.copayCents) ?? share(said?.coinsurance);
  const { copayCents, coinsurance } = told === undefined ? client : (said ?? client);
  const terms: BenefitTerms = {
    copayCents: sensible(copayCents),
    coinsurance: share(coinsurance),
    deductibleCents: sensible(said?.deductibleCents),
    outOfPocketCents: sensible(said?.outOfPocketCents),
  };
  const hasCopay = (terms.copayCents ?? 0) > 0;
  if (!said && hasCopay && (terms.coinsurance ?? 0) === 0) {
    return { ...terms, deductibleApplies: false, isCopayAsTyped: true };
  }
  const isFirst = said?.deductibleApplies ?? (hasCopay ? undefined : true);
  return { ...terms, deductibleApplies: isFirst };
}

/** Which of all the amounts that it may come to is worked out. */
export type Bound = "least" | "most";

/** What the family has to pay of a visit, with what is not known taken as low or as high as it may be. */
export function costSharing(
  terms: BenefitTerms,
  { metCents, paidCents, isMetKnown, isPaidKnown, isTrackLost }: YearAccount,
  bound: Bound
): CostSharingTerms {
  const { copayCents, coinsurance, deductibleCents, deductibleApplies, outOfPocketCents } = terms;
  const isLeast = bound === "least";
  const deductibleLeft = (): Cents => {
    if (deductibleApplies === false || deductibleCents === 0) return 0;
    const isUnknown = deductibleApplies === undefined || deductibleCents === undefined;
    if (isLeast && (isUnknown || !isMetKnown || isTrackLost)) return 0;
    return deductibleCents === undefined ? Infinity : Math.max(0, deductibleCents - metCents);
  };
  const outOfPocketLeft = (): Cents => {
    // A limit of which nobody knows what is paid ends nothing.
    if (outOfPocketCents === undefined || !isPaidKnown) return Infinity;
    return isLeast && isTrackLost ? 0 : Math.max(0, outOfPocketCents - paidCents);
  };
  const isShareKnown = copayCents !== undefined || coinsurance !== undefined;
  return {
    deductibleLeftCents: deductibleLeft(),
    copayCents: copayCents ?? 0,
    coinsurance: coinsurance ?? (isShareKnown || isLeast ? 0 : 1),
    outOfPocketLeftCents: outOfPocketLeft(),
  };
}

/** Why the family's part is not known exactly, in sentences, with what to do. */
export function termDoubts(
  said: VerifiedBenefit | undefined,
  terms: BenefitTerms,
  account: YearAccount
): string[] {
  if (!said) {
    return [
      "No benefits had been verified by this day; ask the plan and add a row to Benefits, or type Copay in Clients.",
    ];
  }
  const row = `Row ${rowNumber(said)} of Benefits`;
  const isOpen = terms.deductibleApplies !== false && terms.deductibleCents !== 0;
  const doubts: [isSo: boolean, words: string][] = [
    [
      terms.copayCents === undefined && terms.coinsurance === undefined,
      `${row} says neither copay nor coinsurance; ask the plan and type them.`,
    ],
    [
      isOpen && terms.deductibleCents === undefined,
      `${row} does not say the deductible; ask the plan and type it, 0 where there is none.`,
    ],
    [
      isOpen && terms.deductibleCents !== undefined && !account.isMetKnown,
      `It is not known how much of the deductible is met; ask the plan and type it in Benefits.`,
    ],
    [
      account.isTrackLost,
      "A visit before this one has no charge that is known, so what it left of deductible and limits is not known either.",
    ],
    [
      isOpen && terms.deductibleApplies === undefined,
      `${row} has a copay and does not say whether the deductible comes first; ask the plan, and type Yes or No in Deductible applies.`,
    ],
  ];
  return doubts.flatMap(([isSo, words]) => (isSo ? [words] : []));
}

/** What may make an amount come out otherwise that is known all the same. */
export function termCaveats({ isCopayAsTyped }: BenefitTerms): string[] {
  return isCopayAsTyped
    ? [
        "No benefits had been verified by this day: the copay is as typed in Clients, and a deductible may come first.",
      ]
    : [];
}

function sensible(cents: Cents | undefined): Cents | undefined {
  return cents !== undefined && cents >= 0 ? cents : undefined;
}

function share(part: number | undefined): number | undefined {
  return part !== undefined && part >= 0 && part <= 1 ? part : undefined;
}
