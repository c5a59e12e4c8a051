import { mostDiagnoses } from "../codes/diagnoses";
import { rowNumber } from "../records";
import type { Finding, Fix } from "./finding";
import type { DiagnosisProblem, DiagnosisVerdicts } from "./diagnosesVerdicts";
import { finding, type RowContext } from "./rowContext";
import { clip, quote } from "./words";

/** Everything wrong with the diagnoses of a row, which are the row's own or the client's. */
export function checkList(
  row: RowContext,
  codes: readonly string[],
  verdicts: DiagnosisVerdicts
): Finding[] {
  return [
    ...malformed(row, codes, verdicts),
    ...notForBilling(row, codes, verdicts),
    ...twice(row, codes, verdicts),
    ...tooMany(row, codes, verdicts),
  ];
}

/** Words where codes should be come apart at their spaces: they are told of together. */
function malformed(row: RowContext, codes: readonly string[], verdicts: DiagnosisVerdicts) {
  const bad = distinct(codes).filter(
    (code) => verdicts.problemOf(code, row)?.status === "malformed"
  );
  if (bad.length === 0) return [];
  const message = `${quote(bad.join(" "))} does not have the form of an ICD-10 code, such as F84.0; correct ${listIn(row)}`;
  return [finding("diagnosis-malformed", row, message, { fix: punctuated(row, codes, verdicts) })];
}

function notForBilling(row: RowContext, codes: readonly string[], verdicts: DiagnosisVerdicts) {
  return codes.flatMap((typed, at) => {
    const problem = verdicts.problemOf(typed, row);
    if (!problem || problem.status === "malformed" || verdicts.repeats(codes, at)) return [];
    const code = clip(verdicts.normal(typed));
    if (problem.status === "not billable") {
      const message = `${code} is only a heading; use ${problem.instead || "a code below it"} in ${listIn(row)}`;
      return [finding("diagnosis-not-billable", row, message)];
    }
    const message = `${code} ${whenValid(problem, row)}; use another code in ${listIn(row)}`;
    return [finding("diagnosis-not-valid-on-date", row, message)];
  });
}

function whenValid(
  { from, to }: Extract<DiagnosisProblem, { status: "not valid" }>,
  { session: { date } }: RowContext
): string {
  if (from !== undefined && date !== undefined && date < from) {
    return `is valid from ${from}, after the date of service`;
  }
  return to === undefined
    ? "is not valid on the date of service"
    : `was valid until ${to}, before the date of service`;
}

/** Words are not diagnoses: that they stand there twice is no matter of its own. */
function twice(row: RowContext, codes: readonly string[], verdicts: DiagnosisVerdicts) {
  const repeated = codes.filter(
    (code, at) =>
      verdicts.repeats(codes, at) && verdicts.problemOf(code, row)?.status !== "malformed"
  );
  if (repeated.length === 0) return [];
  const names = distinct(repeated.map((code) => verdicts.normal(code)));
  const stand = names.length === 1 ? "stands" : "stand";
  const message = `${names.map(clip).join(" and ")} ${stand} more than once; take the second out of ${listIn(row)}`;
  const once = codes.filter((_, at) => !verdicts.repeats(codes, at));
  return [finding("diagnosis-duplicate", row, message, { fix: ownListAs(row, once) })];
}

function tooMany(row: RowContext, codes: readonly string[], verdicts: DiagnosisVerdicts) {
  const amount = distinct(codes.map((code) => verdicts.normal(code))).length;
  if (amount <= mostDiagnoses) return [];
  const message = `${amount} diagnoses are more than the ${mostDiagnoses} that a claim has room for; keep what was treated in ${listIn(row)}`;
  return [finding("diagnosis-too-many", row, message)];
}

/** Codes that we know by name but for dots and brackets, as they are written. */
function punctuated(
  row: RowContext,
  codes: readonly string[],
  verdicts: DiagnosisVerdicts
): Fix | undefined {
  const written: string[] = [];
  for (const [at, code] of codes.entries()) {
    if (verdicts.problemOf(code, row)?.status !== "malformed") {
      written.push(code);
      continue;
    }
    const meant = verdicts.normal(code.replace(/[^A-Z0-9]/gi, ""));
    if (!row.rules.namedDiagnosis(meant) || verdicts.problemOf(meant, row)) return undefined;
    const isThere = codes.some((other, place) => place !== at && verdicts.normal(other) === meant);
    if (isThere) return undefined;
    written.push(meant);
  }
  return ownListAs(row, distinct(written));
}

/** Only the row's own list can be written: the client's stands in another table. */
function ownListAs({ session }: RowContext, codes: readonly string[]): Fix | undefined {
  if (session.diagnoses.length === 0) return undefined;
  const value = codes.join(", ");
  return {
    label: `Set Diagnoses to ${value}`,
    writes: [{ row: session.row, column: "Diagnoses", value }],
  };
}

/** Where the list is to be corrected. */
function listIn({ session, client }: RowContext): string {
  if (session.diagnoses.length > 0 || !client) return "Diagnoses";
  return `the diagnoses of ${clip(client.client)} (row ${rowNumber(client)} of Clients)`;
}

function distinct(codes: readonly string[]): string[] {
  return [...new Set(codes)];
}
