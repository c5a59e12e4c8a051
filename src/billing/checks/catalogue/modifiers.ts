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
      "A modifier is two letters or digits from a fixed list; this one is not on it. Plans reject a line with a modifier they do not know. A state's Medicaid program may have more of its own: add them to table Codes.",
    citation: "Modifier list of CPT and HCPCS, read 2026-11",
    confidence: "high",
    setting: "Codes, a row for the modifier",
    denial: 4,
  },
  {
    id: "modifier-misused",
    severity: "fix",
    family: "modifiers",
    column: "Modifiers",
    title: "The modifier does not belong on the code",
    explanation:
      "The modifier means something else (GE is often typed for GO), belongs to another kind of provider, stands twice, or is one of more than four. Whose modifier is right follows the provider's taxonomy, else the credentials; where neither says otherwise it is occupational therapy's GO.",
    citation: "Modifier list of CPT and HCPCS, with the notes of Noridian Medicare, read 2026-11",
    confidence: "high",
    setting: "Providers, column Taxonomy",
    denial: 4,
  },
  {
    id: "modifier-missing",
    severity: "fix",
    family: "modifiers",
    column: "Modifiers",
    title: "A modifier is missing",
    explanation:
      "The client's payer wants a modifier on each line (Payers, column Required modifiers), or it is Medicare (column Type), which wants GO on every code that it counts as therapy. CO, KX, 59 and telehealth modifiers have conditions of their own and are not missed; of 96 and 97 either will do; supplies take none.",
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
      "Two modifiers of the row exclude each other (GO and GP, 95 and 93), or one of them needs another that is not there (CO needs GO).",
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
      "Payers read the first modifiers first. The usual order is discipline (GO), assistant (CO), KX, 59 or X, telehealth, 96 or 97, side. A plan that wants 59 first says so by naming it before GO in its row of Payers.",
    citation:
      "No single national order is published; Noridian Medicare wants the discipline first or second",
    confidence: "medium",
    setting: "Payers, column Required modifiers (59, GO)",
    denial: 4,
  },
  {
    id: "modifier-unneeded",
    severity: "review",
    family: "modifiers",
    column: "Modifiers",
    title: "A modifier has no reason",
    explanation:
      "59 or an X modifier says that two services of a pair were separate, and no such pair stands on the client's date, whoever gave it; or KX is used outside Medicare.",
    citation: "Medicare NCCI Policy Manual, chapter 11; CMS Therapy Services page, 2026",
    confidence: "high",
    setting: "Edits, a row for the pair",
    denial: 4,
  },
] as const satisfies readonly CatalogueEntry[];
