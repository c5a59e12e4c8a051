import { catalogueOrder, checkOf, type CheckId } from "../checks/catalogue";
import type { Severity } from "../checks/finding";
import type { Judgement } from "../checks/judgement";

/** What is found on many rows. */
export interface FrequentFinding {
  id: CheckId;
  /** In plain words, as the catalogue has it. */
  title: string;
  /** Rows of Sessions that it is on, accepted ones not among them. */
  rows: number;
  /** fix where it must be fixed on any of them. */
  severity: Severity;
}

const findingsTold = 10;

/** The findings on the most rows; of those on as many, what must be fixed comes first. */
export function frequentFindings(judgements: readonly Judgement[]): FrequentFinding[] {
  const found = new Map<CheckId, { rows: number; severity: Severity }>();
  for (const { findings } of judgements) {
    const counted = new Set<CheckId>();
    for (const { id, severity } of findings) {
      const known = found.get(id) ?? { rows: 0, severity };
      found.set(id, known);
      if (severity === "fix") known.severity = severity;
      if (!counted.has(id)) known.rows += 1;
      counted.add(id);
    }
  }
  return [...found]
    .map(([id, { rows, severity }]) => ({ id, title: checkOf(id).title, rows, severity }))
    .sort(
      (one, other) =>
        other.rows - one.rows ||
        Number(other.severity === "fix") - Number(one.severity === "fix") ||
        catalogueOrder(one.id) - catalogueOrder(other.id)
    )
    .slice(0, findingsTold);
}
