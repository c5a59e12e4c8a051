import { compareText } from "../compareText";
import type { Cents, IsoDate, Payment } from "../records";

/** What live bills ask for one session. */
export interface Charge {
  sessionId: string;
  isoDate?: IsoDate;
  cents: Cents;
  /** Key of the plan that covers the session; "" where the client pays. */
  plan: string;
  /** It is what the plan leaves the family: the plan pays the practice its own part besides. */
  isShare?: boolean;
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
  /**
   * It may be for visits of which this account does not tell, on no bill yet or paid by a plan: it pays
   * nothing after its day, and what is left of it is no credit.
   */
  waits?: boolean;
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

/** A session's charge, and what it took in the order in which it took it. */
export interface SettledCharge {
  charge: Charge;
  /** What nothing paid yet. */
  roomCents: Cents;
  pieces: Piece[];
}

interface Held extends Piece {
  /** Place of the session by age. */
  place: number;
  from: Settled;
}

/**
 * One client's charges and payments, settled in the order of the payments' dates: a payment goes
 * first to the sessions it names, then to the oldest sessions that are not paid, each up to its
 * charge; a refund takes back what is credit, then what was allocated last. A plan's payments and
 * refunds touch that plan's sessions and money only, and never what it leaves the family. Cents are moved, never computed.
 */
export class ClientLedger {
  /** All sessions, the oldest first. */
  readonly sessions: readonly SettledCharge[];
  /** Entries that had their turn, in the order of their turns. */
  readonly entries: readonly Readonly<Settled>[];

  private readonly placeOf = new Map<string, number>();
  private readonly settled: Settled[] = [];
  /** In the order in which it was allocated. */
  private readonly held: Held[] = [];
  /** Refunds of more than was paid until then. */
  private unmet: Settled[] = [];
  /** All sessions before it are paid. */
  private firstOpen = 0;

  constructor(charges: readonly Charge[], entries: readonly Entry[]) {
    this.sessions = [...charges]
      .sort(byAge)
      .map((charge) => ({ charge, roomCents: Math.max(0, charge.cents), pieces: [] }));
    this.sessions.forEach(({ charge }, place) => this.placeOf.set(charge.sessionId, place));
    this.entries = this.settled;
    for (const entry of [...entries].sort(byTurn)) {
      const own = { entry, leftCents: Math.abs(entry.cents), refundedCents: 0 };
      if (isRefund(own)) this.takeBack(own);
      else this.receive(own);
      this.settled.push(own);
    }
    for (const piece of this.held) {
      if (piece.cents > 0) this.sessions[piece.place]?.pieces.push(piece);
    }
  }

  /** What a session took, in the order in which it took it. */
  piecesOf(sessionId: string): readonly Piece[] {
    return this.sessions[this.placeOf.get(sessionId) ?? -1]?.pieces ?? [];
  }

  /** A refund that found nothing to give back takes it from the payment that comes after it. */
  private receive(payment: Settled): void {
    for (const refund of this.unmet) if (isSameMoney(refund, payment)) setOff(refund, payment);
    this.unmet = this.unmet.filter(({ leftCents }) => leftCents > 0);
    this.allocate(payment);
  }

  private allocate(payment: Settled): void {
    const { named } = payment.entry;
    if (named) this.placesOf(named).forEach((place) => this.fill(payment, place));
    for (let place = this.firstOpen; payment.leftCents > 0; place++) {
      if (place >= this.sessions.length) break;
      if (!this.isAhead(payment, place)) this.fill(payment, place);
    }
    while (this.sessions[this.firstOpen]?.roomCents === 0) this.firstOpen += 1;
  }

  /** The oldest first. */
  private placesOf(named: ReadonlySet<string>): number[] {
    const places = [...named].flatMap((sessionId) => this.placeOf.get(sessionId) ?? []);
    return places.sort((one, other) => one - other);
  }

  private isAhead({ entry }: Settled, place: number): boolean {
    const { isoDate = "" } = this.sessions[place]?.charge ?? {};
    return entry.waits === true && isoDate > entry.isoDate;
  }

  private fill(payment: Settled, place: number): void {
    const session = this.sessions[place];
    const { entry } = payment;
    if (!session || !mayPay(entry, session.charge)) return;
    const cents = Math.min(session.roomCents, payment.leftCents);
    if (cents === 0) return;
    session.roomCents -= cents;
    payment.leftCents -= cents;
    this.held.push({ sessionId: session.charge.sessionId, entry, cents, place, from: payment });
  }

  private takeBack(refund: Settled): void {
    const { named } = refund.entry;
    if (named) this.release(refund, named);
    for (let turn = this.settled.length - 1; refund.leftCents > 0; turn--) {
      const payment = this.settled[turn];
      if (!payment) break;
      if (!isRefund(payment) && isSameMoney(refund, payment)) setOff(refund, payment);
    }
    this.release(refund);
    if (refund.leftCents > 0) this.unmet.push(refund);
    // A session that is open again may be paid by credit that is there already.
    for (const payment of this.settled) {
      if (!isRefund(payment) && payment.leftCents > 0) this.allocate(payment);
    }
  }

  /** Gives back what was allocated last, of the same money. */
  private release(refund: Settled, named?: ReadonlySet<string>): void {
    for (let index = this.held.length - 1; refund.leftCents > 0; index--) {
      const piece = this.held[index];
      if (!piece) break;
      if (named?.has(piece.sessionId) === false || !isSameMoney(refund, piece.from)) continue;
      const cents = Math.min(piece.cents, refund.leftCents);
      const session = this.sessions[piece.place];
      if (!session || cents === 0) continue;
      piece.cents -= cents;
      session.roomCents += cents;
      piece.from.leftCents += cents;
      setOff(refund, piece.from, cents);
      this.firstOpen = Math.min(this.firstOpen, piece.place);
    }
    while (this.held[this.held.length - 1]?.cents === 0) this.held.pop();
  }
}

function mayPay({ plan }: Entry, charge: Charge): boolean {
  return plan === undefined || (plan === charge.plan && charge.isShare !== true);
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
