import type { IsoDate } from "../../../billing/records";
import { addMonths, isIsoDate } from "../../../billing/time/isoDate";
import { money } from "../../words";
import {
  numberAnswers,
  numberOf,
  type BenefitEntries,
  type BenefitField,
  type NumberAnswer,
} from "./benefitEntries";

/** Sentences to be shown beside the fields that they are about. */
export type BenefitWords = Partial<Record<BenefitField, string>>;

/** As much as is read with ease in a cell; Excel itself would take more. */
const longest = { reference: 250, combinedDisciplines: 250, exclusions: 2000 } as const;

/** What is still to be typed, or put right; undefined where the answers can be saved. */
export function benefitProblems(entries: BenefitEntries, today: IsoDate): BenefitWords | undefined {
  const { client, verifiedOn, resetsOn } = entries;
  const problems: BenefitWords = {};
  if (client === "") problems.client = "Choose the client.";
  if (!isIsoDate(verifiedOn)) problems.verifiedOn = "Give the day of the call.";
  else if (verifiedOn > today) problems.verifiedOn = "This day is still to come.";
  if (resetsOn !== "" && !isIsoDate(resetsOn)) problems.resetsOn = "This is not a day.";
  for (const field of fieldsOf(numberAnswers)) {
    const answer = numberAnswers[field](entries[field]);
    if (answer.kind === "unclear") problems[field] = answer.problem;
  }
  for (const field of fieldsOf(longest)) {
    const most = longest[field];
    if (entries[field].length > most) problems[field] = `Shorten this to ${most} characters.`;
  }
  return Object.keys(problems).length > 0 ? problems : undefined;
}

/** The highest share that families have as a rule: above it the plan's share was typed, perhaps. */
const usualShare = 0.5;

/** What can hardly be as it was typed: she is asked before it is saved. */
export function benefitDoubts(entries: BenefitEntries, today: IsoDate): BenefitWords {
  const number = (field: NumberAnswer) => numberOf(entries, field);
  const isMore = (one: NumberAnswer, other: NumberAnswer) => {
    const [high, low] = [number(one), number(other)];
    return high !== undefined && low !== undefined && high > low;
  };
  const dollars = (field: NumberAnswer) => money(number(field) ?? 0);
  const doubts: BenefitWords = {};
  if (isMore("deductibleMet", "deductible")) {
    doubts.deductibleMet = `${dollars("deductibleMet")} met is more than the deductible of ${dollars("deductible")}.`;
  }
  if (isMore("deductible", "outOfPocket")) {
    doubts.deductible = `The deductible of ${dollars("deductible")} is more than the ${dollars("outOfPocket")} that the family pays at most in a year.`;
  }
  if (isMore("outOfPocketMet", "outOfPocket")) {
    doubts.outOfPocketMet = `${dollars("outOfPocketMet")} paid is more than the ${dollars("outOfPocket")} that the family pays at most in a year.`;
  }
  if (isMore("usedElsewhere", "visitLimit")) {
    doubts.usedElsewhere = `${String(number("usedElsewhere"))} visits used is more than the limit of ${String(number("visitLimit"))}.`;
  }
  const share = number("coinsurance");
  if (share !== undefined && share > usualShare) {
    doubts.coinsurance = `Coinsurance is the family’s share. If the plan pays ${percent(share)}, type ${percent(1 - share)}.`;
  }
  if (number("visitLimit") === 0) {
    doubts.visitLimit =
      "A limit of 0 says that the plan pays for no visit. Leave it blank if it has no limit.";
  }
  const { verifiedOn } = entries;
  if (isIsoDate(verifiedOn) && verifiedOn < addMonths(today, -12)) {
    doubts.verifiedOn = "This is more than a year ago.";
  }
  return doubts;
}

/** `20%` of 0.2. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(4))}%`;
}

function fieldsOf<Field extends string>(fields: Readonly<Record<Field, unknown>>): Field[] {
  return Object.keys(fields) as Field[];
}
