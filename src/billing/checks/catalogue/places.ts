import type { CatalogueEntry } from "./entry";

/** What is told of the family `places`. */
export const placesChecks = [
  {
    id: "place-missing",
    severity: "fix",
    family: "places",
    column: "Place",
    title: "The place of service is missing",
    explanation:
      "Neither the row nor the practice's setting Default place says where the session took place.",
    citation: "What plans ask of an itemized bill (superbill), compared 2026-11",
    confidence: "high",
    setting: "Practice, setting Default place",
    denial: 5,
  },
  {
    id: "place-unknown",
    severity: "fix",
    family: "places",
    column: "Place",
    title: "The place of service is not known",
    explanation: "A place of service is a two-digit code that CMS has assigned; this one is not.",
    citation: "CMS place-of-service code set, September 2023",
    confidence: "high",
    setting: "Codes, a row for the place",
    denial: 5,
  },
  {
    id: "place-telehealth",
    severity: "review",
    family: "places",
    column: "Place",
    title: "Telehealth place and modifier do not agree",
    explanation:
      "A telehealth place (02, 10) usually goes with 95 or 93, and these modifiers with such a place. Payers differ.",
    citation: "HCPCS modifier list and trade articles on telehealth therapy, read 2026-11",
    confidence: "medium",
    setting: "Practice, setting Checks turned off",
    denial: 5,
  },
] as const satisfies readonly CatalogueEntry[];
