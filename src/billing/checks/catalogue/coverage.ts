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
  {
    id: "benefits-stale",
    severity: "review",
    family: "coverage",
    column: "Client",
    title: "The benefits were not verified lately",
    explanation:
      "The practice relies on what the plan said of the client's benefits (in network, or by an exception or agreement), and that was verified more than 30 days before the session, or not at all. It is told once for a client and plan, on the first such session of the last 30 days or of those booked ahead. A client of long standing of whom table Benefits has no row is not asked about, nor is a practice that keeps no benefits.",
    citation: practiceRule,
    confidence: "medium",
    setting: "Practice, setting Benefits fresh days",
  },
] as const satisfies readonly CatalogueEntry[];
