import type { CodeRule, IsoDate, PairRule } from "../records";
import { codesOfPractice } from "./codesOfPractice";
import type { Diagnosis } from "./commonDiagnoses";
import { diagnosisStatus, findDiagnosis, type DiagnosisStatus } from "./diagnoses";
import { editOnDate, type PairEdit } from "./edits";
import { findModifier, type Modifier } from "./modifiers";
import { pairsOfPractice } from "./pairsOfPractice";
import { findPlace, type PlaceOfService } from "./places";
import type { Procedure } from "./procedure";
import { addOnOf, findProcedure, procedureStatus, type ProcedureStatus } from "./procedures";

/**
 * Every code and every pair of codes, by date of service: the built-in lists, with what the
 * practice's tables Codes and Edits say otherwise. All checks look codes up here and nowhere else.
 */
export interface RuleBook {
  /**
   * The procedure or supply of a code as typed: the version in force on the date, else the nearest
   * known, so that a retired code keeps its meaning. Undefined where the code is not known.
   */
  procedureOn(code: string, isoDate?: IsoDate): Procedure | undefined;
  /** Whether a code may be billed for a date of service. */
  statusOn(code: string, isoDate: IsoDate): ProcedureStatus;
  /** The add-on code that continues a code, in force on the date. */
  addOnOf(code: string, isoDate?: IsoDate): Procedure | undefined;
  /** The edit between two codes, in either order, in force on the date. */
  editOn(code1: string, code2: string, isoDate: IsoDate): PairEdit | undefined;
  /** A modifier as typed; undefined where it is not known on the date. */
  modifierOn(code: string, isoDate: IsoDate): Modifier | undefined;
  /** A place of service of two digits; undefined where it is not assigned. */
  placeOn(code: string, isoDate: IsoDate): PlaceOfService | undefined;
  /** Whether a diagnosis may be billed for a date of service. */
  diagnosisOn(code: string, isoDate: IsoDate): DiagnosisStatus;
  /** A diagnosis with a name of our own or of the practice's. */
  namedDiagnosis(code: string): Diagnosis | undefined;
  /** Codes of any kind that the practice's table Codes names. */
  readonly ownCodes: readonly string[];
}

/** The lists that come with the add-in. */
export const builtInRules: RuleBook = {
  procedureOn: findProcedure,
  statusOn: procedureStatus,
  addOnOf,
  editOn: editOnDate,
  modifierOn: (code) => findModifier(code),
  placeOn: (code) => findPlace(code),
  diagnosisOn: diagnosisStatus,
  namedDiagnosis: findDiagnosis,
  ownCodes: [],
};

/** The built-in lists as the practice's tables Codes and Edits change them. */
export function ruleBookOf(
  codeRules: readonly CodeRule[],
  pairRules: readonly PairRule[]
): RuleBook {
  if (codeRules.length === 0 && pairRules.length === 0) return builtInRules;
  return { ...builtInRules, ...codesOfPractice(codeRules), ...pairsOfPractice(pairRules) };
}
