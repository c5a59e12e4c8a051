import type { Procedure } from "../codes/procedure";
import type { IsoDate } from "../records";
import type { RowContext } from "./rowContext";

/** A row that is billed, of a code that is valid on its date. */
export interface BilledRow extends RowContext {
  procedure: Procedure;
}

/** False for a row that is not billed, or whose code is wrong in itself, which is told elsewhere. */
export function isBilled(row: RowContext): row is BilledRow {
  return (
    row.codeStatus?.status === "known" && row.procedure !== undefined && row.session.units !== 0
  );
}

/** True where a plan is to pay: what only plans refuse is of no matter to one who pays herself. */
export function hasPlan({ coverage }: RowContext): boolean {
  return coverage?.plan.payer !== undefined;
}

/** The date of rows that were brought together by date. */
export function dateOf({ session, today }: RowContext): IsoDate {
  return session.date ?? today;
}

/** Evaluations and re-evaluations of occupational therapy, of which one is paid on a date. */
const occupationalEvaluations: ReadonlySet<string> = new Set([
  ...["97165", "97166", "97167", "97168"],
  ...["97003", "97004"],
]);

export function isEvaluation({ procedure }: RowContext): boolean {
  // The kind comes first: it is quicker, and few rows are evaluations.
  return (
    (procedure?.kind === "evaluation" || procedure?.kind === "re-evaluation") &&
    occupationalEvaluations.has(procedure.code)
  );
}
