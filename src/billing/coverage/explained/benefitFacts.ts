import { clip, count, plain } from "../../checks/words";
import { printedDate, printedMoney } from "../../documents/printed";
import { calendarDay } from "../../time/isoDate";
import type { Benefit } from "../benefits/benefit";

/** One thing that a plan was asked: `Copay`, `$30.00 a visit`. */
export interface BenefitFact {
  label: string;
  /** `not known` where the cell is blank; what it reads where it cannot be understood. */
  words: string;
  isKnown: boolean;
}

type Column = readonly [label: string, header: string, words: (row: Benefit) => string | undefined];

const money = (cents: number | undefined): string | undefined =>
  cents === undefined ? undefined : printedMoney(cents);
const yesNo = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? "yes" : "no";

const columns: readonly Column[] = [
  ["Deductible", "Deductible", ({ deductibleCents: cents }) => (cents === 0 ? "none" : money(cents))],
  ["Of it met by then", "Deductible met", ({ deductibleMetCents }) => money(deductibleMetCents)],
  ["Deductible comes first", "Deductible applies", ({ deductibleApplies }) => yesNo(deductibleApplies)],
  ["Copay a visit", "Copay", ({ copayCents: cents }) => (cents === 0 ? "none" : money(cents))],
  ["Coinsurance", "Coinsurance", ({ coinsurance }) => percent(coinsurance)],
  ["Most the family pays in a year", "Out of pocket", ({ outOfPocketCents }) => money(outOfPocketCents)],
  ["Of it paid by then", "Out of pocket met", ({ outOfPocketMetCents }) => money(outOfPocketMetCents)],
  ["Visits a year", "Visit limit", ({ visitLimit }) => visits(visitLimit)],
  ["Used elsewhere by then", "Used elsewhere", ({ usedElsewhere }) => visits(usedElsewhere)],
  ["Disciplines that share them", "Combined disciplines", ({ combinedDisciplines }) => text(combinedDisciplines)],
  ["The plan's year begins on", "Resets on", ({ resetsOn }) => yearsDay(resetsOn)],
  ["Does not pay for", "Exclusions", ({ exclusions }) => text(exclusions)],
];

/** What a plan said, in the order of the questions; what it was not asked is not known. */
export function benefitFacts(said: Benefit): BenefitFact[] {
  return columns.map(([label, header, wordsOf]) => {
    const words = wordsOf(said);
    if (words !== undefined) return { label, words, isKnown: true };
    const problem = said.problems.find(({ column }) => column === header);
    const reads = problem && `not known: the cell reads "${clip(problem.text)}"`;
    return { label, words: reads ?? "not known", isKnown: false };
  });
}

function percent(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${plain(share * 100)}%`;
}

function visits(amount: number | undefined): string | undefined {
  return amount === undefined ? undefined : count(amount, "visit");
}

function text(words: string | undefined): string | undefined {
  return words === undefined ? undefined : clip(words);
}

/** `01/01`: only month and day of it count. */
function yearsDay(isoDate: string | undefined): string | undefined {
  return isoDate !== undefined && calendarDay(isoDate) ? printedDate(isoDate).slice(0, 5) : undefined;
}
