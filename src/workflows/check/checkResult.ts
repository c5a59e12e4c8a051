import type { Judgement } from "../../billing/checks/judgement";
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

/** What is worth saying about how the sessions could be read. */
export function readingNotices({ decisions }: Decided): string[] {
  const waiting = decisions.records.sessions.filter((session) => session.computed).length;
  if (waiting === 0) return [];
  return [
    `Formulas were not ready in ${waiting === 1 ? "1 row" : `${waiting} rows`} of Sessions, so Minutes and Units were computed here from what is typed in the row. Your formulas are as they were.`,
  ];
}

export const movedNotice =
  "Sessions was sorted or edited while we were writing. The rows were read again and everything is in its right place.";
