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
      "An NPI has ten digits, begins with 1 or 2, and its last digit checks the others. A wrong one of a provider holds that provider's sessions back; the practice's Group NPI or a Referring NPI is told of once, to be looked at, for superbills leave it out.",
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
      "A provider's taxonomy has ten characters and says what kind of therapist or assistant she is; that of a group is not hers. It is told of once for each provider.",
    citation: "NUCC provider taxonomy 25.1",
    confidence: "high",
    setting: "Practice, setting Checks turned off",
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
