import type { CatalogueEntry } from "./entry";

/** What is told of the family `overlaps`. */
export const overlapsChecks = [
  {
    id: "overlapping-sessions",
    severity: "fix",
    family: "overlaps",
    column: "Start",
    title: "Sessions overlap",
    explanation:
      "A provider is with two clients, or a client with two providers, at the same time. Groups (97150 for each) and co-treatment are not overlaps.",
    citation: "Medicare Claims Processing Manual (100-04), chapter 5, section 20.2 and 20.3",
    confidence: "high",
    denial: 236,
  },
  {
    id: "minutes-implausible",
    severity: "review",
    family: "overlaps",
    column: "Minutes",
    title: "The minutes are unusually many",
    explanation:
      "One session of more than four hours, or a provider's day of more than sixteen, is more often a slip than a fact.",
    citation: "General knowledge of the field; no document was found",
    confidence: "low",
    setting: "Practice, setting Checks turned off",
    denial: 151,
  },
] as const satisfies readonly CatalogueEntry[];
