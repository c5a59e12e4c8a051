import { billPayments } from "./billPayments";
import { decide, linesOf, plannedSuperbill, type SuperbillDecision } from "./plannedSuperbill";
import type { SkippedRow } from "./candidates";
import { totalOfAll, type DocumentInput } from "./plannedDocument";
import { groupSkipped, nothingToCharge } from "./skipped";
import { superbillSessions } from "./superbillCandidates";
import type { SuperbillDraft } from "./superbillDraft";
import { draftSuperbills } from "./superbillDrafts";
import { missingForSuperbill } from "./superbillNeeds";
import type { SuperbillPreview } from "./superbillPreview";

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
export function planSuperbills(input: DocumentInput): SuperbillPreview {
  const { records, request } = input;
  const { candidates, skipped } = superbillSessions(input);
  const ready: SuperbillDecision[] = [];
  for (const draft of draftSuperbills(candidates, records, request)) {
    const missing = missingForSuperbill(draft);
    const decision = decide(draft);
    if (missing.length > 0) skipped.push(...refused(draft, missingReason(missing)));
    else if (decision.totalCents === 0) skipped.push(...refused(draft, nothingToCharge));
    else ready.push(decision);
  }
  const factsOf = (decision: SuperbillDecision) => ({
    client: decision.draft.client.client,
    lines: linesOf(decision),
  });
  const payments = billPayments(ready, factsOf, input);
  const documents = ready.map((decision) => plannedSuperbill(decision, payments.get(decision)));
  return {
    documents,
    skipped: groupSkipped(skipped),
    totalCents: totalOfAll(documents),
  };
}

function missingReason(missing: readonly string[]): string {
  return `Missing for a superbill: ${missing.join("; ")}`;
}

function refused({ client, provider, sessions }: SuperbillDraft, reason: string): SkippedRow[] {
  return sessions.map(({ row }) => ({
    ...{ client: client.client, provider: provider.provider || undefined, row, reason },
  }));
}
