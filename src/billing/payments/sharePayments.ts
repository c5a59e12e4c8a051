import type { SharePayments } from "../documents/plannedDocument";
import { nameKey } from "../names";
import type { PracticeRecords } from "../records";
import { PaymentBook } from "./paymentBook";

/** What planned bills print of a client's payments, all bills that are live already among them. */
export function sharePaymentsOf(records: PracticeRecords): SharePayments {
  const book = new PaymentBook(records);
  return (client, bills) => book.account(nameKey(client), bills).planned;
}
