import { nameKey, planKey } from "../names";
import type { PracticeRecords } from "../records";
import { sharePayments, type PayableBill } from "./paymentLedger";
import { decide, plannedSuperbill, type SuperbillDecision } from "./plannedSuperbill";
import type { SkippedRow } from "./candidates";
import { groupSkipped } from "./skipped";
import { liveSuperbills, superbillSessions } from "./superbillCandidates";
import type { SuperbillDraft } from "./superbillDraft";
import { draftSuperbills } from "./superbillDrafts";
import { missingForSuperbill } from "./superbillNeeds";
import type { PlannedSuperbill, SuperbillInput, SuperbillPreview } from "./superbillPreview";

/**
 * Decides which superbills may be issued for a period, what is on each, and why other sessions of
 * the period are on none. The same records give the same preview in whatever order their rows
 * stand; sessions on a superbill that is not void are never planned again.
 *
 * Throws a RangeError where a row of the period was given no session id.
 *
 * @example
 * const { documents, skipped } = planSuperbills({
 *   records, judgements, sessionIds, request: { today: "2026-11-02" },
 * });
 * documents[0]?.toDocument("SB-0001", "2026-11-02");
 */
export function planSuperbills(input: SuperbillInput): SuperbillPreview {
  const { records, request } = input;
  const { candidates, skipped } = superbillSessions(input);
  const ready: SuperbillDecision[] = [];
  for (const draft of draftSuperbills(candidates, records, request)) {
    const missing = missingForSuperbill(draft);
    if (missing.length === 0) ready.push(decide(draft));
    else skipped.push(...refused(draft, missing));
  }
  const documents = withPayments(ready, records);
  return {
    documents,
    skipped: groupSkipped(skipped),
    totalCents: documents.reduce((sum, { totalCents }) => sum + totalCents, 0),
  };
}

function refused({ client, provider, sessions }: SuperbillDraft, missing: string[]): SkippedRow[] {
  const reason = `Missing for a superbill: ${missing.join("; ")}`;
  return sessions.map(({ row }) => ({
    ...{ client: client.client, provider: provider.provider || undefined, row, reason },
  }));
}

/** Payments are shared out among all superbills of a client at once, so each is printed once. */
function withPayments(
  decisions: readonly SuperbillDecision[],
  records: PracticeRecords
): PlannedSuperbill[] {
  const planned = new Map<SuperbillDecision, PlannedSuperbill>();
  const payments = byClient(records.payments, ({ client }) => client);
  const register = byClient(liveSuperbills(records), ({ client }) => client);
  const voided = new Set(
    records.documents.flatMap(({ number, status }) => (status === "Void" ? [number] : []))
  );
  const payers = new Set(records.payers.map(({ payer }) => planKey(payer)));
  for (const [client, own] of byClient(decisions, ({ draft }) => draft.client.client)) {
    const recorded = payments.get(client) ?? [];
    const parts = sharePayments(
      recorded.filter(({ document }) => !document),
      register.get(client) ?? [],
      own.map((decision) => payable(decision, payers))
    );
    own.forEach((decision, index) => {
      planned.set(decision, plannedSuperbill(decision, parts[index] ?? [], recorded, voided));
    });
  }
  return decisions.flatMap((decision) => planned.get(decision) ?? []);
}

/** What another plan paid is no part of this plan's superbill. */
function payable({ draft, totalCents }: SuperbillDecision, payers: Set<string>): PayableBill {
  const { from, to, plan } = draft;
  const takesFrom = (payer: string | undefined) =>
    !payers.has(planKey(payer)) || planKey(payer) === planKey(plan.payer);
  return { from, to, totalCents, takesFrom };
}

function byClient<T>(
  items: readonly T[],
  clientOf: (item: T) => string | undefined
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = nameKey(clientOf(item) ?? "");
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
