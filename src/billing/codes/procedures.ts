import type { IsoDate } from "../records";
import type { Procedure, Replacement } from "./procedure";
import { evaluations } from "./procedures/evaluations";
import { modalities } from "./procedures/modalities";
import { remoteAndCaregiver } from "./procedures/remoteAndCaregiver";
import { retired } from "./procedures/retired";
import { splintsAndCasts } from "./procedures/splintsAndCasts";
import { supplies } from "./procedures/supplies";
import { treatments } from "./procedures/treatments";

/** Every code that is or was billed, in the order of a list for people. */
export const procedures: readonly Procedure[] = [
  ...evaluations,
  ...treatments,
  ...modalities,
  ...splintsAndCasts,
  ...remoteAndCaregiver,
  ...supplies,
  ...retired,
];

const versionsByCode = new Map<string, Procedure[]>();
for (const procedure of procedures) {
  const versions = versionsByCode.get(procedure.code);
  if (versions) versions.push(procedure);
  else versionsByCode.set(procedure.code, [procedure]);
}

/** A code as it is compared: without outer spaces, upper case. */
export function normalizeCode(code: string): string {
  return code.trim().toUpperCase();
}

/**
 * The procedure of a code as typed: the version in force on the date, else the nearest we know, so
 * that a retired code keeps its meaning. Undefined where the code is not known at all.
 */
export function findProcedure(code: string, isoDate?: IsoDate): Procedure | undefined {
  const versions = versionsByCode.get(code) ?? versionsByCode.get(normalizeCode(code));
  if (!versions) return undefined;
  const inForce = isoDate && versions.find((version) => covers(version, isoDate));
  return inForce || versions[versions.length - 1];
}

const addOnByBase = new Map<string, string>();
for (const { code, base } of procedures) if (base) addOnByBase.set(base, code);

/** The add-on code that continues a code, e.g. 97130 of 97129. */
export function addOnOf(code: string, isoDate?: IsoDate): Procedure | undefined {
  const addOn = addOnByBase.get(code);
  return addOn === undefined ? undefined : findProcedure(addOn, isoDate);
}

/** Whether a code may be billed for a date of service. */
export type ProcedureStatus =
  | { status: "known"; procedure: Procedure }
  | { status: "retired"; procedure: Procedure; lastValid: IsoDate; replacement?: Replacement }
  | { status: "not yet valid"; procedure: Procedure; from: IsoDate }
  | { status: "unknown" };

/** What is known of a code, as typed, on a date of service. */
export function procedureStatus(code: string, isoDate: IsoDate): ProcedureStatus {
  const procedure = findProcedure(code, isoDate);
  if (!procedure) return { status: "unknown" };
  const { from, lastValid, replacement } = procedure;
  if (lastValid && isoDate > lastValid) {
    return { status: "retired", procedure, lastValid, replacement };
  }
  if (from && isoDate < from) return { status: "not yet valid", procedure, from };
  return { status: "known", procedure };
}

function covers(procedure: Procedure, isoDate: IsoDate): boolean {
  return (
    (!procedure.from || procedure.from <= isoDate) &&
    (!procedure.lastValid || isoDate <= procedure.lastValid)
  );
}
