import type { RowContext } from "../../checks/rowContext";
import { clip } from "../../checks/words";
import { isEvaluation, isOfVisit } from "../authorizations/coveredCodes";

/** True where a plan may be asked about the session at all: it is accepted, and it is a service. */
export function mayNeedAuthorization({ coverage, procedure }: RowContext): boolean {
  if (!coverage || coverage.plan.payer === undefined) return false;
  // Code and network are told of elsewhere.
  return procedure !== undefined && isOfVisit(procedure) && coverage.network !== "Not accepted";
}

/** True where the plan wants treatment to be authorized, and the session is treatment. */
export function wantsAuthorization(row: RowContext): boolean {
  return row.coverage?.payerRow?.requiresAuthorization === true && !isEvaluationRow(row);
}

/** True for an evaluation or re-evaluation, before which many plans authorize nothing. */
export function isEvaluationRow({ procedure }: RowContext): boolean {
  return procedure !== undefined && isEvaluation(procedure);
}

/** The plan's payer as a message names it. */
export function payerName({ coverage }: RowContext): string {
  return clip(coverage?.plan.payer ?? "");
}
