/** What a function answers in one cell; "" shows as a blank. */
export type Answer = number | string | boolean | CustomFunctions.Error;

/** Empty, or text of spaces only: she cleared it with the space bar. */
export function isBlank(cell: unknown): cell is null | undefined | string {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/** #VALUE! with a message that says what to do. */
export function invalid(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** #N/A with a message: there is no such thing. */
export function notFound(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

/**
 * The error to answer where the cell that a function reads is an error: the same. Excel does not
 * let a function answer #NAME?, #REF! and the like; they become #VALUE! that says what was read.
 */
export function passedOn(cell: unknown): CustomFunctions.Error | undefined {
  const code = errorCode(cell);
  if (code === undefined) return undefined;
  const same = answerable.find((known) => known === code);
  if (same) return new CustomFunctions.Error(CustomFunctions.ErrorCode[names[same]]);
  return invalid(`A cell that this formula reads shows ${code}`);
}

const names = {
  "#VALUE!": "invalidValue",
  "#N/A": "notAvailable",
  "#DIV/0!": "divisionByZero",
  "#NUM!": "invalidNumber",
  "#NULL!": "nullReference",
} as const;
const answerable = Object.keys(names) as (keyof typeof names)[];

/**
 * The error that a cell shows, e.g. `#N/A`; undefined where it shows none. Errors arrive as objects
 * with their text in `code` or, from rich cells, in `basicValue`.
 */
export function errorCode(cell: unknown): string | undefined {
  if (typeof cell !== "object" || cell === null) return undefined;
  const { code, basicValue } = cell as { code?: unknown; basicValue?: unknown };
  return [code, basicValue].find(
    (text): text is string => typeof text === "string" && text.startsWith("#")
  );
}

/** The number of a cell, also where it was typed as text; undefined where it is none. */
export function numberOf(cell: unknown): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell !== "string" || !/^\s*[+-]?(\d+\.?\d*|\.\d+)\s*$/.test(cell)) return undefined;
  return Number(cell);
}

/** A cell's content as text; a rich value has none. */
export function textOf(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell).trim()
    : "";
}

/** What a cell holds, short enough for a message. */
export function quoted(cell: unknown): string {
  const text = textOf(cell);
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
