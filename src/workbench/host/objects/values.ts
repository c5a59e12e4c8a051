import type { Area, CellValue } from "../../engine/types";
import { maximumColumns, maximumRows } from "../../engine/address";
import { richApiError } from "../protocol/errors";
import type { JsonValue } from "../protocol/wire";

/** A cell's value as Office.js answers it: an error as its text. */
export function valueOf(cell: CellValue): string | number | boolean {
  return typeof cell === "object" ? cell.error : cell;
}

export function valueTypeOf(cell: CellValue): string {
  if (typeof cell === "object") return "Error";
  if (cell === "") return "Empty";
  if (typeof cell === "number") return "Double";
  return typeof cell === "boolean" ? "Boolean" : "String";
}

/**
 * What is written to each cell of an area: a matrix of exactly its size, or one value for all of
 * its cells. Throws InvalidArgument where the sizes differ.
 */
export function matrixFor(area: Area, value: unknown): unknown[][] {
  if (isUnbounded(area)) throw sizeError();
  if (!Array.isArray(value)) {
    if (isTooLong(value)) throw tooLongError();
    return Array.from({ length: area.rowCount }, () =>
      new Array<unknown>(area.columnCount).fill(value)
    );
  }
  const rows = value as unknown[];
  const isFitting = (row: unknown): boolean =>
    Array.isArray(row) && row.length === area.columnCount;
  if (rows.length !== area.rowCount || !rows.every(isFitting)) throw sizeError();
  const matrix = rows as unknown[][];
  if (matrix.some((row) => row.some(isTooLong))) throw tooLongError();
  return matrix;
}

const longestText = 32767;

function isTooLong(cell: unknown): boolean {
  return typeof cell === "string" && cell.length > longestText;
}

function tooLongError(): Error {
  return richApiError("InvalidArgument", `A cell holds ${longestText} characters at most.`);
}

export function sizeError(): Error {
  return richApiError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}

/** True for whole rows and columns, whose cells Office.js answers as null. */
export function isUnbounded(area: Area): boolean {
  return area.rowCount >= maximumRows || area.columnCount >= maximumColumns;
}

/** The value that all share; null where they differ. */
export function common<T extends JsonValue>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    else if (value !== first) return null;
  }
  return first ?? null;
}

/** A string argument. */
export function text(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  throw richApiError("InvalidArgument", `${name} must be text.`);
}

/** A whole number argument, `fallback` where it is left out. */
export function integer(value: unknown, name: string, fallback?: number): number {
  const number = value ?? fallback;
  if (typeof number === "number" && Number.isInteger(number)) return number;
  throw richApiError("InvalidArgument", `${name} must be a whole number.`);
}

/** A whole number argument that is not negative. */
export function natural(value: unknown, name: string, fallback?: number): number {
  const number = integer(value, name, fallback);
  if (number >= 0) return number;
  throw richApiError("InvalidArgument", `${name} may not be negative.`);
}

/** A length in points. */
export function points(value: unknown, name: string): number {
  if (typeof value === "number" && value >= 0) return value;
  throw richApiError("InvalidArgument", `${name} must be a number of points.`);
}

/** One of Office.js's enumeration values, in any case; throws InvalidArgument for another. */
export function oneOf<T extends string>(allowed: readonly T[], value: unknown, name: string): T {
  const wanted = String(value).toLowerCase();
  const found = allowed.find((one) => one.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw richApiError("InvalidArgument", `${name} cannot be ${JSON.stringify(value)}.`);
}
