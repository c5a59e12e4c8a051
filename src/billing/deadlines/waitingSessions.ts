import { nameKey, planKey } from "../names";
import type { IsoDate } from "../records";
import { planAnswersAmong, superbilledAmong } from "./filingDone";
import type { FilingPlan, FilingPlans } from "./filingPlans";
import type { FilingKind, FilingRecords, FilingRow } from "./filingRow";
import { isClaimSent } from "./isClaimSent";

/** A session for which something is still to be done. */
export interface Waiting<Row, Plan extends FilingPlan = FilingPlan> {
  row: Row;
  /** As in Clients. */
  client: string;
  isoDate: IsoDate;
  plan: Plan;
  kind: FilingKind;
}

type Candidate<Row, Plan extends FilingPlan> = Omit<Waiting<Row, Plan>, "kind"> & {
  sessionId: string | undefined;
};

/**
 * Sessions for which a claim or a superbill waits, in the order given. A claim is sent where its row
 * says so (`isClaimSent`), or where a payment of the plan, even of nothing, names a document that the
 * session is on. A family has what it needs once the session is on a superbill that is not void, and
 * its own claim is left; one that wants no superbills (Clients, column Superbills: Never) waits for
 * nothing.
 *
 * @param isWanted whether visits on a day with a plan are asked about; register and payments are read
 *   for these only
 */
export function waitingSessions<Row extends FilingRow, Plan extends FilingPlan>(
  rows: readonly Row[],
  plans: FilingPlans,
  isWanted: (plan: FilingPlan, visitOn: IsoDate) => plan is Plan,
  { records, sessionIdOf }: FilingRecords<Row>
): Waiting<Row, Plan>[] {
  const candidates: Candidate<Row, Plan>[] = [];
  for (const row of rows) {
    const { session, client, coverage } = row;
    const { date } = session;
    if (!coverage || !client || date === undefined || isClaimSent(session)) continue;
    const plan = plans.of(client, coverage);
    if (!plan || !isWanted(plan, date)) continue;
    if (plan.sentBy === "family" && wantsNone(client)) continue;
    const sessionId = sessionIdOf(row);
    candidates.push({ row, client: client.client, isoDate: date, plan, sessionId });
  }
  if (candidates.length === 0) return [];
  const superbilled = superbilledAmong(
    idsOf(candidates.filter(({ plan }) => plan.sentBy === "family")),
    records
  );
  const answers = planAnswersAmong(idsOf(candidates), records);
  const isAnswered = ({ sessionId = "", isoDate, plan }: Candidate<Row, Plan>) =>
    answers
      .get(sessionId)
      ?.some((each) => each.plan === planKey(plan.plan.payer) && each.isoDate >= isoDate) ?? false;
  return candidates.flatMap((candidate): Waiting<Row, Plan>[] => {
    if (isAnswered(candidate)) return [];
    const { sessionId = "", ...waiting } = candidate;
    if (waiting.plan.sentBy === "practice") return [{ ...waiting, kind: "claim" }];
    return [{ ...waiting, kind: superbilled.has(sessionId) ? "family claim" : "superbill" }];
  });
}

function idsOf(among: readonly { sessionId: string | undefined }[]): ReadonlySet<string> {
  return new Set(among.flatMap(({ sessionId }) => sessionId ?? []));
}

function wantsNone({ superbills }: NonNullable<FilingRow["client"]>): boolean {
  return superbills !== undefined && nameKey(superbills) === "never";
}
