import { compareText } from "../documents/order";
import type { Cents, IsoDate, Payment } from "../records";

/** The charge of one session, as live bills name it. */
export interface Charge {
  sessionId: string;
  isoDate?: IsoDate;
  cents: Cents;
  /** Key of the plan that covers the session; "" where the client pays. */
  plan: string;
}

/** A payment or a refund that counts. */
export interface Entry {
  payment: Payment;
  isoDate: IsoDate;
  /** Negative: a refund. */
  cents: Cents;
  /** Key of the plan whose money it is; undefined: the family's. */
  plan?: string;
  /** Ids of the sessions that it names by their document; undefined: any. */
  named?: ReadonlySet<string>;
}

/** What one session took of one payment. */
export interface Piece {
  sessionId: string;
  entry: Entry;
  cents: Cents;
}

/** An entry with what is left of it: of a payment its credit, of a refund what it could not take. */
export interface Settled {
  entry: Entry;
  leftCents: Cents;
  /** Of a payment what refunds took back, of a refund what it took back. */
  refundedCents: Cents;
}

interface Open {
  charge: Charge;
  roomCents: Cents;
}

interface Held {
  open: Open;
  from: Settled;
  cents: Cents;
}

/**
 * One client's charges and payments, settled in the order of the payments' dates: a payment goes
 * first to the sessions it names, then to the oldest sessions that are not paid, each up to its
 * charge; a refund takes back what is credit, then what was allocated last. A plan's payments and
 * refunds touch that plan's sessions and money only. Cents are moved, never computed.
 */
export class ClientLedger {
  private readonly open: Open[];
  /** Entries that had their turn. */
  private readonly settled: Settled[] = [];
  /** In the order in which it was allocated. */
  private held: Held[] = [];
  /** Refunds of more than was paid until then. */
  private unmet: Settled[] = [];
  /** All sessions before it are paid. */
  private firstOpen = 0;

  constructor(charges: readonly Charge[], entries: readonly Entry[]) {
    this.open = [...charges]
      .sort(byAge)
      .map((charge) => ({ charge, roomCents: Math.max(0, charge.cents) }));
    for (const entry of [...entries].sort(byTurn)) {
      const own = { entry, leftCents: Math.abs(entry.cents), refundedCents: 0 };
      if (isRefund(own)) this.takeBack(own);
      else this.receive(own);
      this.settled.push(own);
    }
  }

  /** What sessions took, in the order in which they took it. */
  get pieces(): Piece[] {
    return this.held.map(({ open, from, cents }) => ({
      ...{ sessionId: open.charge.sessionId, entry: from.entry, cents },
    }));
  }

  /** All entries in the order of their turns. */
  get entries(): readonly Readonly<Settled>[] {
    return this.settled;
  }

  /** A refund that found nothing to give back takes it from the payment that comes after it. */
  private receive(payment: Settled): void {
    for (const refund of this.unmet) if (isSameMoney(refund, payment)) setOff(refund, payment);
    this.unmet = this.unmet.filter(({ leftCents }) => leftCents > 0);
    this.allocate(payment);
  }

  private allocate(payment: Settled): void {
    const { named } = payment.entry;
    if (named) this.fill(payment, named);
    this.fill(payment);
    while (this.open[this.firstOpen]?.roomCents === 0) this.firstOpen += 1;
  }

  private fill(payment: Settled, named?: ReadonlySet<string>): void {
    const { plan } = payment.entry;
    for (let index = this.firstOpen; payment.leftCents > 0; index++) {
      const open = this.open[index];
      if (!open) return;
      if (plan !== undefined && plan !== open.charge.plan) continue;
      if (open.roomCents === 0 || named?.has(open.charge.sessionId) === false) continue;
      const cents = Math.min(open.roomCents, payment.leftCents);
      open.roomCents -= cents;
      payment.leftCents -= cents;
      this.held.push({ open, from: payment, cents });
    }
  }

  private takeBack(refund: Settled): void {
    const { named } = refund.entry;
    if (named) this.release(refund, named);
    for (const payment of [...this.settled].reverse()) {
      if (!isRefund(payment) && isSameMoney(refund, payment)) setOff(refund, payment);
    }
    this.release(refund);
    if (refund.leftCents > 0) this.unmet.push(refund);
    // A session that is open again may be paid by credit that is there already.
    this.firstOpen = 0;
    for (const payment of this.settled) {
      if (!isRefund(payment) && payment.leftCents > 0) this.allocate(payment);
    }
  }

  /** Gives back what was allocated last, of the same money. */
  private release(refund: Settled, named?: ReadonlySet<string>): void {
    for (let index = this.held.length - 1; refund.leftCents > 0; index--) {
      const piece = this.held[index];
      if (!piece) break;
      const isNamed = named?.has(piece.open.charge.sessionId) !== false;
      if (!isNamed || !isSameMoney(refund, piece.from)) continue;
      const cents = Math.min(piece.cents, refund.leftCents);
      piece.cents -= cents;
      piece.open.roomCents += cents;
      piece.from.leftCents += cents;
      setOff(refund, piece.from, cents);
    }
    this.held = this.held.filter(({ cents }) => cents > 0);
  }
}

function isRefund({ entry }: Settled): boolean {
  return entry.cents < 0;
}

/** The family's money is one purse, whoever of them pays; every plan's is another. */
function isSameMoney(one: Settled, other: Settled): boolean {
  return one.entry.plan === other.entry.plan;
}

function setOff(
  refund: Settled,
  payment: Settled,
  cents: Cents = Math.min(refund.leftCents, payment.leftCents)
): void {
  for (const each of [refund, payment]) {
    each.leftCents -= cents;
    each.refundedCents += cents;
  }
}

/** Oldest first; a session without a date comes last. */
function byAge(one: Charge, other: Charge): number {
  return compareText(ageKey(one), ageKey(other)) || compareText(one.sessionId, other.sessionId);
}

function ageKey({ isoDate }: Charge): string {
  return isoDate ?? "~";
}

/**
 * By date; on one day the largest first, refunds last. What else the rows say settles the rest, so
 * that the order of rows matters to equal rows only.
 */
function byTurn(one: Entry, other: Entry): number {
  return (
    compareText(one.isoDate, other.isoDate) ||
    other.cents - one.cents ||
    compareText(wordsOf(one), wordsOf(other)) ||
    one.payment.row - other.payment.row
  );
}

function wordsOf({ payment: { payer, method, document, note } }: Entry): string {
  return JSON.stringify([document, payer, method, note]);
}
