import { compareText } from "../../compareText";
import { groupBy } from "../../groupBy";
import { nameKey } from "../../names";
import { allocatePayments } from "../../payments/allocate";
import type { PaymentUse, SessionAccount } from "../../payments/allocation";
import type { Cents, DocumentLine, IsoDate, Payment, PracticeRecords } from "../../records";
import { documentsBySession, liveLines } from "../../sessions/documents";
import { isWithin } from "../../time/isoDate";

/** A charge or a payment on a statement. */
export interface AccountEntry {
  isoDate: IsoDate;
  /** Numbers of the documents it is on, or is paid for. */
  documents: string[];
  /** Above zero: a charge, or a refund. Below: a payment, or an adjustment. */
  cents: Cents;
  charge?: DocumentLine;
  /** The charge is what a plan is expected to leave the family. */
  isShare?: boolean;
  payment?: Payment;
}

/** One client's charges and payments over a period, and what of them is open at its end. */
export interface Account {
  from: IsoDate;
  to: IsoDate;
  openingCents: Cents;
  /** By date; on one date charges come first. */
  entries: AccountEntry[];
  closingCents: Cents;
  /** What is open of each session, by date of service; absent where no line says it. */
  open: { isoDate?: IsoDate; cents: Cents }[];
  /** Money that pays no session: below zero a credit, above zero refunds beyond what was paid. */
  unallocatedCents: Cents;
  /** What the family paid for visits that are on no bill yet, which is not on the account. */
  waitingCents: Cents;
}

/**
 * The accounts of all who were billed or who paid by the end of the period, by key of the name. A
 * session that is on several bills is charged once. A charge without a date is older than any period.
 */
export function accountsOf(
  records: PracticeRecords,
  { from, to }: { from: IsoDate; to: IsoDate }
): Map<string, Account> {
  const known = until(records, to);
  const allocation = allocatePayments(known);
  const charges = groupBy(allocation.sessions, ({ client }) => nameKey(client));
  const payments = groupBy(allocation.payments, ({ client }) => nameKey(client));
  const details = new Details(known);
  return new Map(
    allocation.clients.map((client) => {
      const key = nameKey(client.client);
      const entries = [
        ...(charges.get(key) ?? []).map((session) => details.ofCharge(session)),
        ...(payments.get(key) ?? []).map((use) => details.ofPayment(use)),
      ].sort(byDate);
      const before = entries.filter(({ isoDate }) => isoDate < from);
      const account: Account = {
        ...{ from, to, openingCents: total(before), closingCents: total(entries) },
        entries: entries.filter(({ isoDate }) => isWithin(isoDate, from, to)),
        open: openCharges(charges.get(key) ?? []),
        unallocatedCents: client.refundedBeyondCents - client.creditCents,
        waitingCents: client.waitingCents,
      };
      return [key, account];
    })
  );
}

/** What was billed and paid up to and with that day. */
function until(records: PracticeRecords, to: IsoDate): PracticeRecords {
  return {
    ...records,
    documentLines: records.documentLines.filter(({ date }) => date === undefined || date <= to),
    payments: records.payments.filter(({ date }) => date !== undefined && date <= to),
  };
}

function openCharges(sessions: readonly SessionAccount[]): Account["open"] {
  return sessions.map(({ isoDate, chargeCents, paidCents }) => ({
    ...(isoDate === undefined ? {} : { isoDate }),
    cents: chargeCents - paidCents,
  }));
}

const beforeAnyPeriod: IsoDate = "0001-01-01";

/** What is told of charges and payments besides their amounts. */
class Details {
  private readonly lines: ReadonlyMap<string, DocumentLine>;
  private readonly numbers: ReadonlyMap<string, string[]>;
  private readonly payments: ReadonlyMap<number, Payment>;

  constructor(records: PracticeRecords) {
    this.lines = new Map(liveLines(records).map((line) => [line.sessionId, line]));
    this.numbers = documentsBySession(records);
    this.payments = new Map(records.payments.map((payment) => [payment.row, payment]));
  }

  ofCharge({ sessionId, isoDate, chargeCents, isShare }: SessionAccount): AccountEntry {
    const documents = this.numbers.get(sessionId) ?? [];
    const charge = this.lines.get(sessionId);
    return { isoDate: isoDate ?? beforeAnyPeriod, documents, cents: chargeCents, charge, isShare };
  }

  ofPayment({ row, isoDate, amountCents }: PaymentUse): AccountEntry {
    const payment = this.payments.get(row);
    const documents = payment?.document ? [payment.document] : [];
    return { isoDate, documents, cents: -amountCents, payment };
  }
}

function total(entries: readonly AccountEntry[]): Cents {
  return entries.reduce((sum, { cents }) => sum + cents, 0);
}

function byDate(one: AccountEntry, other: AccountEntry): number {
  return (
    compareText(one.isoDate, other.isoDate) ||
    Number(one.charge === undefined) - Number(other.charge === undefined) ||
    compareText(one.charge?.code ?? "", other.charge?.code ?? "") ||
    compareText(one.charge?.sessionId ?? "", other.charge?.sessionId ?? "") ||
    one.cents - other.cents ||
    compareText(one.payment?.method ?? "", other.payment?.method ?? "") ||
    compareText(one.documents.join(), other.documents.join())
  );
}
