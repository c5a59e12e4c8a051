import type { IsoDate } from "../billing/records";
import { serialToIsoDate } from "../billing/time/serial";
import { parseTextDate } from "../billing/time/textDate";
import { invalid, isBlank, passedOn, quoted } from "./cell";

/** After every date of service: what holds on it is the newest that is known. */
export const newestDate: IsoDate = "9999-12-31";

/**
 * The day that a cell holds, as a date or as text; undefined where it is blank. A function cannot
 * know that a workbook counts its days from 1904: numbers are read as the usual ones, from 1900.
 */
export function dateOf(cell: unknown): IsoDate | undefined | CustomFunctions.Error {
  if (isBlank(cell)) return undefined;
  const error = passedOn(cell);
  if (error) return error;
  return dayOf(cell) ?? invalid(`${quoted(cell)} is not a date. Type it like 10/5/2026`);
}

/** The day of a cell that is no error; undefined where it is none. */
export function dayOf(cell: unknown): IsoDate | undefined {
  if (typeof cell === "string") return parseTextDate(cell);
  if (typeof cell !== "number" || isYear(cell)) return undefined;
  return serialToIsoDate(cell, 1900);
}

/** Excel would take a bare 2016 for a day of the year 1905. */
function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number < 2200;
}
