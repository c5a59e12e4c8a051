import { Coverages } from "../checks/coverages";
import { planPaysPractice } from "../documents/candidates";
import { groupBy } from "../groupBy";
import { nameKey, planKey } from "../names";
import type { Client, IsoDate, PracticeRecords, Session } from "../records";
import { addDays } from "../time/isoDate";

/** What the family pays at the visit is noted within this time, or names its document. */
const daysToNoteCopay = 90;

/** Whether a payment of that day may be for a visit of one of these days. */
export function mayBeFor(days: readonly IsoDate[], isoDate: IsoDate): boolean {
  if (days.length === 0) return false;
  const from = addDays(isoDate, -daysToNoteCopay);
  return days.some((day) => day >= from && day <= isoDate);
}

type Records = Pick<
  PracticeRecords,
  "clients" | "sessions" | "payers" | "earlierPlans" | "authorizations"
>;

/** A session as far as it tells whether a plan is sent its claim. */
export type VisitedService = Pick<Session, "date" | "code">;

/**
 * Which visits the practice sends to the client's plan, in network or under a single case agreement:
 * the plan pays the practice its part, and only the rest is the family's.
 */
export class ClaimedVisits {
  private readonly coverages: Coverages;
  private readonly people: ReadonlyMap<string, Client>;
  private sessionsOf: ReadonlyMap<string, Session[]> | undefined;
  private readonly visits = new Map<string, { isoDate: IsoDate; plan: string }[]>();

  constructor(private readonly records: Records) {
    this.coverages = new Coverages(records);
    this.people = new Map(records.clients.map((client) => [nameKey(client.client), client]));
  }

  /**
   * Key of the plan that is sent the claim; undefined where none is.
   * @param key of the client's name
   */
  planOf(key: string, { date, code }: VisitedService): string | undefined {
    const client = this.people.get(key);
    if (!client || date === undefined) return undefined;
    const { plan, network } = this.coverages.of(client, { key }, date, code);
    return planPaysPractice(network) ? planKey(plan.payer) : undefined;
  }

  /** Whether any of the client's visits is sent to that plan. */
  areSentTo(plan: string, key: string): boolean {
    return this.of(key).some((visit) => visit.plan === plan);
  }

  /** Days of visits that are on none of the client's bills. */
  daysOnNoBill(key: string, billed: ReadonlySet<IsoDate>): IsoDate[] {
    const days = new Set(this.of(key).map(({ isoDate }) => isoDate));
    return [...days].filter((isoDate) => !billed.has(isoDate));
  }

  private of(key: string): readonly { isoDate: IsoDate; plan: string }[] {
    const known = this.visits.get(key);
    if (known) return known;
    this.sessionsOf ??= groupBy(this.records.sessions, ({ client }) => nameKey(client ?? ""));
    const visits = (this.sessionsOf.get(key) ?? []).flatMap((session) => {
      const plan = this.planOf(key, session);
      return plan === undefined || session.date === undefined
        ? []
        : [{ isoDate: session.date, plan }];
    });
    this.visits.set(key, visits);
    return visits;
  }
}
