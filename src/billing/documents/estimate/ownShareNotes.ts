import { count } from "../../checks/words";
import type { DocumentBlock, Note } from "../document";
import { printedDate, printedMoney, printedPeriod } from "../printed";
import { likeVisits, type LikeVisits, type OwnShare } from "./ownShare";

/** A year of visits has a handful of stretches; a list that is longer tells nobody anything. */
const mostStretches = 8;

/** What the plan may do to the charges, apart from the estimate, which stays what it is. */
export function ownShareBlock(share: OwnShare): DocumentBlock {
  const stretches = likeVisits(share.visits);
  const isPaidBack = share.planPays === "the family";
  const shown = stretches.slice(0, mostStretches);
  const others = stretches.slice(mostStretches);
  return {
    kind: "paragraphs",
    heading: isPaidBack ? "What your plan may pay you back" : "What you may owe yourself",
    notes: [
      {
        text: isPaidBack ? paidBackWords(share, stretches) : owedWords(share, stretches),
        strong: true,
      },
      { text: `${saidWords(share)} Worked out in the order of the visits:` },
      ...shown.map((stretch): Note => ({ text: stretchWords(stretch, isPaidBack) })),
      ...(others.length === 0 ? [] : [{ text: othersWords(others, isPaidBack) }]),
      { text: isPaidBack ? paidBackCaveat : owedCaveat },
    ],
  };
}

function owedWords({ payer }: OwnShare, stretches: readonly LikeVisits[]): string {
  return `With ${payer} you may owe about ${printedMoney(total(stretches, false))} of these charges yourself. We are in its network: we send it the claims, and it may pay us the other ${printedMoney(total(stretches, true))}.`;
}

function paidBackWords({ payer }: OwnShare, stretches: readonly LikeVisits[]): string {
  return `You pay us these charges in full. ${payer} may pay you back up to ${printedMoney(total(stretches, true))} of them.`;
}

function saidWords({ said: { verifiedOn, reference } }: OwnShare): string {
  const call = reference === undefined ? "" : ` (reference ${reference})`;
  return `This is by what your plan told us on ${printedDate(verifiedOn)}${call}.`;
}

function stretchWords({ visits, costs, ...stretch }: LikeVisits, isPaidBack: boolean): string {
  const { from, to, familyCents, planCents } = stretch;
  const days = from === to ? printedDate(from) : printedPeriod({ from, to });
  const each = visits === 1 ? "" : " each";
  const money = isPaidBack
    ? `up to ${printedMoney(planCents)}${each} back`
    : `${printedMoney(familyCents)}${each}`;
  const why = costs.join(" ").replace(/\.$/, "");
  const first =
    visits === 1 || why === "" ? why : `the first: ${why.charAt(0).toLowerCase()}${why.slice(1)}`;
  return `${count(visits, "visit")}, ${days}: ${money}${first === "" ? "" : ` (${first})`}`;
}

function othersWords(others: readonly LikeVisits[], isPaidBack: boolean): string {
  const visits = others.reduce((sum, each) => sum + each.visits, 0);
  const money = printedMoney(total(others, isPaidBack));
  return `${count(visits, "visit")} after that: ${money} in all${isPaidBack ? " back at most" : ""}`;
}

function total(stretches: readonly LikeVisits[], isOfPlan: boolean): number {
  return stretches.reduce(
    (sum, { visits, familyCents, planCents }) =>
      sum + visits * (isOfPlan ? planCents : familyCents),
    0
  );
}

const owedCaveat =
  "This is no promise, and no part of the estimate above. Your plan decides when it has each claim. What others claim for you in the meantime uses up the same deductible and limits, and the plan may allow less than our charges.";

const paidBackCaveat =
  "This is no promise, and no part of the estimate above. It is worked out as if the plan allowed our whole charges; many plans allow less for a provider who is not in their network, and pay back less. Ask your plan what it allows, and whether it needs a referral or an authorization first.";
