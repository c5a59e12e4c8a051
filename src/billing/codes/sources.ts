/** Where a fact comes from, and when it was read. */
export interface Source {
  title: string;
  /** Month in which we read it, `2026-11`. */
  read: string;
}

/** The public documents and data sets behind the codes and rules. */
export const sources = {
  claimsManual: {
    title: "Medicare Claims Processing Manual (100-04), chapter 5, section 20.2",
    read: "2026-11",
  },
  disciplineModifiers: {
    title: "CMS Change Request 10176: modifiers that name the therapy discipline",
    read: "2026-11",
  },
  therapyServices2026: {
    title: "CMS Therapy Services page, calendar year 2026",
    read: "2026-11",
  },
  dailyMaxima: {
    title: "Medicare practitioner daily maximum of units (MUE), in force 2024-07-01",
    read: "2026-11",
  },
  feeSchedule: {
    title: "Medicare physician fee schedule indicators, July 2024",
    read: "2026-11",
  },
  codeDates: {
    title: "CMS Restructured BETOS classification: dates codes were added and ended",
    read: "2026-11",
  },
  codePairs: {
    title: "Medicare practitioner code-pair edits (NCCI), in force 2024-07-01",
    read: "2026-11",
  },
  pairPolicy: {
    title: "Medicare NCCI Policy Manual, chapter 11",
    read: "2026-11",
  },
  addOnCodes: {
    title: "Medicare NCCI add-on code list, 2024-06-03",
    read: "2026-11",
  },
  hcpcs: {
    title: "HCPCS Level II list, July 2024",
    read: "2026-11",
  },
  cognitiveCodes: {
    title: "AOTA and ASHA notices of 2017-2020 on the cognitive codes 97127, G0515 and 97129",
    read: "2026-11",
  },
  caregiverTraining: {
    title: "NGS Medicare and trade articles on caregiver training codes 97550-97552, 2024",
    read: "2026-11",
  },
  remoteMonitoring: {
    title: "CMS Change Request 14250 and trade articles on remote therapeutic monitoring, 2026",
    read: "2026-11",
  },
  sensoryIntegration: {
    title: "American Journal of Occupational Therapy, doi 10.5014/ajot.2025.051401",
    read: "2026-11",
  },
  handTherapy: {
    title: "American Society of Hand Therapists pages on splints and casting",
    read: "2026-11",
  },
  placesOfService: {
    title: "CMS place-of-service code set, September 2023",
    read: "2026-11",
  },
  diagnoses2026: {
    title: "CMS ICD-10-CM code list, fiscal year 2026",
    read: "2026-11",
  },
  modifierList: {
    title: "HCPCS and CPT modifier list with the notes of Noridian Medicare",
    read: "2026-11",
  },
  assistantExamples: {
    title: "CMS billing examples of the assistant modifiers CQ and CO",
    read: "2026-11",
  },
  telehealth: {
    title: "Trade articles on telehealth modifiers and places of service, 2026",
    read: "2026-11",
  },
  npiCheckDigit: {
    title: "CMS: the check digit of the National Provider Identifier",
    read: "2026-11",
  },
  adjustmentReasons: {
    title: "X12 lists of adjustment reason and remark codes, June 2024; the words are ours",
    read: "2026-11",
  },
  secondary: {
    title: "Trade articles; no official document was found",
    read: "2026-11",
  },
  unconfirmed: {
    title: "General knowledge of the field; no document was found",
    read: "2026-11",
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;

/** high: official text or data; medium: one good secondary source; low: not verified. */
export type Confidence = "high" | "medium" | "low";
