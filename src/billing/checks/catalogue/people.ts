import { practiceRule } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `people`. */
export const peopleChecks = [
  {
    id: "client-unknown",
    severity: "fix",
    family: "people",
    column: "Client",
    title: "The client is not known",
    explanation:
      "The client is blank, is not in the Clients table, or two clients there have the same name.",
    citation: practiceRule,
    confidence: "high",
    denial: 31,
  },
  {
    id: "provider-unknown",
    severity: "fix",
    family: "people",
    column: "Provider",
    title: "The provider is not known",
    explanation:
      "The therapist is blank, is not in the Providers table, or two therapists there have the same name.",
    citation: practiceRule,
    confidence: "high",
    denial: 16,
  },
] as const satisfies readonly CatalogueEntry[];
