import type { IsoDate } from "../../records";
import type { Diagnosis } from "../commonDiagnoses";
import { diagnosisStatus, findDiagnosis, type DiagnosisStatus } from "../diagnoses";
import type { CodeRows } from "./codeRows";
import { validityOn } from "./periods";

/**
 * Whether a diagnosis that table Codes names may be billed: a built-in one by the practice's dates
 * where it gives any, one of the practice's own on the days of its rows.
 */
export function diagnosisStatusOfPractice(
  code: string,
  rows: CodeRows,
  isoDate: IsoDate
): DiagnosisStatus {
  const builtIn = diagnosisStatus(code, isoDate);
  const isListed = findDiagnosis(code) !== undefined || builtIn.status === "not billable";
  const periods = isListed ? rows.periods : rows.periodsOfAll;
  if (periods.length === 0) return builtIn;
  const validity = validityOn(periods, isoDate);
  switch (validity?.status) {
    case "ended":
      return { status: "not valid", to: validity.lastValid };
    case "not yet":
      return { status: "not valid", from: validity.from };
    default:
      return { status: "known" };
  }
}

/** The diagnosis by the name that table Codes gives it, else the built-in one. */
export function diagnosisNamedByPractice(code: string, rows: CodeRows): Diagnosis | undefined {
  const builtIn = findDiagnosis(code);
  const name = rows.nameOn(undefined);
  return name === undefined ? builtIn : { ...builtIn, code, name };
}
