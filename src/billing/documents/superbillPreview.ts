import type { Judgement } from "../checks/judgement";
import type { Cents, DocumentLine, IsoDate, PracticeRecords, TableRow } from "../records";
import type { Document } from "./document";

/** Which sessions to put on superbills. */
export interface SuperbillRequest {
  /**
   * First and last date of service. With both, one superbill covers the period; where one or both
   * are absent, one superbill covers a calendar month.
   */
  from?: IsoDate;
  to?: IsoDate;
  /** Names as in column Client; absent: all clients. Also asks for those marked `On request`. */
  clients?: string[];
  today: IsoDate;
}

/** All that a preview is made of; judgements and ids cover every row of Sessions. */
export interface SuperbillInput {
  records: PracticeRecords;
  judgements: readonly Judgement[];
  /** Row of Sessions to the id that a document line names it by. */
  sessionIds: ReadonlyMap<number, string>;
  request: SuperbillRequest;
}

/** What table DocumentLines says of one session of a planned document. */
export type PlannedLine = Omit<DocumentLine, "document" | keyof TableRow>;

/** A superbill that may be issued: one client, one provider, one plan, one period. */
export interface PlannedSuperbill {
  client: string;
  provider: string;
  /** Absent: self-pay. */
  payer?: string;
  product?: string;
  from: IsoDate;
  to: IsoDate;
  /** The sessions it bills, in printed order. */
  sessions: { row: number; sessionId: string }[];
  /** One for each session, in the order of `sessions`. */
  lines: PlannedLine[];
  totalCents: Cents;
  /** Absent: no payment is recorded, which is not a payment of zero. */
  paidCents?: Cents;
  /** Negative: a credit. Absent where no payment is recorded. */
  balanceCents?: Cents;
  /** What a plan may ask for and is missing, in plain words; none of it stops the superbill. */
  warnings: string[];
  /** The printed superbill under the number and date it is issued with. */
  toDocument: (number: string, issued: IsoDate) => Document;
}

/** Sessions in the period that are on no superbill, and why, in plain words. */
export interface SkippedSessions {
  /** As typed; "" where the row names none. */
  client: string;
  provider?: string;
  reason: string;
  /** Rows of Sessions, ascending. */
  rows: number[];
}

export interface SuperbillPreview {
  documents: PlannedSuperbill[];
  skipped: SkippedSessions[];
  /** What all documents together come to. */
  totalCents: Cents;
}
