import { deadlinesOf } from "../../../src/billing/deadlines/deadlinesOf";
import type { PracticeRecords } from "../../../src/billing/records";
import type { SessionOfPlan } from "../../../src/billing/deadlines/deadlinesOf";
import type { FilingDeadline } from "../../../src/billing/deadlines/filingDeadlines";
import { Coverages } from "../../../src/billing/checks/coverages";
import { NamedRows } from "../../../src/billing/checks/namedRows";

/** Sessions as the checks look them up, whatever their day. */
export function filingRows(records: PracticeRecords): SessionOfPlan[] {
  const clients = new NamedRows(records.clients, ({ client }) => client);
  const coverages = new Coverages(records);
  return records.sessions.map((session) => {
    const named = clients.typed(session.client ?? "");
    const [client] = named.rows;
    const { date, code } = session;
    if (!client || date === undefined) return { session };
    return { session, client, coverage: coverages.of(client, named, date, code) };
  });
}

export const sessionIdOf = ({ session }: SessionOfPlan) => session.sessionId;

/** What is due from 100 days back to 500 days ahead. */
export function due(records: PracticeRecords, today: string) {
  return deadlinesOf(records, { today, within: 500, past: 100 }).due;
}

/** `claim Ben 2027-01-03: 1 2` */
export function brief({ kind, client, visits }: FilingDeadline<SessionOfPlan>): string[] {
  return visits.map(
    ({ lastDay, rows }) =>
      `${kind} ${client} ${lastDay}: ${rows.map(({ session }) => session.row).join(" ")}`
  );
}
