import { agreementFor, isAgreement } from "../coverage/agreements";
import { drawOnRows } from "../coverage/authorizations/drawOn";
import { groupBy } from "../groupBy";
import { nameKey } from "../names";
import type { Authorization, IsoDate, PracticeRecords } from "../records";
import { withAgreement } from "./coverages";
import type { RowContext } from "./rowContext";

/**
 * Where a client has an agreement and something else to draw on, what each session draws on decides
 * its agreement, and so its network and its rate: one that is used up by then decides nothing.
 * Nobody else's rows are touched.
 */
export function decideAgreements(
  rows: readonly RowContext[],
  { clients, authorizations }: Pick<PracticeRecords, "clients" | "authorizations">,
  options: { today: IsoDate }
): void {
  const choices = choicesByClient(authorizations);
  if (choices.size === 0) return;
  const choosing = rows.filter(({ client }) => client && choices.has(nameKey(client.client)));
  const contested = [...choices.values()].flat();
  const ledger = drawOnRows({ rows: choosing, clients, authorizations: contested }, options);
  for (const row of choosing) {
    const { session, coverage, client } = row;
    const drawnOn = ledger.drawOf(session)?.account.authorization;
    if (!drawnOn || !client || !coverage || session.date === undefined) continue;
    const { payer } = coverage.plan;
    if (payer === undefined) continue;
    const own = choices.get(nameKey(client.client)) ?? [];
    const question = { client: client.client, payer, code: session.code, isoDate: session.date };
    const agreement = agreementFor({ ...question, drawnOn }, own);
    if (agreement !== coverage.agreement) row.coverage = withAgreement(coverage, agreement);
  }
}

/** Those of clients who have an agreement and more than that. */
function choicesByClient(
  authorizations: readonly Authorization[]
): ReadonlyMap<string, readonly Authorization[]> {
  const active = authorizations.filter(({ status }) => status === "Active");
  const byClient = groupBy(active, ({ client }) => nameKey(client));
  return new Map([...byClient].filter(([, own]) => own.length > 1 && own.some(isAgreement)));
}
