import type { VerifiedBenefit } from "../../coverage/benefits/benefitsOn";
import { rowNumber, type Cents } from "../../records";
import { sensible, share, slipsOf, slipWords, type Slips } from "./benefitSlips";
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
  /** Absent from the two above, and not to be taken for none. */
  isOpen: { copay: boolean; coinsurance: boolean };
  /** The copay of Clients stands alone: nothing was verified that it could be checked against. */
  isCopayAsTyped?: boolean;
}

type OfClient = Pick<ChargedSession, "copayCents" | "coinsurance">;

/**
 * The terms of what a plan said; copay and coinsurance as Clients has them where it did not say. An
 * amount below zero, a share above the whole, or a cell that cannot be read is a slip of the hand,
 * and not known. Where one of copay and coinsurance is told, the other left blank is none. Without a
 * copay the deductible comes first: that is what coinsurance is a share of. A copay that she typed in
 * Clients, and nothing else, is what she asks for each visit until benefits are verified.
 *
 * @param said absent: nothing had been verified
 */
export function benefitTerms(said: VerifiedBenefit | undefined, client: OfClient): BenefitTerms {
  const slips = slipsOf(said);
  const isTold =
    said?.copayCents !== undefined ||
    said?.coinsurance !== undefined ||
    slips.has("Copay") ||
    slips.has("Coinsurance");
  const { copayCents, coinsurance } = said && isTold ? said : client;
  const asked = { copayCents: sensible(copayCents), coinsurance: share(coinsurance) };
  const terms: BenefitTerms = {
    ...asked,
    isOpen: openTerms(asked, slips),
    deductibleCents: sensible(said?.deductibleCents),
    outOfPocketCents: sensible(said?.outOfPocketCents),
  };
  const hasCopay = (terms.copayCents ?? 0) > 0;
  if (!said && hasCopay && (terms.coinsurance ?? 0) === 0) {
    return { ...terms, deductibleApplies: false, isCopayAsTyped: true };
  }
  const isNotSaid = hasCopay || slips.has("Copay") || slips.has("Deductible applies");
  const isFirst = said?.deductibleApplies ?? (isNotSaid ? undefined : true);
  return { ...terms, deductibleApplies: isFirst };
}

type Asked = Pick<BenefitTerms, "copayCents" | "coinsurance">;

function openTerms({ copayCents, coinsurance }: Asked, slips: Slips): BenefitTerms["isOpen"] {
  return {
    copay: copayCents === undefined && (slips.has("Copay") || coinsurance === undefined),
    coinsurance:
      coinsurance === undefined && (slips.has("Coinsurance") || copayCents === undefined),
  };
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
  const isOpen = terms.isOpen.copay || terms.isOpen.coinsurance;
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
  return {
    deductibleLeftCents: deductibleLeft(),
    copayCents: copayCents ?? 0,
    // What is not known may come to all that the rest leaves.
    coinsurance: isOpen && !isLeast ? 1 : (coinsurance ?? 0),
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
  const slips = slipsOf(said);
  const { copay, coinsurance } = terms.isOpen;
  const isOpen = terms.deductibleApplies !== false && terms.deductibleCents !== 0;
  const isAsked = !slips.has("Copay") && !slips.has("Coinsurance");
  const doubts: [isSo: boolean, words: string][] = [
    [slips.size > 0, slipWords(said, slips)],
    [
      isAsked && copay && coinsurance,
      `${row} says neither copay nor coinsurance; ask the plan and type them.`,
    ],
    [
      isOpen && terms.deductibleCents === undefined && !slips.has("Deductible"),
      `${row} does not say the deductible; ask the plan and type it, 0 where there is none.`,
    ],
    [
      isOpen &&
        terms.deductibleCents !== undefined &&
        !account.isMetKnown &&
        !slips.has("Deductible met"),
      `It is not known how much of the deductible is met; ask the plan and type it in Benefits.`,
    ],
    [
      account.isTrackLost,
      "A visit before this one has no charge that is known, so what it left of deductible and limits is not known either.",
    ],
    [
      isOpen && terms.deductibleApplies === undefined && (terms.copayCents ?? 0) > 0,
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
