import { compareText } from "../compareText";
import { groupBy } from "../groupBy";
import { nameKey, planKey } from "../names";
import type { IsoDate } from "../records";
import { daysBetween } from "../time/isoDate";
import { FilingPlans, type FilingPlan, type FilingWindow } from "./filingPlans";
import type { FilingKind, FilingRecords, FilingRow } from "./filingRow";
import type { LimitInForce } from "./limitsInForce";
import { lastDayOf } from "./timeLimit";
import { waitingSessions, type Waiting } from "./waitingSessions";

/** A client's day whose claim is due. */
export interface DueVisit<Row> {
  /** The day of the visit. */
  isoDate: IsoDate;
  /** The last day on which the claim is in time. */
  lastDay: IsoDate;
  /** From today; negative: it is past. */
  daysLeft: number;
  limit: LimitInForce;
  /** In the order of the table. */
  rows: readonly Row[];
}

/** What is to be done for a client with a plan, and for which visits. */
export interface FilingDeadline<Row> {
  kind: FilingKind;
  /** As in Clients. */
  client: string;
  payer: string;
  product?: string;
  /** The one that is due first comes first. */
  visits: readonly [DueVisit<Row>, ...DueVisit<Row>[]];
}

type LimitedPlan = FilingPlan & { limit: LimitInForce };
type WaitingInTime<Row> = Waiting<Row, LimitedPlan>;

/**
 * What is due in a window of days, by first last day, then client: claims that the practice has not
 * sent, superbills that families still need, and claims that families with a superbill may still
 * send. See `waitingSessions` for what counts as done. Sessions that are yet to come, and plans of
 * which no limit is known, are left out. The order of the rows is of no matter.
 */
export function filingDeadlines<Row extends FilingRow>(
  rows: readonly Row[],
  asked: FilingRecords<Row>,
  { today, ...window }: FilingWindow & { today: IsoDate }
): FilingDeadline<Row>[] {
  const waiting = waitingSessions(rows, new FilingPlans(today, window), isInWindow, asked);
  const groups = groupBy(waiting, ({ client, kind, plan: { plan } }) =>
    JSON.stringify([nameKey(client), planKey(plan.payer), planKey(plan.product), kind])
  );
  return [...groups.values()].flatMap((group) => deadlineOf(group, today)).sort(byDay);
}

function isInWindow(plan: FilingPlan, visitOn: IsoDate): plan is LimitedPlan {
  const { limit, visits } = plan;
  return (
    limit !== undefined && visits !== undefined && visits.from <= visitOn && visitOn <= visits.to
  );
}

function byDay(one: FilingDeadline<unknown>, other: FilingDeadline<unknown>): number {
  return (
    compareText(one.visits[0].lastDay, other.visits[0].lastDay) ||
    compareText(nameKey(one.client), nameKey(other.client)) ||
    compareText(one.kind, other.kind) ||
    compareText(planKey(one.payer), planKey(other.payer)) ||
    compareText(planKey(one.product), planKey(other.product))
  );
}

function deadlineOf<Row extends FilingRow>(
  group: readonly WaitingInTime<Row>[],
  today: IsoDate
): FilingDeadline<Row>[] {
  const days = groupBy(group, ({ isoDate, plan: { key } }) => `${isoDate} ${key}`);
  const visits = [...days.values()].flatMap((ofDay) => visitOf(ofDay, today)).sort(byLastDay);
  const [found] = group;
  const [first, ...more] = visits;
  if (!found || !first) return [];
  const { client, kind } = found;
  const { payer, product } = first.plan;
  const of = { kind, client, payer, ...(product === undefined ? {} : { product }) };
  return [{ ...of, visits: [first.visit, ...more.map(({ visit }) => visit)] }];
}

type VisitOfPlan<Row> = { visit: DueVisit<Row>; plan: FilingPlan["plan"] };

function visitOf<Row extends FilingRow>(
  ofDay: readonly WaitingInTime<Row>[],
  today: IsoDate
): VisitOfPlan<Row>[] {
  const [first] = ofDay;
  if (!first) return [];
  const { isoDate, plan } = first;
  const lastDay = lastDayOf(plan.limit.limit, isoDate);
  const rows = ofDay.map(({ row }) => row).sort(inTableOrder);
  const daysLeft = daysBetween(today, lastDay);
  return [{ visit: { isoDate, lastDay, daysLeft, limit: plan.limit, rows }, plan: plan.plan }];
}

function inTableOrder(one: FilingRow, other: FilingRow): number {
  return one.session.row - other.session.row;
}

function byLastDay<Row extends FilingRow>(
  { visit: one }: VisitOfPlan<Row>,
  { visit: other }: VisitOfPlan<Row>
): number {
  return (
    compareText(one.lastDay, other.lastDay) ||
    compareText(one.isoDate, other.isoDate) ||
    (one.rows[0]?.session.row ?? 0) - (other.rows[0]?.session.row ?? 0)
  );
}
