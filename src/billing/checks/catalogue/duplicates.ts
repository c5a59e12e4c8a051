import { practiceRule, superbillNeeds } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `duplicates`. */
export const duplicatesChecks = [
  {
    id: "duplicate-session",
    severity: "fix",
    family: "duplicates",
    column: "Date",
    title: "The session is there twice",
    explanation:
      "Another row has the same date, client, provider, code, start and minutes. Billing both would bill one visit twice. A line with CO beside one without is the usual split of an assistant's time, and no repetition.",
    citation: superbillNeeds,
    confidence: "high",
    denial: 18,
  },
  {
    id: "session-copied",
    severity: "review",
    family: "duplicates",
    column: "Session ID",
    title: "The row is a copy of another",
    explanation:
      "The row was copied from another session. Keep it as a session of its own, or delete it.",
    citation: practiceRule,
    confidence: "high",
  },
] as const satisfies readonly CatalogueEntry[];
