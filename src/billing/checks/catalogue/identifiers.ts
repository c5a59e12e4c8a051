import type { CatalogueEntry } from "./entry";

/** What is told of the family `identifiers`. */
export const identifiersChecks = [
  {
    id: "npi-invalid",
    severity: "fix",
    family: "identifiers",
    column: "Provider",
    title: "An NPI is wrong",
    explanation:
      "The provider's or the practice's NPI does not have ten digits with the right check digit.",
    citation: "CMS: the check digit of the National Provider Identifier",
    confidence: "high",
    denial: 206,
  },
  {
    id: "taxonomy-unknown",
    severity: "review",
    family: "identifiers",
    column: "Provider",
    title: "The provider's taxonomy is not known",
    explanation:
      "The provider's taxonomy is not one of the occupational-therapy specialties, or not ten characters.",
    citation: "NUCC provider taxonomy 25.1",
    confidence: "high",
    denial: 8,
  },
  {
    id: "client-too-young",
    severity: "fix",
    family: "identifiers",
    column: "Date",
    title: "The session is before the client was born",
    explanation:
      "The date of service is before the client's date of birth: one of the two is wrong.",
    citation: "What plans ask of an itemized bill (superbill), compared 2026-11",
    confidence: "high",
    denial: 14,
  },
] as const satisfies readonly CatalogueEntry[];
