import type { SkippedSessions } from "../../billing/documents/superbillPreview";

/** Everyone who gets no superbill for one reason. */
export interface SkipReason {
  reason: string;
  /** Clients' names, each once, "" where rows name none. */
  clients: string[];
  sessions: number;
}

/** What is skipped, by reason; the reason that keeps most sessions back first. */
export function groupByReason(skipped: readonly SkippedSessions[]): SkipReason[] {
  const reasons = new Map<string, { clients: Set<string>; sessions: number }>();
  for (const { reason, client, rows } of skipped) {
    const group = reasons.get(reason) ?? { clients: new Set<string>(), sessions: 0 };
    group.clients.add(client);
    group.sessions += rows.length;
    reasons.set(reason, group);
  }
  return [...reasons]
    .map(([reason, { clients, sessions }]) => ({ reason, clients: [...clients], sessions }))
    .sort((one, other) => other.sessions - one.sessions);
}
