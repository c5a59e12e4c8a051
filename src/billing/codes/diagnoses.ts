import type { IsoDate } from "../records";
import { commonDiagnoses, type Diagnosis } from "./commonDiagnoses";

/** A category that is often typed as if it were a whole code. */
interface Category {
  code: string;
  /** First date of service on which it is not billable; absent: always. */
  since?: IsoDate;
  /** What to use instead, in words. */
  instead: string;
}

/** CMS ICD-10-CM code list of fiscal year 2026, read 2026-11. */
const categories: readonly Category[] = [
  { code: "R62.5", instead: "R62.50, R62.51, R62.52 or R62.59" },
  { code: "R63.3", since: "2021-10-01", instead: "R63.30, R63.31, R63.32 or R63.39" },
  { code: "R41.84", instead: "R41.840 to R41.844" },
];

// The second character may be a letter: category QA0 came with fiscal year 2026. Second or third
// is a digit in every category, which tells a code from a word.
const form = /^[A-Z](\d[0-9A-Z]|[A-Z]\d)(\.?[0-9A-Z]{1,4})?$/;

const diagnosesByCode = new Map(commonDiagnoses.map((diagnosis) => [diagnosis.code, diagnosis]));
const categoriesByCode = new Map(categories.map((category) => [category.code, category]));

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
  const category = categoriesByCode.get(normalized);
  if (category && (!category.since || isoDate >= category.since)) {
    return { status: "not billable", instead: category.instead };
  }
  if (normalized.startsWith("QA0") && isoDate < "2025-10-01") {
    return { status: "not valid", from: "2025-10-01" };
  }
  return { status: "known" };
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
