import { groupBy } from "../groupBy";
import { nameKey } from "../names";
import { PaymentBook } from "../payments/paymentBook";
import { paymentNotices } from "./paymentNotices";
import type { PaymentPart } from "./paymentPart";
import type { DocumentInput, PlannedLine } from "./plannedDocument";

/** What was paid of a planned bill, and what is to be looked at in the client's payments. */
export interface BillPayments {
  /** In date order; empty where nothing is recorded for it. */
  parts: readonly PaymentPart[];
  warnings: string[];
}

/** Shares payments out among all planned bills of a client at once, so that each is printed once. */
export function billPayments<Bill>(
  bills: readonly Bill[],
  factsOf: (bill: Bill) => { client: string; lines: readonly PlannedLine[] },
  { records }: Pick<DocumentInput, "records">
): Map<Bill, BillPayments> {
  const found = new Map<Bill, BillPayments>();
  const book = new PaymentBook(records);
  for (const [client, own] of groupBy(bills, (bill) => factsOf(bill).client)) {
    const lines = own.map((bill) => factsOf(bill).lines);
    const account = book.account(nameKey(client), lines);
    const notices = [...book.noticesOf(nameKey(client)), ...account.notices];
    const warnings = paymentNotices(notices);
    own.forEach((bill, index) =>
      found.set(bill, { parts: account.planned[index] ?? [], warnings })
    );
  }
  return found;
}
