import { withClaimsSent } from "./claims";
import { clients, earlierPlans } from "./clients";
import { authorizations, benefits } from "./coverage";
import { irregularVisits, problemVisits } from "./otherVisits";
import { payments } from "./payments";
import { codes, fees, payers, practice, providers } from "./practice";
import { sampleTable, type SampleTable } from "./sampleTable";
import { inOrder, sessionRows } from "./visit";
import { weeklyVisits } from "./weeklyVisits";

/**
 * An invented pediatric practice: 15 clients, September and October 2026, about 200 sessions, in
 * which Check sessions finds every kind of problem once. The same on every call. Tables that are
 * left out begin empty.
 */
export function samplePractice(): SampleTable[] {
  const visits = inOrder([
    ...withClaimsSent([...weeklyVisits(), ...irregularVisits]),
    ...Object.values(problemVisits).flat(),
  ]);
  return [
    practice,
    providers,
    payers,
    clients,
    earlierPlans,
    fees,
    authorizations,
    benefits,
    sampleTable("Sessions", visits.flatMap(sessionRows)),
    payments,
    codes,
  ];
}
