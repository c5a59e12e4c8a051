import type { Cents, IsoDate, Payment, RegisteredDocument } from "../records";

/** What is printed of one payment on one superbill. */
export interface PaymentPart {
  isoDate: IsoDate;
  /** Absent: not noted. */
  method?: string;
  /** Absent: the family paid. */
  payer?: string;
  /** Negative: a refund. */
  cents: Cents;
  /** The whole payment, where more of it was printed elsewhere or refunded. */
  ofCents?: Cents;
}

/** A bill that takes payments of its own period, up to its total. */
export interface PayableBill {
  from: IsoDate;
  to: IsoDate;
  totalCents: Cents;
  /** Whether money from this payer (absent: the family) pays the bill. */
  takesFrom: (payer: string | undefined) => boolean;
}

type Period = Pick<PayableBill, "from" | "to">;

interface Entry extends PaymentPart {
  /** What no bill has printed yet. */
  leftCents: Cents;
}

/**
 * Shares one client's payments out to her planned superbills, so that no cent is printed twice.
 * What superbills already issued printed is taken off first, then refunds are set off against the
 * payments of the same period; the rest goes oldest first to the bills in their order, each up to
 * its total, and what is left over stands as a credit on the last.
 *
 * @param payments the client's payments that name no document; those without date or amount are
 *   left out
 * @param issued the client's superbills that are not void
 * @param bills planned superbills in their printed order; their periods are equal or apart
 * @returns the parts of each bill, in date order; empty where nothing is recorded for it
 */
export function sharePayments(
  payments: readonly Payment[],
  issued: readonly RegisteredDocument[],
  bills: readonly PayableBill[]
): PaymentPart[][] {
  const entries = toEntries(payments);
  takeOffIssued(entries, issued);
  const parts = bills.map((): PaymentPart[] => []);
  for (const period of distinctPeriods(bills)) {
    const pool = entries.filter((entry) => within(entry.isoDate, period));
    setOffRefunds(pool);
    const indexes = bills.flatMap((bill, index) => (samePeriod(bill, period) ? [index] : []));
    shareWithin(pool, bills, indexes, parts);
  }
  return parts.map((own) => own.sort(byDate));
}

function toEntries(payments: readonly Payment[]): Entry[] {
  const entries: Entry[] = [];
  for (const { date, amountCents, method, payer } of payments) {
    if (date === undefined || amountCents === undefined || amountCents === 0) continue;
    entries.push({ isoDate: date, method, payer, cents: amountCents, leftCents: amountCents });
  }
  return entries.sort(byDate);
}

/** A superbill's Paid was printed from payments of its own period, the oldest first. */
function takeOffIssued(entries: readonly Entry[], issued: readonly RegisteredDocument[]): void {
  for (const document of [...issued].sort(byIssue)) {
    const { from, to, paidCents } = document;
    if (from === undefined || to === undefined || !paidCents) continue;
    const sign = Math.sign(paidCents);
    let owed = Math.abs(paidCents);
    for (const entry of entries) {
      if (Math.sign(entry.leftCents) !== sign || !within(entry.isoDate, { from, to })) continue;
      const taken = Math.min(owed, Math.abs(entry.leftCents));
      entry.leftCents -= sign * taken;
      owed -= taken;
    }
  }
}

/** A refund gives back the latest payment before it; only then a later one. */
function setOffRefunds(pool: readonly Entry[]): void {
  for (const refund of pool.filter((entry) => entry.leftCents < 0)) {
    const samePayer = pool.filter(({ payer }) => payer === refund.payer);
    const before = samePayer.filter((entry) => entry.isoDate <= refund.isoDate).reverse();
    const after = samePayer.filter((entry) => entry.isoDate > refund.isoDate);
    for (const payment of [...before, ...after]) {
      if (payment.leftCents <= 0) continue;
      const setOff = Math.min(payment.leftCents, -refund.leftCents);
      payment.leftCents -= setOff;
      refund.leftCents += setOff;
    }
  }
}

function shareWithin(
  pool: readonly Entry[],
  bills: readonly PayableBill[],
  indexes: readonly number[],
  parts: PaymentPart[][]
): void {
  const roomCents = new Map(indexes.map((index) => [index, bills[index]?.totalCents ?? 0]));
  for (const entry of pool) {
    const takers = indexes.filter((index) => bills[index]?.takesFrom(entry.payer));
    for (const index of takers) {
      const room = roomCents.get(index) ?? 0;
      const isLast = index === takers[takers.length - 1];
      const cents =
        entry.leftCents < 0 || isLast ? entry.leftCents : Math.min(room, entry.leftCents);
      if (cents === 0) continue;
      parts[index]?.push(toPart(entry, cents));
      roomCents.set(index, Math.max(0, room - cents));
      entry.leftCents -= cents;
    }
  }
}

function toPart({ isoDate, method, payer, cents: ofCents }: Entry, cents: Cents): PaymentPart {
  return { isoDate, method, payer, cents, ...(ofCents === cents ? {} : { ofCents }) };
}

function distinctPeriods(bills: readonly PayableBill[]): Period[] {
  return bills.filter((bill, index) => bills.findIndex((b) => samePeriod(b, bill)) === index);
}

function samePeriod(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}

function within(isoDate: IsoDate, { from, to }: Period): boolean {
  return from <= isoDate && isoDate <= to;
}

function byDate(one: PaymentPart, other: PaymentPart): number {
  return one.isoDate < other.isoDate ? -1 : one.isoDate > other.isoDate ? 1 : 0;
}

function byIssue(one: RegisteredDocument, other: RegisteredDocument): number {
  return one.number.localeCompare(other.number, "en", { numeric: true });
}
