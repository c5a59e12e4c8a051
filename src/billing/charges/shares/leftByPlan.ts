import { clip } from "../../checks/words";
import type { Cents } from "../../records";
import { amountBetween, knownAmount, unknownAmount, type Amount } from "./amount";
import {
  benefitTerms,
  costSharing,
  termCaveats,
  termDoubts,
  type BenefitTerms,
  type Bound,
} from "./benefitTerms";
import type { PlanYears, Standing } from "./planYears";
import { benefitLines, costWords, limitLine, visitLine, type CostStep } from "./shareLines";
import { costOfVisit } from "./visitCost";
import type { VisitPart } from "./visitParts";

/** What a plan's terms leave of a visit's charge, by whichever way the money goes. */
export interface LeftByPlan {
  /** What the plan does not pay. */
  left: Amount;
  /** Its arithmetic, put into words only where somebody asks. */
  lines: () => string[];
  /** What of it tells how much is left; [] where nothing is asked. */
  costs: () => string[];
  doubts: string[];
}

/** Works out what a plan leaves of a visit, and takes the visit into the year's accounts. */
export function leftByPlan(part: VisitPart, payer: string, years: PlanYears): LeftByPlan {
  const [session] = part.sessions;
  const isOutside = session.network === "Out of network";
  const standing = years.standing(part, payer, isOutside ? "Out of network" : "In network");
  const { said, year, isYearKnown } = standing;
  // Out of network the family's copay in Clients says nothing: it is what plans ask in network.
  const terms = benefitTerms(said, isOutside ? {} : session);
  const known = () => benefitLines(said, year, isYearKnown);
  const excluded = exclusionDoubts(said?.exclusions);
  const { chargeCents } = part;
  if (chargeCents === undefined) {
    standing.least.loseTrack();
    standing.most.loseTrack();
    return { left: unknownAmount, lines: known, costs: noCosts, doubts: excluded };
  }
  const isAgreed = session.network === "Single case agreement";
  const counted = isAgreed ? undefined : years.count(part, payer, standing);
  if (counted && counted.visit > counted.limit) {
    const costs = () => [limitLine(counted)];
    return {
      left: knownAmount(chargeCents),
      lines: () => [...known(), ...costs()],
      costs,
      doubts: [limitDoubt, ...excluded],
    };
  }
  const { left, costs, doubts } = bounded(chargeCents, terms, standing);
  return {
    left,
    lines: () => [...known(), ...(counted ? [visitLine(counted)] : []), ...costs()],
    costs,
    doubts: [...doubts, ...excluded],
  };
}

const limitDoubt =
  "The plan's visits of the year are used; ask it for more before the family is asked for all of it.";
const earlierDoubt = "What earlier visits left of deductible and limits is not known exactly.";

const noCosts = () => [];

type Bounded = Omit<LeftByPlan, "lines">;

function bounded(chargeCents: Cents, terms: BenefitTerms, standing: Standing): Bounded {
  const step = (bound: Bound): CostStep => {
    const sharing = costSharing(terms, standing[bound], bound);
    const cost = costOfVisit(chargeCents, sharing);
    return { bound, terms, sharing, chargeCents, cost };
  };
  const least = step("least");
  const most = step("most");
  const low = Math.min(least.cost.familyCents, most.cost.familyCents);
  const high = Math.max(least.cost.familyCents, most.cost.familyCents);
  // Why is asked before the visit itself goes to the accounts.
  const own = low === high ? [] : termDoubts(standing.said, terms, standing.most);
  standing.least.add(least.cost);
  // What may have gone to a deductible that nobody knows is not held against one that is told later.
  const isGuess = terms.deductibleCents === undefined;
  standing.most.add(isGuess ? { ...most.cost, deductibleCents: 0 } : most.cost);
  if (low === high) {
    const costs = () => sentence(costWords(least));
    return { left: knownAmount(low), costs, doubts: termCaveats(terms) };
  }
  const doubts = own.length > 0 ? own : [earlierDoubt];
  // From nothing to everything: that is to know nothing.
  if (low === 0 && high === chargeCents) return { left: unknownAmount, costs: noCosts, doubts };
  return {
    left: amountBetween(low, high),
    costs: () => [`At least: ${costWords(least)}.`, `At most: ${costWords(most)}.`],
    doubts,
  };
}

function sentence(words: string): string[] {
  return words === "" ? [] : [`${words.charAt(0).toUpperCase()}${words.slice(1)}.`];
}

function exclusionDoubts(exclusions: string | undefined): string[] {
  if (exclusions === undefined) return [];
  return [
    `Benefits lists what the plan does not pay for: ${clip(exclusions)}; see whether this visit is part of it.`,
  ];
}
