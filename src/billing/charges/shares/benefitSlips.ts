import { clip, plain } from "../../checks/words";
import type { VerifiedBenefit } from "../../coverage/benefits/benefitsOn";
import { printedMoney } from "../../documents/printed";
import { rowNumber, type Cents } from "../../records";

/** Columns of table Benefits without which a family's part is not known. */
const columns = [
  "Deductible",
  "Deductible met",
  "Coinsurance",
  "Copay",
  "Deductible applies",
] as const;

type Column = (typeof columns)[number];

/** What the cells read that hold something, and nothing that can be counted with. */
export type Slips = ReadonlyMap<Column, string>;

const none: Slips = new Map();

/** A cell that cannot be read is not one that is blank: somebody was told something. */
export function slipsOf(said: VerifiedBenefit | undefined): Slips {
  if (!said) return none;
  const slips = new Map<Column, string>();
  for (const column of columns) {
    const problem = said.problems.find((each) => each.column === column);
    const reads = problem?.text ?? impossible(said, column);
    if (reads !== undefined) slips.set(column, reads);
  }
  return slips;
}

/** `Row 8 of Benefits reads "abc" in Copay, which cannot be used; correct it, with 0 where there is none.` */
export function slipWords(said: VerifiedBenefit, slips: Slips): string {
  const reads = [...slips].map(([column, text]) => `"${clip(text)}" in ${column}`);
  const isChoice = slips.size === 1 && slips.has("Deductible applies");
  const how = isChoice ? "type Yes or No" : "correct it, with 0 where there is none";
  return `Row ${String(rowNumber(said))} of Benefits reads ${reads.join(", ")}, which cannot be used; ${how}.`;
}

/** An amount below zero, or a share that is none of a whole. */
function impossible(said: VerifiedBenefit, column: Column): string | undefined {
  const { deductibleCents, deductibleMetCents, copayCents, coinsurance } = said;
  switch (column) {
    case "Deductible":
      return belowZero(deductibleCents);
    case "Deductible met":
      return belowZero(deductibleMetCents);
    case "Copay":
      return belowZero(copayCents);
    case "Coinsurance":
      return coinsurance !== undefined && share(coinsurance) === undefined
        ? `${plain(coinsurance * 100)}%`
        : undefined;
    case "Deductible applies":
      return undefined;
  }
}

function belowZero(cents: Cents | undefined): string | undefined {
  return cents !== undefined && sensible(cents) === undefined ? printedMoney(cents) : undefined;
}

/** Undefined below zero, which is a slip of the hand. */
export function sensible(cents: Cents | undefined): Cents | undefined {
  return cents !== undefined && cents >= 0 ? cents : undefined;
}

/** Undefined where it is no part of a whole. */
export function share(part: number | undefined): number | undefined {
  return part !== undefined && part >= 0 && part <= 1 ? part : undefined;
}
