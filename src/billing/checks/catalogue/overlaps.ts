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
      "A provider is with two clients, or a client with two providers, at the same time: only one of the two was one-on-one treatment, and two therapists together are one set of minutes. Groups (a group code such as 97150 for each, with one start or end) and co-treatment (two disciplines, an assistant with the supervisor, or co-treatment in Description) are not overlaps.",
    citation: "Medicare Claims Processing Manual (100-04), chapter 5, sections 20.2 and 20.3",
    confidence: "high",
    denial: 54,
  },
  {
    id: "minutes-implausible",
    severity: "review",
    family: "overlaps",
    column: "Minutes",
    title: "The minutes are unusually many",
    explanation:
      "One row of more than four hours of a timed code, or a provider's day of more than sixteen, is more often a slip than a fact. A group counts once.",
    citation: "General knowledge of the field; no document was found",
    confidence: "low",
    setting: "Practice, setting Checks turned off",
    denial: 151,
  },
] as const satisfies readonly CatalogueEntry[];
