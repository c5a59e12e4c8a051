import type { PaymentNotice } from "./allocation";
import type { Bill } from "./bills";
import type { Charge, ClientLedger, Entry } from "./clientLedger";
import type { Claim } from "./entries";
import { linesTotal } from "./figures";
import {
  ofPlanItself,
  otherPlan,
  paymentNotice,
  refundedBeyond,
  totalNotice,
  uncounted,
} from "./paymentWords";

/** What a client's account is to be looked at for. */
export function accountNotices({
  bills,
  charges,
  ledger,
  ofPlans,
  unbilled,
}: {
  bills: readonly Bill[];
  charges: ReadonlyMap<string, Charge>;
  ledger: ClientLedger;
  /** Money of plans for their own part of what they are sent. */
  ofPlans: readonly Entry[];
  /** Claims on void documents that nothing bills anew. */
  unbilled: readonly Claim[];
}): PaymentNotice[] {
  return [
    ...unbilled.map(({ entry, voidDocument = "" }) =>
      paymentNotice(entry.payment, uncounted.voidDocument(voidDocument))
    ),
    ...ofPlans.flatMap(({ payment, named }) =>
      named
        ? [paymentNotice(payment, ofPlanItself(payment.payer ?? "", payment.document ?? ""))]
        : []
    ),
    ...ledger.entries.flatMap(({ entry, leftCents }) => {
      if (entry.cents < 0) {
        return leftCents > 0 ? [paymentNotice(entry.payment, refundedBeyond(leftCents))] : [];
      }
      const { payer = "", document = "" } = entry.payment;
      return namesOtherPlan(entry, charges)
        ? [paymentNotice(entry.payment, otherPlan(payer, document))]
        : [];
    }),
    ...bills.flatMap(({ document, lines }) => {
      const { totalCents, status } = document;
      const linesCents = linesTotal(lines);
      // A draft's lines are still being written.
      const isWhole = status !== "Draft" && lines.length > 0;
      return isWhole && totalCents !== undefined && totalCents !== linesCents
        ? [totalNotice(document, totalCents, linesCents)]
        : [];
    }),
  ];
}

/** A plan's money that names sessions of other plans only: it waits for sessions of its own. */
function namesOtherPlan({ plan, named }: Entry, charges: ReadonlyMap<string, Charge>): boolean {
  if (plan === undefined || named === undefined) return false;
  return ![...named].some((sessionId) => charges.get(sessionId)?.plan === plan);
}
