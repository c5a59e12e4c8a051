import type { Cents } from "../records";
import { moneyCell, textCell } from "./cells";
import type { LabelledCell } from "./document";
import { isAdjustment } from "./payments";
import type { PaymentPart } from "./paymentPart";
import { joined, printedDate, printedMoney } from "./printed";
import type { SuperbillContent } from "./superbillDocument";

/**
 * The total, what was paid, each payment with its day, and what is left or too much. Where no
 * payment is recorded it says so: that is neither a payment of zero nor a balance.
 */
export function superbillTotals({
  totalCents,
  payments,
}: Pick<SuperbillContent, "totalCents" | "payments">): LabelledCell[] {
  const total = { label: "Total charge", value: moneyCell(totalCents), strong: true };
  if (payments.length === 0) {
    return [total, { label: "Amount paid", value: textCell("not recorded") }];
  }
  const paidCents = payments.reduce((sum, { cents }) => sum + cents, 0);
  const balanceCents = totalCents - paidCents;
  return [total, ...paidTotals(payments, paidCents), balanceTotal(balanceCents)];
}

/** Each payment with its day, and their sum where there are several. */
export function paidTotals(payments: readonly PaymentPart[], paidCents: Cents): LabelledCell[] {
  return [
    ...payments.map((part) => ({
      label: paymentLabel(part, payments.length === 1),
      value: moneyCell(part.cents),
    })),
    ...(payments.length < 2 ? [] : [{ label: sumLabel(payments), value: moneyCell(paidCents) }]),
  ];
}

/** What was written off was not paid, and a plan is not told that it was. */
function sumLabel(payments: readonly PaymentPart[]): string {
  return payments.some(isAdjustment) ? "Paid and adjusted" : "Amount paid";
}

/** What is left to pay, or what was paid too much, as an amount above zero. */
export function balanceTotal(balanceCents: Cents): LabelledCell {
  return balanceCents < 0
    ? { label: "Credit", value: moneyCell(-balanceCents), strong: true }
    : { label: "Balance due", value: moneyCell(balanceCents), strong: true };
}

/** A single payment is the amount paid; of several, the sum is. */
function paymentLabel(part: PaymentPart, isOnly: boolean): string {
  const { isoDate, method, payer, ofCents } = part;
  const verb = isAdjustment(part) ? "Adjusted" : isOnly ? "Amount paid" : "Paid";
  const what = `${verb} ${printedDate(isoDate)}`;
  const whole = ofCents === undefined ? undefined : `part of ${printedMoney(ofCents)}`;
  return joined(", ", payer ? `${what} by ${payer}` : what, method, whole) ?? what;
}
