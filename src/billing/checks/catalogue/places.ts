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
    explanation:
      "A place of service is a two-digit code that CMS has assigned. The message names the code where a place was typed by its name.",
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
      "A telehealth place (02, 10) usually goes with 95 or 93, and 95 or 93 with such a place. Plans differ: what a plan's Required modifiers ask for is right.",
    citation: "HCPCS modifier list and trade articles on telehealth therapy, read 2026-11",
    confidence: "medium",
    setting: "Payers, column Required modifiers, or Practice, setting Checks turned off",
    denial: 5,
  },
] as const satisfies readonly CatalogueEntry[];
