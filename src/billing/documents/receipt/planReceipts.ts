import { compareText } from "../../compareText";
import { groupBy } from "../../groupBy";
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
import { issuedDocuments, type IssuedDocument } from "../issuedDocuments";
import { clientNameNeeds, practiceNeeds } from "../needs";
import { recipientOf } from "../parties";
import { isAdjustment, isFromPlan } from "../payments";
import { People } from "../people";
import { accountPeriod } from "../periods";
import {
  totalOfAll,
  type DocumentInput,
  type DocumentPreview,
  type DocumentRequest,
  type PlannedDocument,
  type Skipped,
} from "../plannedDocument";
import { printedDate } from "../printed";
import { recipientWarnings } from "../recipients";
import { nameAsAsked } from "../requests";
import { paymentNotices } from "../paymentNotices";
import { changedReceipts } from "./changedReceipts";
import { receiptDocument, type Receipt, type ReceivedPayment } from "./receiptDocument";
import { servicesByPayment, type PaidServices } from "./paidServices";
import { isOverlapping, uncoveredPeriods, type Period } from "./uncoveredPeriods";

/** A payment with a date and an amount. */
type Money = Payment & { date: IsoDate; amountCents: Cents; client: string };

/**
 * Plans proof of what each family paid in a period: one receipt for each client, with the refunds of
 * the period taken off. Days that a receipt in force covers are left out, so that no payment is on
 * two; where they part the period, each part with payments has a receipt of its own. What a plan paid, and what was written off, is no payment of the family. The
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
  const asked = accountPeriod(request);
  // What will be paid after today is not received yet, and must not count as receipted.
  const period = { ...asked, to: asked.to < request.today ? asked.to : request.today };
  const wanted = request.clients && new Set(request.clients.map(nameKey));
  const people = new People(records);
  const allocation = allocatePayments(records);
  const services = servicesByPayment(records, allocation);
  const notices = groupBy(allocation.notices, ({ client }) => nameKey(client ?? ""));
  const issued = issuedDocuments("Receipt", records);
  const own = groupBy(
    records.payments.filter(isMoney).filter((payment) => isFamilys(payment, records)),
    ({ client }) => nameKey(client)
  );
  const documents: PlannedDocument[] = [];
  const skipped: Skipped[] = [];
  const keys = new Set([...own.keys(), ...issued.keys(), ...(wanted ?? [])]);
  for (const key of [...keys].sort(compareText)) {
    if (wanted && !wanted.has(key)) continue;
    const client = people.client(
      own.get(key)?.[0]?.client ?? issued.get(key)?.[0]?.client ?? nameAsAsked(request, key)
    );
    const account: FamilyAccount = {
      ...{ client, practice: records.practice, services, payments: own.get(key) ?? [] },
      earlier: (issued.get(key) ?? []).filter((receipt) => isOverlapping(receipt, period)),
      warnings: paymentNotices(notices.get(key) ?? []),
    };
    const planned = planFamily(account, period, request);
    documents.push(...planned.documents);
    skipped.push(...planned.skipped);
  }
  return { documents, skipped, totalCents: totalOfAll(documents) };
}

/** What one client's receipts are planned from. */
interface FamilyAccount extends Pick<Receipt, "client" | "practice"> {
  payments: readonly Money[];
  services: ReadonlyMap<number, PaidServices>;
  /** Receipts in force that cover days of the period. */
  earlier: readonly IssuedDocument[];
  warnings: readonly string[];
}

function planFamily(
  account: FamilyAccount,
  period: Period,
  request: DocumentRequest
): Omit<DocumentPreview, "totalCents"> {
  const { client, earlier } = account;
  const skip = (reason: string, number?: string): Skipped => ({
    ...{ client: client.client, reason, rows: [], ...(number === undefined ? {} : { number }) },
  });
  const documents: PlannedDocument[] = [];
  const skipped = changedReceipts(client.client, earlier, (receipt) =>
    totalOf(paymentsWithin(account, receipt))
  );
  for (const days of uncoveredPeriods(period, earlier)) {
    const { practice, warnings } = account;
    const payments = paymentsWithin(account, days);
    if (payments.length === 0) continue;
    const receipt = { practice, client, ...days, payments };
    const reason = whyNone(receipt);
    if (reason !== undefined) skipped.push(skip(reason));
    else documents.push(planned(receipt, request.today, warnings));
  }
  if (documents.length > 0 || skipped.length > 0) return { documents, skipped };
  const covering = earlier.find((receipt) => paymentsWithin(account, receipt).length > 0);
  if (covering) {
    return { documents, skipped: [skip(`${covering.number} covers it already`, covering.number)] };
  }
  const none = `No payment of the family from ${period.from} to ${period.to} is in Payments`;
  return { documents, skipped: request.clients ? [skip(none)] : [] };
}

function paymentsWithin(
  { payments, services }: Pick<FamilyAccount, "payments" | "services">,
  { from, to }: Period
): ReceivedPayment[] {
  return payments
    .filter(({ date }) => isWithin(date, from, to))
    .map((payment) => received(payment, services))
    .sort(byDate);
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
  if (totalOf(payments) <= 0) return `All that was paid from ${from} to ${to} was refunded`;
  if (client.row === 0) return "The client is not in Clients";
  const missing = [...practiceNeeds, ...clientNameNeeds].flatMap((need) => need(receipt) ?? []);
  return missing.length === 0 ? undefined : `Missing for a receipt: ${missing.join("; ")}`;
}

function planned(receipt: Receipt, today: IsoDate, notices: readonly string[]): PlannedDocument {
  const { client, from, to, payments } = receipt;
  return {
    ...{ kind: "Receipt", client: client.client, recipient: recipientOf(client), from, to },
    ...{ sessions: [], lines: [], totalCents: totalOf(payments) },
    warnings: [
      ...recipientWarnings(client, today),
      ...payments.flatMap(paymentWarnings),
      ...notices,
    ],
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
