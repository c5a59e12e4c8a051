import type { Skipped } from "../../billing/documents/plannedDocument";
import { counted, listed } from "../words";

/** Everyone who gets no document for one reason. */
export interface SkipReason {
  reason: string;
  /** Rows of Sessions by client and provider, or whole clients, which have none. */
  who: Skipped[];
  sessions: number;
}

/** What is skipped, by reason; the reason that keeps most sessions, then most clients, back first. */
export function groupByReason(skipped: readonly Skipped[]): SkipReason[] {
  const reasons = new Map<string, SkipReason>();
  for (const each of skipped) {
    const group = reasons.get(each.reason) ?? { reason: each.reason, who: [], sessions: 0 };
    group.who.push(each);
    group.sessions += each.rows.length;
    reasons.set(each.reason, group);
  }
  return [...reasons.values()].sort(
    (one, other) => other.sessions - one.sessions || other.who.length - one.who.length
  );
}

/** `3 sessions and 1 client`. */
export function skippedWords(skipped: readonly Skipped[]): string {
  const sessions = skipped.reduce((sum, { rows }) => sum + rows.length, 0);
  const clients = skipped.filter(({ rows }) => rows.length === 0).length;
  return listed([
    ...(sessions > 0 ? [counted(sessions, "session")] : []),
    ...(clients > 0 ? [counted(clients, "client")] : []),
  ]);
}
