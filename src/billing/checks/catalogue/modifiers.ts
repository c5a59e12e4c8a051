import type { CatalogueEntry } from "./entry";

/** What is told of the family `modifiers`. */
export const modifiersChecks = [
  {
    id: "modifier-unknown",
    severity: "fix",
    family: "modifiers",
    column: "Modifiers",
    title: "The modifier is not known",
    explanation:
      "A modifier is two letters or digits from a fixed list; this one is not on it. Plans reject a line with a modifier they do not know.",
    citation: "Modifier list of CPT and HCPCS, read 2026-11",
    confidence: "high",
    denial: 4,
  },
  {
    id: "modifier-misused",
    severity: "fix",
    family: "modifiers",
    column: "Modifiers",
    title: "The modifier does not belong on the code",
    explanation:
      "The modifier means something else, belongs to another kind of provider, or there are more than four.",
    citation: "Modifier list of CPT and HCPCS, read 2026-11",
    confidence: "high",
    denial: 4,
  },
  {
    id: "modifier-missing",
    severity: "fix",
    family: "modifiers",
    column: "Modifiers",
    title: "A modifier is missing",
    explanation:
      "The client's payer wants a modifier on each line (Payers, column Required modifiers), or Medicare wants GO on the code.",
    citation: "CMS Change Request 10176; the practice's own Payers table",
    confidence: "high",
    setting: "Payers, column Required modifiers",
    denial: 4,
  },
  {
    id: "modifier-pair",
    severity: "fix",
    family: "modifiers",
    column: "Modifiers",
    title: "Modifiers do not go together",
    explanation:
      "Two modifiers of the row exclude each other, or one of them needs another that is not there.",
    citation: "CMS Change Request 10176; CMS Therapy Services page, 2026",
    confidence: "high",
    denial: 4,
  },
  {
    id: "modifier-order",
    severity: "review",
    family: "modifiers",
    column: "Modifiers",
    title: "The modifiers stand in an unusual order",
    explanation:
      "Payers read the first modifiers first. The usual order is discipline (GO), assistant (CO), KX, 59 or X, telehealth, 96 or 97, side.",
    citation:
      "No single national order is published; Noridian Medicare wants the discipline first or second",
    confidence: "medium",
    setting: "Practice, setting Checks turned off",
    denial: 4,
  },
  {
    id: "modifier-unneeded",
    severity: "review",
    family: "modifiers",
    column: "Modifiers",
    title: "A modifier has no reason",
    explanation:
      "59 or an X modifier says that two services of a pair were separate, and no such pair stands on the date; or KX is used outside Medicare.",
    citation: "Medicare NCCI Policy Manual, chapter 11",
    confidence: "high",
    denial: 4,
  },
] as const satisfies readonly CatalogueEntry[];
