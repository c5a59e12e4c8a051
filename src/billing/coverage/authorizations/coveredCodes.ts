import type { Procedure } from "../../codes/procedure";
import { normalizeCode } from "../../codes/procedures";
import type { RowContext } from "../../checks/rowContext";
import type { Authorization } from "../../records";

/** The codes of an authorization: what it lists, or every code. */
export class CoveredCodes {
  /** Empty: every code. */
  private readonly listed: ReadonlySet<string>;

  constructor({ codes }: Authorization) {
    this.listed = new Set(codes.map(normalizeCode));
  }

  /** Whether a session's code is covered, whether or not it uses anything up. */
  cover({ session }: RowContext): boolean {
    if (this.listed.size === 0) return true;
    return session.code !== undefined && this.listed.has(normalizeCode(session.code));
  }

  /**
   * The units that a covered session uses up. Of a listed code, what is billed. Where no codes are
   * listed, evaluations use none: 20 units are treatment; nor do supplies, nor what is billed by the
   * month.
   */
  unitsOf({ session, procedure }: RowContext): number {
    const units = billedUnits(session.units);
    if (this.listed.size > 0) return units;
    return procedure && (isEvaluation(procedure) || !isOfVisit(procedure)) ? 0 : units;
  }

  /** Whether a covered session makes its date with its provider a visit that is used up. */
  isVisit({ procedure }: RowContext): boolean {
    return this.listed.size > 0 || !procedure || isOfVisit(procedure);
  }
}

/** Units as billed; none for a cell that holds no number above 0. */
export function billedUnits(units: number | undefined): number {
  return units !== undefined && Number.isFinite(units) && units > 0 ? units : 0;
}

/** True for a first evaluation, a re-evaluation, or a test of their kind. */
export function isEvaluation({ kind }: Procedure): boolean {
  return kind === "evaluation" || kind === "re-evaluation";
}

/** False for supplies and for what is billed by the calendar month. */
export function isOfVisit({ kind, timing }: Procedure): boolean {
  return kind !== "supply" && !(timing.basis === "own" && timing.per === "month");
}
