import { builtInRules, type RuleBook } from "../codes/ruleBook";

/** As many as a line may point to. */
export const mostPointers = 4;

/**
 * The diagnoses of a superbill in the order of their letters: the client's own order first, so that
 * A is her primary diagnosis, then others as the lines bring them up. Each once.
 *
 * @param clientDiagnoses the client's, primary first; those on no line are left out
 * @param lines the diagnoses of each line, in printed order
 */
export function letteredDiagnoses(
  clientDiagnoses: readonly string[],
  lines: readonly (readonly string[])[]
): string[] {
  const used = new Set(lines.flat());
  return [...new Set([...clientDiagnoses.filter((code) => used.has(code)), ...lines.flat()])];
}

/** `A` for the first. */
export function diagnosisLetter(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

/** The letters of a line's first four diagnoses, primary first: `A, C`. */
export function diagnosisPointers(
  lineDiagnoses: readonly string[],
  lettered: readonly string[]
): string {
  return lineDiagnoses
    .slice(0, mostPointers)
    .map((code) => diagnosisLetter(lettered.indexOf(code)))
    .join(", ");
}

/** The practice's own name, or ours without the remarks in brackets, where the code has one. */
export function diagnosisName(code: string, rules: RuleBook): string | undefined {
  const name = rules.namedDiagnosis(code)?.name;
  const isOurs = name === builtInRules.namedDiagnosis(code)?.name;
  return isOurs ? name?.replace(/ \([^)]*\)$/, "") : name;
}
