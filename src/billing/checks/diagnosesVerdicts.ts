import { normalizeDiagnosis, type DiagnosisStatus } from "../codes/diagnoses";
import { mostDiagnoses } from "../codes/diagnoses";
import type { IsoDate } from "../records";
import type { RowContext } from "./rowContext";

/** What the rules say of a diagnosis that may not be billed. */
export type DiagnosisProblem = Exclude<DiagnosisStatus, { status: "known" }>;

const noDiagnoses: readonly string[] = [];

/** The diagnoses that a row is billed with: its own, else the client's. */
export function diagnosesOf({ session, client }: RowContext): readonly string[] {
  return session.diagnoses.length > 0 ? session.diagnoses : (client?.diagnoses ?? noDiagnoses);
}

/** What the rules say of diagnoses, asked once for each code and date of a check. */
export class DiagnosisVerdicts {
  private readonly problems = new Map<string, Map<IsoDate, DiagnosisProblem | undefined>>();
  private readonly normalized = new Map<string, string>();
  private readonly clean = new Map<IsoDate, Set<readonly string[]>>();
  private cleanDate?: IsoDate;
  private cleanOnDate = new Set<readonly string[]>();

  /** Why a diagnosis may not be billed; undefined where it may, as far as the row tells. */
  problemOf(code: string, { session, today, rules }: RowContext): DiagnosisProblem | undefined {
    let ofCode = this.problems.get(code);
    if (!ofCode) {
      ofCode = new Map();
      this.problems.set(code, ofCode);
    }
    const isoDate = session.date ?? today;
    if (!ofCode.has(isoDate)) {
      const verdict = rules.diagnosisOn(code, isoDate);
      ofCode.set(isoDate, verdict.status === "known" ? undefined : verdict);
    }
    const problem = ofCode.get(isoDate);
    return session.date === undefined && problem?.status === "not valid" ? undefined : problem;
  }

  /** A diagnosis as it is compared: `f840` and `F84.0` are one, `F8.40` is another text. */
  normal(code: string): string {
    let known = this.normalized.get(code);
    if (known === undefined) {
      const isDotted = /^[^.]{3}\.?[^.]*$/.test(code);
      known = isDotted ? normalizeDiagnosis(code) : code;
      this.normalized.set(code, known);
    }
    return known;
  }

  /** True where the diagnoses of a row have nothing to be told of. */
  isClean(row: RowContext, codes: readonly string[]): boolean {
    // A client's list is that of many rows; a row's own is met once.
    if (codes === row.session.diagnoses) return this.judgeList(row, codes);
    const clean = this.cleanOn(row.session.date);
    if (clean.has(codes)) return true;
    const isClean = this.judgeList(row, codes);
    if (isClean) clean.add(codes);
    return isClean;
  }

  /** Lists without a finding on a date; rows of one date mostly follow each other. */
  private cleanOn(isoDate = ""): Set<readonly string[]> {
    if (isoDate === this.cleanDate) return this.cleanOnDate;
    let clean = this.clean.get(isoDate);
    if (!clean) {
      clean = new Set();
      this.clean.set(isoDate, clean);
    }
    this.cleanDate = isoDate;
    this.cleanOnDate = clean;
    return clean;
  }

  private judgeList(row: RowContext, codes: readonly string[]): boolean {
    if (codes.length > mostDiagnoses) return false;
    for (let at = 0; at < codes.length; at += 1) {
      if (this.problemOf(codes[at] as string, row) || this.repeats(codes, at)) return false;
    }
    return true;
  }

  /** True where a diagnosis of a list stands further up too. */
  repeats(codes: readonly string[], at: number): boolean {
    if (at === 0) return false;
    const code = this.normal(codes[at] as string);
    for (let earlier = 0; earlier < at; earlier += 1) {
      if (this.normal(codes[earlier] as string) === code) return true;
    }
    return false;
  }
}
