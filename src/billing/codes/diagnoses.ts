import type { IsoDate } from "../records";
import { commonDiagnoses, type Diagnosis } from "./commonDiagnoses";
import { findDiagnosisHeading } from "./diagnosisHeadings";

// The second character may be a letter: category QA0 came with fiscal year 2026. Second or third
// is a digit in every category, which tells a code from a word.
const form = /^[A-Z](\d[0-9A-Z]|[A-Z]\d)(\.?[0-9A-Z]{1,4})?$/;

const diagnosesByCode = new Map(commonDiagnoses.map((diagnosis) => [diagnosis.code, diagnosis]));

/** As many as a claim form has room for. */
export const mostDiagnoses = 12;

/** A diagnosis as it is printed: upper case, a dot after the third character. */
export function normalizeDiagnosis(code: string): string {
  const bare = code.trim().toUpperCase().replace(/\./g, "");
  return bare.length > 3 ? `${bare.slice(0, 3)}.${bare.slice(3)}` : bare;
}

/** The diagnosis of a code as typed, if it is one of those a pediatric practice meets often. */
export function findDiagnosis(code: string): Diagnosis | undefined {
  return diagnosesByCode.get(normalizeDiagnosis(code));
}

/** Whether a diagnosis may be billed for a date of service. */
export type DiagnosisStatus =
  /** On our list, or well formed and not known to be wrong: the full yearly list is not part of the project. */
  | { status: "known" }
  | { status: "malformed" }
  /** A heading; `instead` names the codes below it in words. */
  | { status: "not billable"; instead: string }
  /** It began after, or ended before, the date. */
  | { status: "not valid"; from?: IsoDate; to?: IsoDate };

/** Whether a diagnosis, as typed, may be billed for a date of service. */
export function diagnosisStatus(code: string, isoDate: IsoDate): DiagnosisStatus {
  const typed = code.trim().toUpperCase();
  if (!form.test(typed)) return { status: "malformed" };
  const normalized = normalizeDiagnosis(typed);
  const heading = findDiagnosisHeading(normalized);
  if (heading && (!heading.since || isoDate >= heading.since)) {
    return { status: "not billable", instead: heading.instead };
  }
  const from = diagnosesByCode.get(normalized)?.from ?? categoryStart(normalized);
  if (from !== undefined && isoDate < from) return { status: "not valid", from };
  return { status: "known" };
}

/** First day of a whole category that came late, also of its codes that are not on our list. */
function categoryStart(normalized: string): IsoDate | undefined {
  return normalized.startsWith("QA0") ? "2025-10-01" : undefined;
}

/**
 * Why a diagnosis code cannot be billed on a date of service, in plain words without a full stop;
 * undefined where nothing is known against it.
 */
export function diagnosisProblem(
  code: string,
  isoDate: IsoDate,
  statusOn: (code: string, isoDate: IsoDate) => DiagnosisStatus = diagnosisStatus
): string | undefined {
  const verdict = statusOn(code, isoDate);
  const typed = code.trim().toUpperCase();
  switch (verdict.status) {
    case "known":
      return undefined;
    case "malformed":
      return `${typed || "A blank"} is not the form of an ICD-10 code`;
    case "not billable":
      return `${normalizeDiagnosis(typed)} is not billable; use ${verdict.instead}`;
    case "not valid":
      return verdict.from !== undefined && isoDate < verdict.from
        ? `${normalizeDiagnosis(typed)} is valid from ${verdict.from}`
        : `${normalizeDiagnosis(typed)} was valid until ${verdict.to}`;
  }
}
