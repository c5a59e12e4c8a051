import { nameKey, planKey } from "../names";
import { PaymentBook } from "../payments/paymentBook";
import type { PracticeRecords } from "../records";

type Register = Pick<PracticeRecords, "documents" | "documentLines">;

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

/**
 * The ids of sessions of some clients that a plan has paid for: to each of these its claim was
 * certainly sent.
 *
 * @param clients keys of their names
 */
export function paidByPlans(
  clients: ReadonlySet<string>,
  records: PracticeRecords
): ReadonlySet<string> {
  const payments = plansPayments(records).filter(
    ({ client }) => client === undefined || clients.has(nameKey(client))
  );
  if (payments.length === 0) return new Set();
  const rows = new Set(payments.map(({ row }) => row));
  const book = new PaymentBook(ofClients(clients, records));
  const paid = [...clients].flatMap((client) =>
    book.account(client).payments.filter(({ row }) => rows.has(row))
  );
  return new Set(paid.flatMap(({ sessions }) => sessions.map(({ sessionId }) => sessionId)));
}

/** Payments that are a plan's: of a payer that table Payers lists. */
export function plansPayments({
  payers,
  payments,
}: Pick<PracticeRecords, "payers" | "payments">): PracticeRecords["payments"] {
  if (!payments.some(({ payer }) => payer !== undefined)) return [];
  const keys = new Set(payers.map(({ payer }) => planKey(payer)));
  return payments.filter(({ payer }) => payer !== undefined && keys.has(planKey(payer)));
}

/** Only what can be of these clients, so that the accounts of a few cost little. */
function ofClients(clients: ReadonlySet<string>, records: PracticeRecords): PracticeRecords {
  const isTheirs = ({ client }: { client?: string }) =>
    client === undefined || clients.has(nameKey(client));
  const documents = records.documents.filter(isTheirs);
  const numbers = new Set(documents.map(({ number }) => number));
  return {
    ...records,
    documents,
    documentLines: records.documentLines.filter(({ document }) => numbers.has(document)),
    payments: records.payments.filter(isTheirs),
  };
}
