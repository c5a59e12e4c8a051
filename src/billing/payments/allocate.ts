import { nameKey } from "../names";
import type { PracticeRecords } from "../records";
import type { ChargedLine, PaymentAllocation } from "./allocation";
import { PaymentBook } from "./paymentBook";

/** The lines of a bill that is not registered yet. */
export interface PlannedBill {
  client: string;
  lines: readonly ChargedLine[];
}

/**
 * Says of all money that was paid where it is. Charges of sessions on live bills are paid in the
 * order of the payments' dates: a payment that names a document goes to that document's sessions,
 * then, as every other, to the client's oldest sessions that are not paid, each up to its charge;
 * what is left is the client's credit. A session on a superbill and on an invoice is charged once,
 * and shows the same paid on both. The same records give the same answer in whatever order their
 * rows stand.
 *
 * @param planned bills that are about to be registered, as if they were
 */
export function allocatePayments(
  records: PracticeRecords,
  planned: readonly PlannedBill[] = []
): PaymentAllocation {
  const book = new PaymentBook(records);
  const places = new Map<string, number[]>();
  planned.forEach(({ client }, index) => {
    const key = nameKey(client);
    places.set(key, [...(places.get(key) ?? []), index]);
  });
  const keys = [...new Set([...book.clients, ...places.keys()])].sort();
  const parts = planned.map((): PaymentAllocation["planned"][number] => []);
  const accounts = keys.map((key) => {
    const own = places.get(key) ?? [];
    const account = book.account(
      key,
      own.map((index) => planned[index]?.lines ?? [])
    );
    own.forEach((place, index) => (parts[place] = account.planned[index] ?? []));
    return account;
  });
  return {
    bills: accounts.flatMap(({ bills }) => bills).sort((one, other) => one.row - other.row),
    planned: parts,
    clients: accounts.map(({ client }) => client),
    payments: accounts
      .flatMap(({ payments }) => payments)
      .sort((one, other) => one.row - other.row),
    sessions: accounts.flatMap(({ sessions }) => sessions),
    notices: [...book.notices, ...accounts.flatMap(({ notices }) => notices)].sort(
      (one, other) => (one.rows[0] ?? 0) - (other.rows[0] ?? 0)
    ),
  };
}
