import type { CatalogueEntry } from "./entry";

/** What is told of the family `notes`. */
export const notesChecks = [
  {
    id: "note-not-signed",
    severity: "fix",
    family: "notes",
    column: "Note signed",
    title: "The note is not signed",
    explanation:
      "A session without a signed note must not be billed. A blank is told of, to be looked at, only where at least half of the log says Yes or No, and not before the day is over.",
    citation: "Common billing mistakes listed in the practice's own guides: charges without notes",
    confidence: "medium",
    setting: "Practice, setting Checks turned off",
    denial: 252,
  },
] as const satisfies readonly CatalogueEntry[];
