import type { Confidence } from "../../codes/sources";
import type { IsoDate } from "../../records";
import type { Severity } from "../finding";

/** Families of checks: one file of `checks/`, and one of `checks/catalogue/`, each. */
export type CheckFamilyName =
  | "cells"
  | "dates"
  | "people"
  | "identifiers"
  | "codes"
  | "minutes"
  | "units"
  | "modifiers"
  | "assistants"
  | "edits"
  | "places"
  | "diagnoses"
  | "coverage"
  | "fees"
  | "history"
  | "overlaps"
  | "duplicates"
  | "notes"
  | "supplies"
  | "billed";

/** One kind of finding. */
export interface CatalogueEntry {
  id: string;
  /** What a finding of this kind usually is; a check may find a milder or harder case. */
  severity: Severity;
  family: CheckFamilyName;
  /** Header of the Sessions column to go to. */
  column: string;
  title: string;
  /** Plain words for the office manager: what the check looks at and why it matters. */
  explanation: string;
  /** Where the rule comes from. */
  citation: string;
  /** How sure the source is. Below high, `setting` or the setting `Checks turned off` decides. */
  confidence: Confidence;
  /** Where the practice changes what the check goes by, e.g. `Payers, column Required modifiers`. */
  setting?: string;
  /** The adjustment reason (CARC) that a plan would answer with, where one is usual. */
  denial?: number;
  /** First and last date of service that the rule applies to; absent: always. */
  from?: IsoDate;
  to?: IsoDate;
}
