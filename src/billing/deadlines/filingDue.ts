import type { Finding } from "../checks/finding";
import { clip, count } from "../checks/words";
import { planName } from "../documents/printed";
import type { IsoDate, Practice } from "../records";
import { filingDeadlines, type DueVisit, type FilingDeadline } from "./filingDeadlines";
import { plansPayments } from "./filingDone";
import type { FilingWindow } from "./filingPlans";
import type { FilingRecords, FilingRow } from "./filingRow";
import { limitReason } from "./limitReason";

/** A month ahead; after a month that it was missed, telling helps no more. */
export const usualFilingWindow: FilingWindow = { within: 30, past: 30 };

/** The window that the practice wants. */
export function filingWindowOf({ filingNoticeDays }: Practice): FilingWindow {
  return { ...usualFilingWindow, within: filingNoticeDays ?? usualFilingWindow.within };
}

/**
 * What of claims and superbills the practice is to be told of: once for all visits of a client with a
 * plan. What only the family still has to do is no finding on her rows, and what is done is not told
 * of: see `filingDeadlines`.
 *
 * @param rows in the order of the table
 */
export function filingDue<Row extends FilingRow>(
  rows: readonly Row[],
  asked: FilingRecords<Row>,
  today: IsoDate
): [Row, Finding][] {
  const { records } = asked;
  const window = filingWindowOf(records.practice);
  const due = filingDeadlines(rows, asked, { today, ...window }).filter(isHers);
  const isKept =
    due.length === 0 ||
    plansPayments(records).length > 0 ||
    rows.some(({ session }) => session.claimSent !== undefined);
  return due.flatMap((each): [Row, Finding][] => {
    const [row] = each.visits[0].rows;
    if (!row) return [];
    const message = [messageOf(each), isKept || each.kind !== "claim" ? [] : howToKeep]
      .flat()
      .join("; ");
    const place = { row: row.session.row, column: "Date" } as const;
    return [[row, { id: "filing-due", severity: "review", ...place, message }]];
  });
}

const howToKeep =
  "where claims are sent elsewhere, type the day in column Claim sent, or turn this check off (Practice, Checks turned off)";

function isHers<Row>({ kind }: FilingDeadline<Row>): boolean {
  return kind !== "family claim";
}

function messageOf<Row extends FilingRow>(deadline: FilingDeadline<Row>): string[] {
  const { kind, visits, payer } = deadline;
  const [first] = visits;
  const name = clip(planName(deadline) ?? payer);
  const reason = limitReason(first.limit, "after the visit");
  const isLate = first.daysLeft < 0;
  const todo = kind === "claim" ? claimToDo(isLate) : superbillToDo(isLate);
  const whose = kind === "claim" ? "The claim" : "The family's claim";
  return [
    `${whose} ${isLate ? "was" : "is"} due at ${name} ${dayWords(first)}: ${reason}`,
    todo,
    ...sentBeforeWords(first),
    ...moreWords(visits),
  ];
}

/** A day before the visit is no proof; nobody sees why it is told of where a day stands there. */
function sentBeforeWords<Row extends FilingRow>({ rows }: DueVisit<Row>): string[] {
  const [claimSent] = rows.flatMap(({ session }) => session.claimSent ?? []);
  return claimSent === undefined
    ? []
    : [`column Claim sent reads ${claimSent}, before the visit; correct it if the claim was sent`];
}

function claimToDo(isLate: boolean): string {
  return isLate ? "send it with proof of why it is late, or ask the plan" : "send it";
}

function superbillToDo(isLate: boolean): string {
  return isLate
    ? "make the superbill, and ask the plan whether it takes it late"
    : "make the superbill";
}

function dayWords<Row>({ lastDay, daysLeft }: DueVisit<Row>): string {
  if (daysLeft === 0) return `today, ${lastDay}`;
  const days = count(Math.abs(daysLeft), "day");
  return `by ${lastDay}, ${daysLeft > 0 ? `in ${days}` : `${days} ago`}`;
}

function moreWords<Row>(visits: readonly DueVisit<Row>[]): string[] {
  const last = visits[visits.length - 1];
  return visits.length < 2 || !last
    ? []
    : [`${count(visits.length - 1, "more visit")} by ${last.lastDay}`];
}
