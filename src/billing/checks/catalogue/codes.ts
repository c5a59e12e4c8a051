import { superbillNeeds } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `codes`. */
export const codesChecks = [
  {
    id: "code-missing",
    severity: "fix",
    family: "codes",
    column: "Code",
    title: "The code is missing",
    explanation: "Every session needs the code of the service that was given.",
    citation: superbillNeeds,
    confidence: "high",
  },
  {
    id: "code-unknown",
    severity: "fix",
    family: "codes",
    column: "Code",
    title: "The code is not known",
    explanation:
      "The code is not one that an occupational-therapy practice bills, or it did not exist yet on the date of service.",
    citation: "CPT and HCPCS codes of occupational therapy, by date of service",
    confidence: "high",
    denial: 181,
  },
  {
    id: "code-retired",
    severity: "fix",
    family: "codes",
    column: "Code",
    title: "The code was retired",
    explanation:
      "The code ended before the date of service; plans reject it. The message names what replaced it.",
    citation: "Dates on which CMS lists a code as added and ended",
    confidence: "high",
    denial: 181,
  },
] as const satisfies readonly CatalogueEntry[];
