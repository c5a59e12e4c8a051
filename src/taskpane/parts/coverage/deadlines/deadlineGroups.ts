import type { SessionOfPlan } from "../../../../billing/deadlines/deadlinesOf";
import type { DueVisit, FilingDeadline } from "../../../../billing/deadlines/filingDeadlines";
import { filingKinds, type FilingKind } from "../../../../billing/deadlines/filingRow";
import { planName } from "../../../../billing/documents/printed";
import type { Session } from "../../../../billing/records";
import { counted, dayName, period } from "../../../words";

export type Due = FilingDeadline<SessionOfPlan>;
export type Visit = DueVisit<SessionOfPlan>;

/** Deadlines of which the same is to be done, by their last days. */
export interface DeadlineGroup {
  kind: FilingKind;
  due: readonly Due[];
}

/** By what is to be done; what is due first comes first. */
export function byKind(due: readonly Due[]): DeadlineGroup[] {
  const groups = filingKinds.flatMap((kind): DeadlineGroup[] => {
    const own = due.filter((each) => each.kind === kind);
    return own.length > 0 ? [{ kind, due: own }] : [];
  });
  return groups.sort((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
}

function firstDay({ due: [first] }: DeadlineGroup): string {
  return first?.visits[0].lastDay ?? "";
}

/** Tells a deadline from the others as long as it is due. */
export function keyOf({ kind, client, payer, product }: Due): string {
  return JSON.stringify([kind, client, payer, product]);
}

/** `Ava, Cigna Choice` */
export function nameOf(due: Due): string {
  return `${due.client}, ${planName(due) ?? due.payer}`;
}

export function sessionsOf(visits: readonly Visit[]): Session[] {
  return visits.flatMap(({ rows }) => rows.map(({ session }) => session));
}

/** `3 visits, Oct 5, 2026 to Oct 19, 2026` */
export function visitsWords(visits: readonly Visit[]): string {
  const days = visits.map(({ isoDate }) => isoDate).sort();
  const [first = "", last = first] = [days[0], days[days.length - 1]];
  const when = visits.length === 1 ? dayName(first) : period(first, last);
  return `${counted(visits.length, "visit")}, ${when}`;
}

/** `14 days left`, `today is the last day`, `3 days overdue` */
export function leftWords(daysLeft: number): string {
  if (daysLeft === 0) return "today is the last day";
  return daysLeft > 0
    ? `${counted(daysLeft, "day")} left`
    : `${counted(-daysLeft, "day")} overdue`;
}
