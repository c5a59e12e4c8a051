import type { Benefit } from "../../../../billing/coverage/benefits/benefit";
import type { BenefitField } from "../../../state/ask/benefitEntries";
import { percent } from "../../../state/ask/benefitProblems";
import { counted, dayName, money } from "../../../words";

/** `Last time: $1,500.00.` Undefined where the plan said nothing of it. */
export function lastSaid(last: Benefit | undefined, field: BenefitField): string | undefined {
  const said = last && words[field]?.(last);
  return said === undefined ? undefined : `Last time: ${said}`;
}

const dollars = (cents: number | undefined) => (cents === undefined ? undefined : money(cents));
const visits = (count: number | undefined) =>
  count === undefined ? undefined : counted(count, "visit");

const words: Partial<Record<BenefitField, (last: Benefit) => string | undefined>> = {
  deductible: ({ deductibleCents }) => dollars(deductibleCents),
  deductibleMet: ({ deductibleMetCents }) => dollars(deductibleMetCents),
  coinsurance: ({ coinsurance }) => (coinsurance === undefined ? undefined : percent(coinsurance)),
  copay: ({ copayCents }) => dollars(copayCents),
  visitLimit: ({ visitLimit }) => visits(visitLimit),
  usedElsewhere: ({ usedElsewhere }) => visits(usedElsewhere),
  combinedDisciplines: ({ combinedDisciplines }) => combinedDisciplines,
  resetsOn: ({ resetsOn }) => (resetsOn === undefined ? undefined : dayName(resetsOn)),
  exclusions: ({ exclusions }) => exclusions,
  costSharing: ({ costSharing }) => costSharing,
  deductibleApplies: ({ deductibleApplies }) =>
    deductibleApplies === undefined ? undefined : deductibleApplies ? "Yes" : "No",
  outOfPocket: ({ outOfPocketCents }) => dollars(outOfPocketCents),
  outOfPocketMet: ({ outOfPocketMetCents }) => dollars(outOfPocketMetCents),
};
