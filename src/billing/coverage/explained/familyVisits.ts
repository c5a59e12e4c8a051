import { chargedSessions } from "../../charges/shares/chargedSessions";
import type { VisitShare } from "../../charges/shares/familyShare";
import { familyShares } from "../../charges/shares/familyShares";
import type { Judgement } from "../../checks/judgement";
import { nameKey } from "../../names";
import type { PracticeRecords } from "../../records";

/**
 * What the family of one client is expected to owe for each visit, by date. Only the client's own
 * sessions are worked out.
 */
export function familyVisits(
  client: string,
  records: PracticeRecords,
  judgements: readonly Judgement[]
): VisitShare[] {
  const key = nameKey(client);
  const own = judgements.filter(
    ({ session }) => session.client !== undefined && nameKey(session.client) === key
  );
  return familyShares(chargedSessions(records, own), records.benefits).visits;
}
