import { practiceRule } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `coverage`. */
export const coverageChecks = [
  {
    id: "network-not-accepted",
    severity: "fix",
    family: "coverage",
    column: "Network",
    title: "The plan is not accepted",
    explanation:
      "The practice does not accept the client's plan on this date, so the session must not be billed to it.",
    citation: practiceRule,
    confidence: "high",
    denial: 242,
  },
  {
    id: "network-ask",
    severity: "review",
    family: "coverage",
    column: "Network",
    title: "Ask whether the plan is accepted",
    explanation:
      "The Payers table does not say whether this plan is accepted. Ask the plan or the manager, then add a row.",
    citation: practiceRule,
    confidence: "high",
  },
] as const satisfies readonly CatalogueEntry[];
