import type { PaymentNotice } from "../payments/allocation";

/** What is to be looked at in a client's payments before a document tells of them. */
export function paymentNotices(notices: readonly PaymentNotice[]): string[] {
  return notices.flatMap(({ table, text }) => (table === "Payments" ? [text] : []));
}
