import type { SkippedSessions } from "../../billing/documents/superbillPreview";

/** Everyone who gets no superbill for one reason. */
export interface SkipReason {
  reason: string;
  /** Rows of Sessions by client and provider. */
  who: SkippedSessions[];
  sessions: number;
}

/** What is skipped, by reason; the reason that keeps most sessions back first. */
export function groupByReason(skipped: readonly SkippedSessions[]): SkipReason[] {
  const reasons = new Map<string, SkipReason>();
  for (const each of skipped) {
    const group = reasons.get(each.reason) ?? { reason: each.reason, who: [], sessions: 0 };
    group.who.push(each);
    group.sessions += each.rows.length;
    reasons.set(each.reason, group);
  }
  return [...reasons.values()].sort((one, other) => other.sessions - one.sessions);
}
