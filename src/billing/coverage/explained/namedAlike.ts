import { planKey, planWords } from "../../names";
import type { Payer } from "../../records";

/** Shorter first words, such as `The`, say nothing of who a payer is. */
const fewestLetters = 4;

/**
 * The upper row of Payers whose payer begins with the same word as one that has no row: `Anthem` of
 * `Anthem BCBS`. They may be one payer under two names, or two. Undefined where the payer has rows.
 */
export function namedAlike(payer: string, payers: readonly Payer[]): Payer | undefined {
  const key = planKey(payer);
  const first = firstWord(payer);
  if (first.length < fewestLetters || payers.some((row) => planKey(row.payer) === key)) {
    return undefined;
  }
  return payers.find((row) => firstWord(row.payer) === first);
}

function firstWord(payer: string): string {
  return planWords(payer).split(" ")[0] ?? "";
}
