import type { CatalogueEntry } from "./entry";

/** What is told of the family `assistants`. */
export const assistantsChecks = [
  {
    id: "assistant-modifier",
    severity: "fix",
    family: "assistants",
    column: "Modifiers",
    title: "The assistant modifier CO is wrong",
    explanation:
      "An assistant gave more than a tenth of a unit's time alone and the row lacks CO, or it has CO without reason. The last unit is the therapist's from 8 minutes of the therapist's own. All time of a provider marked as assistant is the assistant's, unless Assistant minutes says otherwise; time given together is the therapist's. Medicare's rule; other plans where their row in Payers asks for CO.",
    citation: "CMS Therapy Services page, 2026, and CMS billing examples: modifiers CQ and CO",
    confidence: "high",
    setting: "Payers, columns Type and Required modifiers",
    denial: 4,
  },
  {
    id: "assistant-evaluation",
    severity: "fix",
    family: "assistants",
    column: "Provider",
    title: "An assistant cannot evaluate",
    explanation:
      "An evaluation or re-evaluation is given by the therapist; an assistant may contribute, but not be the one who gave it. Of a test with a clock of its own (96112, 96125) it is only worth a look.",
    citation: "CMS Therapy Services page, 2026",
    confidence: "high",
    denial: 185,
  },
  {
    id: "assistant-minutes",
    severity: "fix",
    family: "assistants",
    column: "Assistant minutes",
    title: "Assistant minutes exceed the minutes",
    explanation:
      "The assistant cannot have given more minutes than the session had, or fewer than none.",
    citation: "CMS Therapy Services page, 2026",
    confidence: "high",
  },
] as const satisfies readonly CatalogueEntry[];
