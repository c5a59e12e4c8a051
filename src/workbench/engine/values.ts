import { errorCodes, type CellError, type CellValue, type ErrorCode } from "./types";

const knownErrors: ReadonlySet<string> = new Set(errorCodes);

/** A value as the library holds it, as the workbook shows it. */
export function plainValue(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "object" && value !== null && "error" in value) {
    return plainError(String(value.error));
  }
  return "";
}

export function plainError(code: string): CellError {
  return { error: knownErrors.has(code) ? (code as ErrorCode) : "#VALUE!" };
}

export function isError(value: unknown): value is CellError {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "error" in value;
}
