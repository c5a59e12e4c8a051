import type { Judgement } from "../../billing/checks/judgement";
import { tableNamed, type TableName } from "../../workbook/tables";
import type { Decided } from "./readAndDecide";

export interface SessionCounts {
  sessions: number;
  ready: number;
  review: number;
  fix: number;
}

export interface CheckResult {
  /** Every filled row of Sessions, in row order. */
  judgements: Judgement[];
  counts: SessionCounts;
  /** Ids of checks that the practice has turned off, as typed. */
  checksTurnedOff: readonly string[];
  /** Plain sentences about the check itself. */
  notices: string[];
  /** Rows whose written cells changed. */
  changedRows: number;
  outcome: "done" | "cancelled";
}

export function countSessions(judgements: readonly Judgement[]): SessionCounts {
  const of = (status: Judgement["status"]) =>
    judgements.filter((judgement) => judgement.status === status).length;
  return {
    sessions: judgements.length,
    ready: of("Ready"),
    review: of("Review"),
    fix: of("Fix"),
  };
}

/** What is worth saying about how the workbook could be read. */
export function readingNotices({ decisions, reading }: Decided): string[] {
  const { sessions, documents } = decisions.records;
  const waiting = sessions.filter((session) => session.computed).length;
  const unclear = documents.filter(({ status }) => status === undefined);
  return [
    ...(waiting > 0 ? [waitingNotice(waiting)] : []),
    ...unclear.map(
      ({ number }) =>
        `${number} has no Status in table Documents; type Issued or Void. Until then its sessions count as billed.`
    ),
    ...reading.letterheadNotices,
  ];
}

function waitingNotice(rows: number): string {
  return `Formulas were not ready in ${rows === 1 ? "1 row" : `${rows} rows`} of Sessions, so Minutes and Units were computed here from what is typed in the row. Your formulas are as they were.`;
}

/** Said where a table was not as it was read. */
export function movedNoticeOf(table: TableName): string {
  return `${tableNamed(table).sheet} was sorted or edited while we were writing. The rows were read again and everything is in its right place.`;
}

export const movedNotice = movedNoticeOf("Sessions");
