import { superbillNeeds } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `dates`. */
export const datesChecks = [
  {
    id: "date-missing",
    severity: "fix",
    family: "dates",
    column: "Date",
    title: "The date is missing",
    explanation:
      "The date of service is blank or is text that is not a date. Codes, fees and plans are all looked up by it.",
    citation: superbillNeeds,
    confidence: "high",
  },
  {
    id: "date-future",
    severity: "fix",
    family: "dates",
    column: "Date",
    title: "The date is in the future",
    explanation: "A session is billed after it took place, never before.",
    citation: superbillNeeds,
    confidence: "high",
  },
] as const satisfies readonly CatalogueEntry[];
