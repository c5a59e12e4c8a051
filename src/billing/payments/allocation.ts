import type { PaymentPart } from "../documents/paymentPart";
import type { Cents, DocumentKind, DocumentLine, IsoDate } from "../records";

/** What of one payment stands on one bill. */
export interface AllocatedPart extends PaymentPart {
  /** Row of Payments, from 1. */
  row: number;
}

/**
 * A superbill or an invoice that is not void, and how it stands. One that nothing in Document lines
 * belongs to was not made here, and has no account.
 */
export interface BillAccount {
  /** Row of Documents, from 1. */
  row: number;
  number: string;
  kind?: DocumentKind;
  client: string;
  /** As registered; where the register does not say, what its lines come to. */
  totalCents: Cents;
  /** Absent: no payment went to it, which is not a payment of zero. */
  paidCents?: Cents;
  /** Total less paid. Negative only where the registered total is less than the lines' charges. */
  balanceCents: Cents;
  /** By date; each payment once. */
  parts: AllocatedPart[];
}

/** What was paid of a session's charge; the same on every bill that the session is on. */
export interface SessionAccount {
  sessionId: string;
  client: string;
  /** Absent where no line says. */
  isoDate?: IsoDate;
  /** What is asked of the family for it: the charge, or its share where a plan pays the rest. */
  chargeCents: Cents;
  paidCents: Cents;
  /** True where it is the share that a plan leaves the family. */
  isShare?: boolean;
}

/** What a client's payments come to. */
export interface ClientAccount {
  /** As in Clients, or as the first bill or payment spells the name. */
  client: string;
  /** What was charged on live bills, each session once. */
  chargedCents: Cents;
  /** All that was paid for what is billed, and credit, less all that was refunded. */
  receivedCents: Cents;
  /** What sessions took. */
  allocatedCents: Cents;
  /** What no session took. */
  creditCents: Cents;
  /** Refunds of more than was ever paid. Received = allocated + credit - this. */
  refundedBeyondCents: Cents;
  /**
   * What the family paid for visits, such as copays, that are on no bill yet: on no account until
   * they are, and in none of the other figures.
   */
  waitingCents: Cents;
}

/** What a payment or a refund went to. */
export interface PaymentUse {
  /** Row of Payments, from 1. */
  row: number;
  client: string;
  isoDate: IsoDate;
  /** Negative: a refund. Less what of it waits for visits that are on no bill yet. */
  amountCents: Cents;
  /** By session, the oldest first; empty for a refund. */
  sessions: { sessionId: string; cents: Cents }[];
  /** What no session took. For a refund, what was refunded of nothing, negative. */
  creditCents: Cents;
  /** What refunds took back of it; for a refund, what it took back, negative. */
  refundedCents: Cents;
}

/** A payment, or a total, that she should look at: a sentence for the pane. */
export interface PaymentNotice {
  table: "Payments" | "Documents";
  /** Rows of the table, from 1. */
  rows: number[];
  /** Absent: no client is known. */
  client?: string;
  /** Names table and rows as she sees them, and says what to do. */
  text: string;
}

/** Where all money is, by bill, client, payment and session. */
export interface PaymentAllocation {
  /** In the register's order. */
  bills: BillAccount[];
  /** Parts of the bills that were given as planned, in their order. */
  planned: AllocatedPart[][];
  /** By name. Everyone with a live bill or a payment that counts. */
  clients: ClientAccount[];
  /** Payments that count, by row. */
  payments: PaymentUse[];
  /** By client and date. */
  sessions: SessionAccount[];
  notices: PaymentNotice[];
}

/** What is asked of a line of a bill, registered or planned. */
export type ChargedLine = Pick<DocumentLine, "sessionId" | "date" | "chargeCents"> &
  Partial<Pick<DocumentLine, "code">>;
