import { clip, count, plain } from "../../checks/words";
import type { VerifiedBenefit } from "../../coverage/benefits/benefitsOn";
import type { PlanYear } from "../../coverage/benefits/planYear";
import { printedDate, printedMoney } from "../../documents/printed";
import type { Cents } from "../../records";
import type { BenefitTerms, Bound } from "./benefitTerms";
import type { ChargedSession } from "./familyShare";
import type { CountedVisit } from "./planYears";
import type { CostSharingTerms, VisitCost } from "./visitCost";

/** The sentences of a visit's arithmetic. */

/** `10/05/2026: the charge is $135.00, in network with Cigna.` */
export function chargeLine(session: ChargedSession, chargeCents: Cents | undefined): string {
  const charge =
    chargeCents === undefined
      ? "the charge is not known"
      : `the charge is ${printedMoney(chargeCents)}`;
  return `${printedDate(session.isoDate)}: ${charge}, ${payingWords(session)}.`;
}

function payingWords({ network, payer, agreement }: ChargedSession): string {
  const plan = clip(payer ?? "the plan");
  const number = agreement?.number === undefined ? "" : ` ${clip(agreement.number)}`;
  switch (network) {
    case "In network":
      return `in network with ${plan}`;
    case "Out of network":
      return `out of network with ${plan}`;
    case "Gap exception":
      return `under the gap exception${number} of ${plan}`;
    case "Single case agreement":
      return `at the rate of the single case agreement${number} with ${plan}`;
    case "Self-pay":
      return "paid without a plan";
    case "Not accepted":
      return `and ${plan} is not accepted`;
    case "Ask":
      return `and whether ${plan} is accepted is not known`;
  }
}

/** Since when the plan's terms are known, and which year of the plan the visit lies in. */
export function benefitLines(
  said: VerifiedBenefit | undefined,
  year: PlanYear,
  isYearKnown: boolean
): string[] {
  if (!said) return [];
  const reference = said.reference === undefined ? "" : `, reference ${clip(said.reference)}`;
  const lines = [`Benefits verified on ${printedDate(said.verifiedOn)}${reference}.`];
  const from = printedDate(year.from);
  if (said.verifiedOn < year.from) {
    lines.push(`The plan's year began anew on ${from}, with nothing of the deductible met.`);
  }
  if (!isYearKnown) {
    lines.push("Benefits does not say when the plan's year begins: counted from January 1.");
  }
  return lines;
}

/** One way in which a visit's cost may come about. */
export interface CostStep {
  bound: Bound;
  terms: BenefitTerms;
  sharing: CostSharingTerms;
  chargeCents: Cents;
  cost: VisitCost;
}

/** `deductible left $120.00; $85.00 goes to it; copay $30.00`; "" where nothing is asked. */
export function costWords(step: CostStep): string {
  return [
    ...deductibleWords(step),
    ...copayWords(step),
    ...coinsuranceWords(step),
    ...limitWords(step),
  ].join("; ");
}

function deductibleWords({ terms, sharing, cost }: CostStep): string[] {
  const { deductibleLeftCents } = sharing;
  if (deductibleLeftCents === Infinity) {
    return [`all of it, ${printedMoney(cost.deductibleCents)}, may go to the deductible`];
  }
  if (deductibleLeftCents > 0) {
    const left = `deductible left ${printedMoney(deductibleLeftCents)}`;
    return [`${left}; ${printedMoney(cost.deductibleCents)} goes to it`];
  }
  if (terms.deductibleCents === 0) return ["the plan has no deductible"];
  if (terms.isCopayAsTyped) return [];
  if (terms.deductibleApplies === false) return ["the deductible does not come first"];
  const isMet = terms.deductibleApplies === true && terms.deductibleCents !== undefined;
  return isMet ? [`the deductible of ${printedMoney(terms.deductibleCents ?? 0)} is met`] : [];
}

function copayWords({ terms, sharing, cost }: CostStep): string[] {
  if (sharing.copayCents === 0) return [];
  const source = terms.isCopayAsTyped ? " as typed in Clients" : "";
  const copay = `copay ${printedMoney(sharing.copayCents)}${source}`;
  if (cost.copayCents === sharing.copayCents) return [copay];
  return [`${copay}, of which the charge leaves ${printedMoney(cost.copayCents)}`];
}

function coinsuranceWords(step: CostStep): string[] {
  const { terms, sharing, chargeCents, cost } = step;
  const rest = chargeCents - cost.deductibleCents - cost.copayCents;
  if (rest === 0 || sharing.coinsurance === 0) return [];
  const { copay, coinsurance } = terms.isOpen;
  if (step.bound === "most" && (copay || coinsurance)) {
    const what = coinsurance ? "coinsurance" : "copay";
    const all = rest === chargeCents ? printedMoney(rest) : `the other ${printedMoney(rest)}`;
    return [`up to all of ${all}, for the ${what} is not known`];
  }
  const exact = Number((rest * sharing.coinsurance).toFixed(6));
  const rounded = Number.isInteger(exact) ? "" : ", rounded to the cent";
  const percent = plain(sharing.coinsurance * 100);
  return [
    `coinsurance ${percent}% of ${printedMoney(rest)}: ${printedMoney(cost.coinsuranceCents)}${rounded}`,
  ];
}

function limitWords({ sharing, cost }: CostStep): string[] {
  const all = cost.deductibleCents + cost.copayCents + cost.coinsuranceCents;
  return cost.familyCents < all
    ? [`the out-of-pocket limit leaves ${printedMoney(sharing.outOfPocketLeftCents)} of that`]
    : [];
}

/** `Visit 3 of the 20 that the plan pays in its year, 2 of them elsewhere.` */
export function visitLine({ visit, limit, usedElsewhere }: CountedVisit): string {
  const elsewhere =
    usedElsewhere === undefined
      ? "; how many were used elsewhere is not known"
      : usedElsewhere > 0
        ? `, ${plain(usedElsewhere)} of them elsewhere`
        : "";
  return `Visit ${plain(visit)} of the ${plain(limit)} that the plan pays in its year${elsewhere}.`;
}

/** `Visit 21 of the plan's year: its 20 visits are used, so it pays nothing.` */
export function limitLine({ visit, limit }: CountedVisit): string {
  return `Visit ${plain(visit)} of the plan's year: its ${count(limit, "visit")} are used, so it pays nothing.`;
}
