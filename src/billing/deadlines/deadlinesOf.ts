import { decideAgreements } from "../checks/drawnAgreements";
import { PracticeIndex } from "../checks/practiceIndex";
import type { Client, IsoDate, PracticeRecords, Session } from "../records";
import { addDays } from "../time/isoDate";
import { filingDeadlines, type FilingDeadline } from "./filingDeadlines";
import { FilingPlans, type FilingPlan, type FilingWindow } from "./filingPlans";
import type { FilingRow } from "./filingRow";
import { waitingSessions } from "./waitingSessions";
import { gathered, withoutLimit, type WithoutLimit } from "./withoutLimit";

/** A session with who pays for it. */
export interface SessionOfPlan extends FilingRow {
  session: Session;
  client?: Client;
}

/** What is due when, and what is not known. */
export interface Deadlines {
  /** By first last day, then client. */
  due: FilingDeadline<SessionOfPlan>[];
  /** By payer: plans with a visit of the last year that is not done, and no known limit. */
  unknown: WithoutLimit[];
}

const aYear = 365;

/**
 * What is due in a window of days, of all of a practice: see `filingDeadlines`. Nothing is taken for a
 * plan of which no limit is known: it is named instead.
 *
 * @param records with every session under the id it goes by
 */
export function deadlinesOf(
  records: PracticeRecords,
  { today, ...window }: FilingWindow & { today: IsoDate }
): Deadlines {
  const rows = sessionsOfPlans(records, today);
  const asked = { records, sessionIdOf: ({ session }: SessionOfPlan) => session.sessionId };
  const since = addDays(today, -aYear);
  const isUnknown = (plan: FilingPlan, visitOn: IsoDate): plan is FilingPlan =>
    plan.limit === undefined && visitOn >= since && visitOn <= today;
  const waiting = waitingSessions(rows, new FilingPlans(today, window), isUnknown, asked);
  return {
    due: filingDeadlines(rows, asked, { today, ...window }),
    unknown: gathered(
      waiting
        .filter(({ kind }) => kind !== "family claim")
        .map(({ client, plan: { plan } }) => withoutLimit(client, plan, "Filing days"))
    ),
  };
}

/** The sessions as the checks look them up, under the network that the checks decide. */
function sessionsOfPlans(records: PracticeRecords, today: IsoDate): SessionOfPlan[] {
  const index = new PracticeIndex(records, today);
  const rows = records.sessions.map((session, at) => index.contextOf(session, at, undefined));
  decideAgreements(rows, records, { today });
  return rows;
}
