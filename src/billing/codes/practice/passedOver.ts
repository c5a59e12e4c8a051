import { rowNumber, type CodeRule, type PairRule, type PracticeRecords } from "../../records";

/**
 * Why a row of table Codes is passed over as if it were not there, in plain words; undefined where
 * it is gone by. What was meant by a cell that cannot be read is not known, and no guess may let
 * more be billed than the built-in lists do.
 */
export function codeRuleProblem(rule: CodeRule): string | undefined {
  const { minutesPerUnit, dailyMaximum } = rule;
  if (minutesPerUnit !== undefined && !(minutesPerUnit >= 1)) {
    return `Minutes per unit reads ${minutesPerUnit}, which cannot be`;
  }
  if (dailyMaximum !== undefined && dailyMaximum < 0) {
    return `Daily maximum reads ${dailyMaximum}, which cannot be`;
  }
  return cellProblem(rule);
}

/** The same of a row of table Edits. */
export function pairRuleProblem(rule: PairRule): string | undefined {
  return cellProblem(rule);
}

/** One sentence for every row of tables Codes and Edits that is passed over. */
export function passedOverNotices({
  codeRules,
  pairRules,
}: Pick<PracticeRecords, "codeRules" | "pairRules">): string[] {
  return [
    ...codeRules.flatMap((rule) => notice("Codes", rule, codeRuleProblem(rule))),
    ...pairRules.flatMap((rule) => notice("Edits", rule, pairRuleProblem(rule))),
  ];
}

function cellProblem({ problems, from, to }: CodeRule | PairRule): string | undefined {
  const [first] = problems;
  if (first) return `${first.column} reads "${first.text}", which is not understood`;
  const backwards = from !== undefined && to !== undefined && from > to;
  return backwards ? `To, ${to}, is before From, ${from}` : undefined;
}

function notice(
  table: "Codes" | "Edits",
  rule: CodeRule | PairRule,
  problem: string | undefined
): string[] {
  if (problem === undefined) return [];
  return [
    `Row ${rowNumber(rule)} of table ${table} was passed over: ${problem}. Correct the cell; until then the built-in list holds.`,
  ];
}
