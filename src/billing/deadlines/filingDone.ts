import { planKey } from "../names";
import { numberKey } from "../payments/bills";
import type { IsoDate, Payment, PracticeRecords } from "../records";

type Register = Pick<PracticeRecords, "documents" | "documentLines">;
type Paying = Pick<PracticeRecords, "documentLines" | "payers" | "payments">;

/** Of sessions, by id, those that are on a superbill that is not void. */
export function superbilledAmong(
  ids: ReadonlySet<string>,
  { documents, documentLines }: Register
): ReadonlySet<string> {
  const found = new Set<string>();
  if (ids.size === 0) return found;
  const superbills = new Set(
    documents
      // A kind that cannot be read may be a superbill: no second one is asked for.
      .filter(({ kind = "Superbill", status }) => kind === "Superbill" && status !== "Void")
      .map(({ number }) => number)
  );
  for (const { sessionId, document } of documentLines) {
    if (ids.has(sessionId) && superbills.has(document)) found.add(sessionId);
  }
  return found;
}

/** That a plan answered for the sessions of a document. */
export interface PlanAnswer {
  /** Key of the plan's payer. */
  plan: string;
  isoDate: IsoDate;
}

/**
 * What plans paid, even if nothing, for sessions by their ids. Only where the payment names the
 * document that the session is on: one that names none may be for any visit, and the claim that was
 * forgotten must not pass for sent.
 */
export function planAnswersAmong(
  ids: ReadonlySet<string>,
  { documentLines, ...records }: Paying
): ReadonlyMap<string, readonly PlanAnswer[]> {
  const found = new Map<string, PlanAnswer[]>();
  const byDocument = answersByDocument(plansPayments(records));
  if (byDocument.size === 0) return found;
  for (const { sessionId, document } of documentLines) {
    if (!ids.has(sessionId)) continue;
    const answers = byDocument.get(numberKey(document));
    if (answers) found.set(sessionId, [...(found.get(sessionId) ?? []), ...answers]);
  }
  return found;
}

/** Payments of payers that table Payers lists, and that name a document. */
export function plansPayments({
  payers,
  payments,
}: Pick<Paying, "payers" | "payments">): readonly Payment[] {
  const named = payments.filter(
    ({ payer, document }) => payer !== undefined && document !== undefined
  );
  if (named.length === 0) return named;
  const listed = new Set(payers.map(({ payer }) => planKey(payer)));
  return named.filter(({ payer }) => listed.has(planKey(payer)));
}

/** A cell names one document, or several with commas between them. */
function answersByDocument(payments: readonly Payment[]): ReadonlyMap<string, PlanAnswer[]> {
  const found = new Map<string, PlanAnswer[]>();
  for (const { payer, date, document = "" } of payments) {
    if (date === undefined) continue;
    const answer = { plan: planKey(payer), isoDate: date };
    for (const number of new Set([document, ...document.split(/[,;]/)].map(numberKey))) {
      found.set(number, [...(found.get(number) ?? []), answer]);
    }
  }
  return found;
}
