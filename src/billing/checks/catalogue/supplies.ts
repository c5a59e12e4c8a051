import type { CatalogueEntry } from "./entry";

/** What is told of the family `supplies`. */
export const suppliesChecks = [
  {
    id: "supply-meaning",
    severity: "fix",
    family: "supplies",
    column: "Code",
    title: "The supply code means something else",
    explanation:
      "The row's Description names another part of the body, or other equipment, than the code is for. Custom-made for off the shelf, or the other way round, is only to be looked at.",
    citation: "HCPCS Level II list, July 2024",
    confidence: "high",
    setting: "Practice, setting Checks turned off",
    denial: 16,
  },
  {
    id: "description-missing",
    severity: "fix",
    family: "supplies",
    column: "Description",
    title: "The code needs a description",
    explanation:
      "A code for what has no code of its own is paid only with a description of what it was. Where no row has one, the optional column Description may be missing from Sessions.",
    citation: "Rejections of electronic claims, compared 2026-11",
    confidence: "high",
    denial: 16,
  },
] as const satisfies readonly CatalogueEntry[];
