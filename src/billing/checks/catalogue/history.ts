import type { CatalogueEntry } from "./entry";

/** What is told of the family `history`. */
export const historyChecks = [
  {
    id: "reevaluation-too-soon",
    severity: "review",
    family: "history",
    column: "Code",
    title: "An evaluation soon after the last",
    explanation:
      "A re-evaluation within 30 days of an evaluation, or a first evaluation within 30 days of another. A re-evaluation needs a significant change, new findings or no response to treatment; as a routine report it is not paid.",
    citation:
      "Medicare Benefit Policy Manual (100-02), chapter 15, section 220.3, from general knowledge",
    confidence: "medium",
    setting: "Practice, setting Checks turned off",
    denial: 151,
  },
  {
    id: "kx-threshold",
    severity: "fix",
    family: "history",
    column: "Modifiers",
    title: "The KX threshold is passed",
    explanation:
      "The year's occupational therapy of a Medicare client has passed the amount from which each line needs KX (2026: $2,480.00). Medicare counts what it allows; here the practice's own charges stand in for that. Nothing is said of a year whose amount is not known.",
    citation: "CMS Therapy Services page, 2026; Noridian Medicare for 2022 to 2024",
    confidence: "medium",
    setting: "Payers, column Type",
    denial: 119,
  },
  {
    id: "monitoring-minutes",
    severity: "fix",
    family: "history",
    column: "Minutes",
    title: "Too few monitoring minutes in the month",
    explanation:
      "Remote monitoring is billed by the minutes of a client's calendar month: 10 (98979) or 20 (98980), and each further 20 (98981), which must be reached in full. The supply of the device is not billed by minutes.",
    citation: "CMS Change Request 14250 and trade articles on remote therapeutic monitoring, 2026",
    confidence: "medium",
    setting: "Practice, setting Checks turned off",
    denial: 151,
  },
] as const satisfies readonly CatalogueEntry[];
