import type { VerifiedBenefit } from "../../coverage/benefits/benefitsOn";
import type { PlanYear } from "../../coverage/benefits/planYear";
import type { Cents } from "../../records";
import { sensible } from "./benefitSlips";
import type { VisitCost } from "./visitCost";

/**
 * What is known to have gone to a client's deductible and out-of-pocket limit in one year of the
 * plan: what the plan said when it was asked, and what visits have added since. Where the plan says
 * less than visits here come to, claims are still on their way to it: the larger counts, so that no
 * visit goes to the deductible twice.
 */
export class YearAccount {
  metCents: Cents = 0;
  paidCents: Cents = 0;
  /** False until the plan has said how much was met, or is known to have begun its year anew. */
  isMetKnown = false;
  isPaidKnown = false;
  /** True where more may have gone to it than it knows of. */
  isTrackLost = false;
  private heard: VerifiedBenefit | undefined;

  constructor(private readonly year: PlanYear) {}

  /** Takes in what a plan said. What it said of an earlier year is over: a year begins with nothing. */
  hear(said: VerifiedBenefit): void {
    if (this.heard === said) return;
    this.heard = said;
    const { verifiedOn, outOfPocketMetCents } = said;
    const deductibleMetCents = sensible(said.deductibleMetCents);
    const isOver = verifiedOn < this.year.from;
    this.isMetKnown ||= isOver || deductibleMetCents !== undefined;
    this.isPaidKnown ||= isOver || outOfPocketMetCents !== undefined;
    if (deductibleMetCents !== undefined) this.isTrackLost = false;
    if (isOver) return;
    this.metCents = Math.max(this.metCents, deductibleMetCents ?? 0);
    this.paidCents = Math.max(this.paidCents, outOfPocketMetCents ?? 0);
  }

  add({ deductibleCents, familyCents }: VisitCost): void {
    this.metCents += Math.min(deductibleCents, familyCents);
    this.paidCents += familyCents;
  }

  /** A visit went to it of which nobody knows the charge. The plan's next word sets it right. */
  loseTrack(): void {
    this.isTrackLost = true;
  }
}
