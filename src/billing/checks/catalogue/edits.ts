import type { CatalogueEntry } from "./entry";

/** What is told of the family `edits`. */
export const editsChecks = [
  {
    id: "edit-pair",
    severity: "fix",
    family: "edits",
    column: "Modifiers",
    title: "Two codes are not billed together",
    explanation:
      "Medicare's code-pair edits (NCCI), which most plans use, pay only one of two codes that one provider gives a client on a date. For some pairs 59 or an X modifier (XE, XP, XS, XU) says that the two were separate, each with time of its own; for others no modifier helps. Whether they were separate is the therapist's to say, so that nothing is filled in.",
    citation: "Medicare practitioner code-pair edits (NCCI), in force 2024-07-01",
    confidence: "high",
    setting: "Edits, a row for the pair",
    denial: 236,
  },
  {
    id: "daily-maximum",
    severity: "fix",
    family: "edits",
    column: "Units",
    title: "More units than a day allows",
    explanation:
      "Plans pay a code up to a daily maximum of units. Some maxima are absolute; beyond others a plan pays where the record shows why, which is worth a look.",
    citation: "Medicare practitioner daily maximum of units (MUE), in force 2024-07-01",
    confidence: "high",
    setting: "Codes, column Daily maximum",
    denial: 151,
  },
  {
    id: "evaluation-same-day",
    severity: "fix",
    family: "edits",
    column: "Code",
    title: "Two evaluations on one day",
    explanation:
      "Only one evaluation or re-evaluation of occupational therapy (97165-97168) is paid for a client on a date, whoever gave it.",
    citation: "Medicare NCCI Policy Manual, chapter 11, section P",
    confidence: "high",
    denial: 236,
  },
  {
    id: "evaluation-minutes-pooled",
    severity: "fix",
    family: "edits",
    column: "Minutes",
    title: "Evaluation minutes are counted as treatment",
    explanation:
      "The minutes of an evaluation make no treatment units. Here an evaluation lies in the times of treatment, and the minutes of both are more than the time that they took together.",
    citation: "Medicare NCCI Policy Manual, chapter 11; Claims Processing Manual, chapter 5",
    confidence: "high",
    denial: 151,
  },
  {
    id: "add-on-without-base",
    severity: "fix",
    family: "edits",
    column: "Code",
    title: "An add-on code stands alone",
    explanation:
      "The code continues another one (97130 continues 97129) and is paid only with it, on the same date; remote monitoring in the same month.",
    citation: "Medicare NCCI add-on code list, 2024-06-03",
    confidence: "high",
    denial: 107,
  },
  {
    id: "bundled-code",
    severity: "fix",
    family: "edits",
    column: "Code",
    title: "The code is not paid on its own, or not by Medicare",
    explanation:
      "Medicare counts the code as part of the other services of the day, so that the patient may not be billed, or wants another code for it. Other plans seldom pay heat and cold (97010) either.",
    citation: "Medicare physician fee schedule indicators, July 2024",
    confidence: "high",
    setting: "Payers, column Type",
    denial: 97,
  },
] as const satisfies readonly CatalogueEntry[];
