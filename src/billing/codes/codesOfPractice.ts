import type { CodeRule } from "../records";
import { diagnosisStatus, findDiagnosis, normalizeDiagnosis } from "./diagnoses";
import { findModifier } from "./modifiers";
import { findPlace } from "./places";
import { CodeRows } from "./practice/codeRows";
import {
  diagnosisNamedByPractice,
  diagnosisStatusOfPractice,
} from "./practice/diagnosisOfPractice";
import { modifierOfPractice } from "./practice/modifierOfPractice";
import { codeRuleProblem } from "./practice/passedOver";
import { placeOfPractice } from "./practice/placeOfPractice";
import { ProcedureOfPractice } from "./practice/procedureOfPractice";
import { addOnOf, findProcedure, normalizeCode, procedureStatus } from "./procedures";
import type { RuleBook } from "./ruleBook";

/**
 * What table Codes changes of the built-in lists.
 *
 * A row that gives anything (Name, Timed, Minutes per unit, Daily maximum) holds from its From to
 * its To, blank cells and other days keep what is built in. Rows with nothing but dates say when a
 * built-in code itself is valid. A code that is not built in is valid on the days of its rows. A
 * row with a cell that cannot be read is passed over, so that its code keeps what is built in.
 */
export function codesOfPractice(rules: readonly CodeRule[]): Partial<RuleBook> {
  const usable = rules.filter((rule) => codeRuleProblem(rule) === undefined);
  if (usable.length === 0) return {};
  const { procedures, modifiers, places, diagnoses } = byList(usable);
  const procedureOf = (code: string) => procedures.get(code) ?? procedures.get(normalizeCode(code));
  return {
    ownCodes: [...new Set(usable.map(({ code }) => normalizeCode(code)))],
    procedureOn: (code, isoDate) => procedureOf(code)?.on(isoDate) ?? findProcedure(code, isoDate),
    statusOn: (code, isoDate) =>
      procedureOf(code)?.statusOn(isoDate) ?? procedureStatus(code, isoDate),
    addOnOf: (code, isoDate) => {
      const addOn = addOnOf(code, isoDate);
      return addOn && (procedures.get(addOn.code)?.on(isoDate) ?? addOn);
    },
    modifierOn: (code, isoDate) => {
      const key = normalizeCode(code);
      const rows = modifiers.get(key);
      return rows ? modifierOfPractice(key, rows, isoDate) : findModifier(code);
    },
    placeOn: (code, isoDate) => {
      const key = placeKey(code);
      const rows = places.get(key);
      return rows ? placeOfPractice(key, rows, isoDate) : findPlace(code);
    },
    diagnosisOn: (code, isoDate) => {
      const key = normalizeDiagnosis(code);
      const rows = diagnoses.get(key);
      return rows ? diagnosisStatusOfPractice(key, rows, isoDate) : diagnosisStatus(code, isoDate);
    },
    namedDiagnosis: (code) => {
      const key = normalizeDiagnosis(code);
      const rows = diagnoses.get(key);
      return rows ? diagnosisNamedByPractice(key, rows) : findDiagnosis(code);
    },
  };
}

interface Lists {
  procedures: Map<string, ProcedureOfPractice>;
  modifiers: Map<string, CodeRows>;
  places: Map<string, CodeRows>;
  diagnoses: Map<string, CodeRows>;
}

/** The rows of each code on the list, or lists, that the form of the code tells. */
function byList(rules: readonly CodeRule[]): Lists {
  const lists: Lists = {
    procedures: new Map(),
    modifiers: new Map(),
    places: new Map(),
    diagnoses: new Map(),
  };
  for (const [code, ofCode] of rowsByCode(rules)) {
    const rows = new CodeRows(ofCode);
    if (code.includes(".") || code.length === 3) {
      lists.diagnoses.set(normalizeDiagnosis(code), rows);
    } else if (code.length > 2) {
      lists.procedures.set(code, new ProcedureOfPractice(code, rows));
    } else {
      if (isPlace(code)) lists.places.set(placeKey(code), rows);
      if (isModifier(code)) lists.modifiers.set(code, rows);
    }
  }
  return lists;
}

function rowsByCode(rules: readonly CodeRule[]): Map<string, CodeRule[]> {
  const byCode = new Map<string, CodeRule[]>();
  for (const rule of rules) {
    const code = normalizeCode(rule.code);
    const rows = byCode.get(code);
    if (rows) rows.push(rule);
    else if (code !== "") byCode.set(code, [rule]);
  }
  return byCode;
}

/** One digit is a place whose zero Excel has dropped. */
function placeKey(code: string): string {
  return code.trim().padStart(2, "0");
}

/** Two digits are both, unless only one of the built-in lists has them: 59 is no place. */
function isPlace(code: string): boolean {
  if (!/^\d{1,2}$/.test(code)) return false;
  return code.length === 1 || findPlace(code) !== undefined || findModifier(code) === undefined;
}

function isModifier(code: string): boolean {
  if (code.length !== 2) return false;
  return !isPlace(code) || findModifier(code) !== undefined || findPlace(code) === undefined;
}
