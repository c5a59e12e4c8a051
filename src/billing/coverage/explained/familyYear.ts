import { amountBetween, type Amount } from "../../charges/shares/amount";
import { chargedSessions } from "../../charges/shares/chargedSessions";
import type { VisitShare } from "../../charges/shares/familyShare";
import { familyShares } from "../../charges/shares/familyShares";
import type { Judgement } from "../../checks/judgement";
import { nameKey } from "../../names";
import type { IsoDate, PracticeRecords } from "../../records";
import { isWithin } from "../../time/isoDate";
import { benefitsOn } from "../benefits/benefitsOn";
import { planYearOn, type PlanYear } from "../benefits/planYear";
import { planOn } from "../plan";
import { clientNamed } from "./clientNamed";

/** Whose visits, and a day of the year that is asked about. */
export interface FamilyYearQuestion {
  client: string;
  isoDate: IsoDate;
}

/** What a family is expected to owe in one year of its plan. */
export interface FamilyYear {
  /** That of the plan in force on the day; the calendar year where nobody knows when it begins. */
  year: PlanYear;
  /** The latest first. */
  visits: VisitShare[];
  /** What the family owes for those visits of which it is known, exactly or within bounds. */
  total: Amount;
  /** Visits of which it is not known. */
  unknown: number;
}

/**
 * What the family of one client is expected to owe for each visit of the plan's year that a day lies
 * in. Only the client's own sessions are worked out.
 */
export function familyYear(
  { client, isoDate }: FamilyYearQuestion,
  records: PracticeRecords,
  judgements: readonly Judgement[]
): FamilyYear {
  const key = nameKey(client);
  const own = judgements.filter(
    ({ session }) => session.client !== undefined && nameKey(session.client) === key
  );
  const year = yearOf({ client, isoDate }, records);
  const visits = familyShares(chargedSessions(records, own), records.benefits)
    .visits.filter((visit) => isWithin(visit.isoDate, year.from, year.to))
    .reverse();
  const known = visits.filter(({ family }) => family.kind !== "unknown");
  return { year, visits, total: sumOf(known), unknown: visits.length - known.length };
}

function yearOf({ client, isoDate }: FamilyYearQuestion, records: PracticeRecords): PlanYear {
  const named = clientNamed(client, records.clients);
  if (named.kind !== "one") return planYearOn(isoDate);
  const { payer } = planOn(named.client, isoDate, records.earlierPlans);
  if (payer === undefined) return planYearOn(isoDate);
  const said = benefitsOn({ client, payer, isoDate }, records.benefits);
  const later = benefitsOn({ client, payer, isoDate: "9999-12-31" }, records.benefits);
  return planYearOn(isoDate, said?.resetsOn ?? later?.resetsOn);
}

function sumOf(visits: readonly VisitShare[]): Amount {
  let leastCents = 0;
  let mostCents = 0;
  for (const { family } of visits) {
    if (family.kind === "known") {
      leastCents += family.cents;
      mostCents += family.cents;
    } else if (family.kind === "between") {
      leastCents += family.leastCents;
      mostCents += family.mostCents;
    }
  }
  return amountBetween(leastCents, mostCents);
}
