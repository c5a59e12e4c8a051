import type { IsoDate } from "../../records";
import { findPlace, type PlaceOfService } from "../places";
import type { CodeRows } from "./codeRows";
import { validityOn } from "./periods";

/**
 * A place of service that table Codes names, or adds to the assigned ones; undefined on days on
 * which it is not valid.
 */
export function placeOfPractice(
  code: string,
  rows: CodeRows,
  isoDate: IsoDate
): PlaceOfService | undefined {
  const builtIn = findPlace(code);
  const periods = builtIn ? rows.periods : rows.periodsOfAll;
  if (periods.length > 0 && validityOn(periods, isoDate)?.status !== "valid") return undefined;
  const named = rows.givingOn(isoDate).some(({ name }) => name !== undefined);
  if (builtIn && !named) return builtIn;
  return { ...builtIn, code, name: rows.nameOn(isoDate) ?? code };
}
