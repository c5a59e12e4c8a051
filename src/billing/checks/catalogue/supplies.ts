import type { CatalogueEntry } from "./entry";

/** What is told of the family `supplies`. */
export const suppliesChecks = [
  {
    id: "supply-meaning",
    severity: "fix",
    family: "supplies",
    column: "Code",
    title: "The supply code means something else",
    explanation: "The row's Description says another thing than the code stands for.",
    citation: "HCPCS Level II list, July 2024",
    confidence: "high",
    denial: 16,
  },
  {
    id: "description-missing",
    severity: "fix",
    family: "supplies",
    column: "Description",
    title: "The code needs a description",
    explanation:
      "A code for what has no code of its own is paid only with a description of what it was.",
    citation: "Rejections of electronic claims, compared 2026-11",
    confidence: "high",
    denial: 16,
  },
] as const satisfies readonly CatalogueEntry[];
