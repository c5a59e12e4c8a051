import type { LimitInForce } from "./limitsInForce";
import { limitWords } from "./timeLimit";

/** `90 days after the visit (Cigna's page on when to file claims, read 2026-11)` */
export function limitReason(
  { limit, source, confidence, note }: LimitInForce,
  after: string
): string {
  const length = limitWords(limit);
  const counted = limit.kind === "end of next year" ? length : `${length} ${after}`;
  const doubt = confidence === "low" ? "not confirmed; ask the plan" : undefined;
  return `${counted} (${[source, note, doubt].filter((part) => part !== undefined).join("; ")})`;
}
