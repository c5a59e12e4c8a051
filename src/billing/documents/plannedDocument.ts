import type { Judgement } from "../checks/judgement";
import type {
  Cents,
  DocumentKind,
  DocumentLine,
  IsoDate,
  PracticeRecords,
  TableRow,
} from "../records";
import type { Document } from "./document";

/*
 * What all kinds of documents have in common. Every kind has a planner, pure and without a clock:
 *
 *   planSuperbills(input), planInvoices(input), planReceipts(input), planStatements(input),
 *   planEstimates({ ...input, expected }) and planCoverageRequests(kind, { ...input, requested })
 *   give a DocumentPreview.
 *
 * A workflow numbers `documents` in their order, registers each with its `lines`, prints what
 * `toDocument(number, issued)` gives, and stamps the rows in `sessions`. Bills (superbills and
 * invoices) have sessions and a line for each; the other kinds have neither, and what is asked of a
 * plan has no total either.
 */

/** Which clients, days and sessions to make documents of. */
export interface DocumentRequest {
  /**
   * First and last day. With both, one document covers the period. Where one or both are absent, one
   * bill covers a calendar month; a receipt or a statement ends today and begins with that month; an
   * estimate and what is asked of a plan begin today and cover a year.
   */
  from?: IsoDate;
  to?: IsoDate;
  /** Names as in column Client; absent: all clients. */
  clients?: string[];
  today: IsoDate;
}

/** All that documents are planned from; judgements and ids cover every row of Sessions. */
export interface DocumentInput {
  records: PracticeRecords;
  judgements: readonly Judgement[];
  /** Row of Sessions to the id that a document line names it by. */
  sessionIds: ReadonlyMap<number, string>;
  request: DocumentRequest;
  /** Rows of Sessions that a bill may be made of; absent: all. What is owed depends on all of them. */
  rows?: ReadonlySet<number>;
}

/**
 * What table DocumentLines says of one session of a planned document. Its charge is what the document
 * asks for the session: on an invoice of what a plan leaves the family, the family's share.
 */
export type PlannedLine = Omit<DocumentLine, "document" | keyof TableRow>;

/** A document that may be issued. */
export interface PlannedDocument {
  kind: DocumentKind;
  /** As in column Client. */
  client: string;
  /** Who answers for all of its services; absent where several do, or where it bills none. */
  provider?: string;
  /** The one person it is sent to, then the address, as in the window of an envelope. */
  recipient: string[];
  from: IsoDate;
  to: IsoDate;
  /** The sessions it bills, in printed order; empty where it bills none. */
  sessions: { row: number; sessionId: string }[];
  /** One for each session, in the order of `sessions`. */
  lines: PlannedLine[];
  /**
   * Charges of a superbill, what an invoice asks of the family (charges, or its shares of them),
   * money received on a receipt, the closing balance of a statement (negative: a credit), expected
   * charges of an estimate. Absent: it is about no sum of money.
   */
  totalCents?: Cents;
  /** Absent: no payment is recorded, which is not a payment of zero; or it is no bill. */
  paidCents?: Cents;
  /** Negative: a credit. Absent: not known, or it is no bill. */
  balanceCents?: Cents;
  /** What somebody may ask for and is missing, in plain words; none of it stops the document. */
  warnings: string[];
  /** The printed document under the number and date it is issued with. */
  toDocument: (number: string, issued: IsoDate) => Document;
}

/** Sessions, or a client, that no document was planned of, and why, in plain words. */
export interface Skipped {
  /** As typed; "" where the row names none. */
  client: string;
  provider?: string;
  reason: string;
  /** Rows of Sessions, ascending; empty where the whole client is skipped. */
  rows: number[];
  /** Number of the document in force that is in the way, where one is. */
  number?: string;
}

export interface DocumentPreview<Planned extends PlannedDocument = PlannedDocument> {
  documents: Planned[];
  skipped: Skipped[];
  /** What all documents together come to; absent where the kind has no totals. */
  totalCents?: Cents;
}

/** What documents come to together; those without a total count for nothing. */
export function totalOfAll(documents: readonly Pick<PlannedDocument, "totalCents">[]): Cents {
  return documents.reduce((sum, { totalCents = 0 }) => sum + totalCents, 0);
}
