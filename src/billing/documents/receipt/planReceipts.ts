import { nameKey } from "../../names";
import {
  rowNumber,
  type Cents,
  type IsoDate,
  type Payment,
  type PracticeRecords,
} from "../../records";
import { isWithin } from "../../time/isoDate";
import { allocatePayments } from "../../payments/allocate";
import { clientNameNeeds, practiceNeeds } from "../needs";
import { compareText, groupBy } from "../order";
import { recipientOf } from "../parties";
import { isAdjustment, isFromPlan } from "../payments";
import { People } from "../people";
import { accountPeriod } from "../periods";
import type { DocumentInput, DocumentPreview, PlannedDocument, Skipped } from "../plannedDocument";
import { printedDate } from "../printed";
import { recipientWarnings } from "../recipients";
import { nameAsAsked } from "../requests";
import { receiptDocument, type Receipt, type ReceivedPayment } from "./receiptDocument";
import { servicesByPayment, type PaidServices } from "./paidServices";

/** A payment with a date and an amount. */
type Money = Payment & { date: IsoDate; amountCents: Cents; client: string };

/**
 * Plans proof of what each family paid in a period: one receipt for each client, with the refunds of
 * the period taken off. What a plan paid, and what was written off, is no payment of the family. The
 * visits that a payment is for are printed where they are known. No codes, and no balance.
 *
 * @example
 * const { documents } = planReceipts({ records, judgements, sessionIds, request });
 * documents[0]?.toDocument("REC-0001", "2026-11-02");
 */
export function planReceipts({
  records,
  request,
}: Pick<DocumentInput, "records" | "request">): DocumentPreview {
  const period = accountPeriod(request);
  const wanted = request.clients && new Set(request.clients.map(nameKey));
  const people = new People(records);
  const services = servicesByPayment(records, allocatePayments(records));
  const own = groupBy(
    records.payments.filter(isMoney).filter((payment) => isFamilys(payment, records)),
    ({ client }) => nameKey(client)
  );
  const documents: PlannedDocument[] = [];
  const skipped: Skipped[] = [];
  for (const key of [...new Set([...own.keys(), ...(wanted ?? [])])].sort(compareText)) {
    if (wanted && !wanted.has(key)) continue;
    const payments = (own.get(key) ?? [])
      .filter(({ date }) => isWithin(date, period.from, period.to))
      .map((payment) => received(payment, services))
      .sort(byDate);
    const client = people.client(own.get(key)?.[0]?.client ?? nameAsAsked(request, key));
    const receipt = { practice: records.practice, client, ...period, payments };
    const reason = whyNone(receipt);
    if (reason === undefined) documents.push(planned(receipt, request.today));
    else if (wanted || payments.length > 0) {
      skipped.push({ client: client.client, reason, rows: [] });
    }
  }
  const totalCents = documents.reduce((sum, document) => sum + document.totalCents, 0);
  return { documents, skipped, totalCents };
}

function isMoney(payment: Payment): payment is Money {
  const { date, amountCents, client } = payment;
  return date !== undefined && client !== undefined && !!amountCents;
}

function isFamilys(payment: Payment, { payers }: PracticeRecords): boolean {
  return !isAdjustment(payment) && !isFromPlan(payment, payers);
}

function received(payment: Money, services: ReadonlyMap<number, PaidServices>): ReceivedPayment {
  const { date, amountCents, method, payer, row } = payment;
  const known = services.get(row) ?? { dates: [], providers: [] };
  return {
    ...{ row: rowNumber(payment), isoDate: date, cents: amountCents, method, payer, ...known },
  };
}

function byDate(one: ReceivedPayment, other: ReceivedPayment): number {
  return (
    compareText(one.isoDate, other.isoDate) ||
    other.cents - one.cents ||
    compareText(one.method ?? "", other.method ?? "") ||
    compareText(one.payer ?? "", other.payer ?? "")
  );
}

function whyNone(receipt: Receipt): string | undefined {
  const { client, payments, from, to } = receipt;
  if (payments.length === 0) {
    return `No payment of the family from ${from} to ${to} is in Payments`;
  }
  if (totalOf(payments) <= 0) return `All that was paid from ${from} to ${to} was refunded`;
  if (client.row === 0) return "The client is not in Clients";
  const missing = [...practiceNeeds, ...clientNameNeeds].flatMap((need) => need(receipt) ?? []);
  return missing.length === 0 ? undefined : `Missing for a receipt: ${missing.join("; ")}`;
}

function planned(receipt: Receipt, today: IsoDate): PlannedDocument {
  const { client, from, to, payments } = receipt;
  return {
    ...{ kind: "Receipt", client: client.client, recipient: recipientOf(client), from, to },
    ...{ sessions: [], lines: [], totalCents: totalOf(payments) },
    warnings: [...recipientWarnings(client, today), ...payments.flatMap(paymentWarnings)],
    toDocument: (number, issued) => receiptDocument(receipt, number, issued),
  };
}

function paymentWarnings({ row, isoDate, cents, method, dates }: ReceivedPayment): string[] {
  const named = `The payment of ${printedDate(isoDate)} in row ${row} of Payments`;
  return [
    ...(method ? [] : [`${named} has no method`]),
    ...(dates.length > 0 || cents < 0
      ? []
      : [`${named} is for no visit that is billed: no dates of service are printed for it`]),
  ];
}

function totalOf(payments: readonly ReceivedPayment[]): Cents {
  return payments.reduce((sum, { cents }) => sum + cents, 0);
}
