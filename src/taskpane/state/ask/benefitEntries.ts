import { costSharings } from "../../../billing/coverage/benefits/benefit";
import { planOn } from "../../../billing/coverage/plan";
import { nameKey } from "../../../billing/names";
import type { IsoDate, PracticeRecords } from "../../../billing/records";
import type { NewBenefit } from "../../../workflows/addBenefits";
import { typedDollars, typedShare, typedVisits, type Answer } from "./typedAnswers";

/** Answers that are numbers, and how each is typed. */
export const numberAnswers = {
  deductible: typedDollars,
  deductibleMet: typedDollars,
  coinsurance: typedShare,
  copay: typedDollars,
  visitLimit: typedVisits,
  usedElsewhere: typedVisits,
  outOfPocket: typedDollars,
  outOfPocketMet: typedDollars,
} as const satisfies Record<string, (text: string) => Answer>;
export type NumberAnswer = keyof typeof numberAnswers;

/** What a plan said, as typed; blank was not asked, or not said. */
export type BenefitEntries = Record<NumberAnswer, string> & {
  client: string;
  /** Blank: whatever plan the client has. */
  payer: string;
  verifiedOn: string;
  reference: string;
  combinedDisciplines: string;
  resetsOn: string;
  exclusions: string;
  costSharing: string;
  /** `Yes` or `No`. */
  deductibleApplies: string;
};
export type BenefitField = keyof BenefitEntries;

export function blankBenefit(today: IsoDate): BenefitEntries {
  return {
    ...{ client: "", payer: "", verifiedOn: today, reference: "" },
    ...{ deductible: "", deductibleMet: "", coinsurance: "", copay: "" },
    ...{ visitLimit: "", usedElsewhere: "", combinedDisciplines: "", resetsOn: "" },
    ...{ exclusions: "", costSharing: "", deductibleApplies: "" },
    ...{ outOfPocket: "", outOfPocketMet: "" },
  };
}

/** The plan that a client has on a day, as in Clients; blank where nobody knows, or pays for them. */
export function payerOf(
  client: string,
  isoDate: IsoDate,
  { clients, earlierPlans }: Pick<PracticeRecords, "clients" | "earlierPlans">
): string {
  const named = clients.find((each) => nameKey(each.client) === nameKey(client));
  return (named && planOn(named, isoDate, earlierPlans).payer) ?? "";
}

/** Another client; a payer that nobody chose becomes that of the client. */
export function withClient(
  entries: BenefitEntries,
  client: string,
  payerNow: (client: string) => string
): BenefitEntries {
  const wasFilled = entries.payer === "" || entries.payer === payerNow(entries.client);
  return { ...entries, client, payer: wasFilled ? payerNow(client) : entries.payer };
}

/** What is to be written; the entries have no problem. */
export function benefitOf(entries: BenefitEntries): NewBenefit {
  const number = (field: NumberAnswer) => numberOf(entries, field);
  const { costSharing, deductibleApplies } = entries;
  return {
    client: entries.client,
    payer: textOf(entries.payer),
    verifiedOn: entries.verifiedOn,
    reference: textOf(entries.reference),
    deductibleCents: number("deductible"),
    deductibleMetCents: number("deductibleMet"),
    coinsurance: number("coinsurance"),
    copayCents: number("copay"),
    visitLimit: number("visitLimit"),
    usedElsewhere: number("usedElsewhere"),
    combinedDisciplines: textOf(entries.combinedDisciplines),
    resetsOn: textOf(entries.resetsOn),
    exclusions: textOf(entries.exclusions),
    costSharing: costSharings.find((each) => each === costSharing),
    deductibleApplies: deductibleApplies === "" ? undefined : deductibleApplies === "Yes",
    outOfPocketCents: number("outOfPocket"),
    outOfPocketMetCents: number("outOfPocketMet"),
  };
}

/** Undefined where nothing was said, or it cannot be understood. */
export function numberOf(entries: BenefitEntries, field: NumberAnswer): number | undefined {
  const answer = numberAnswers[field](entries[field]);
  return answer.kind === "said" ? answer.number : undefined;
}

function textOf(text: string): string | undefined {
  const trimmed = text.trim();
  return trimmed === "" ? undefined : trimmed;
}
