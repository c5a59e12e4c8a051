import { typedCents, typedNumber } from "../../billing/charges/typedMoney";
import type { RawCell } from "./tableSnapshot";

const errorText =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|BUSY!|PYTHON!|EXTERNAL!)$/i;
const waitingText = /^#(NAME\?|BUSY!|GETTING_DATA)$/i;

/** True for a cell that shows an error; Office.js gives errors as text. */
export function isErrorCell(cell: RawCell): boolean {
  return typeof cell === "string" && errorText.test(cell);
}

/** True where a custom function has not answered yet, or is not known yet. */
export function isWaitingCell(cell: RawCell): boolean {
  return typeof cell === "string" && waitingText.test(cell);
}

/** A cell as text, without spaces around it; undefined where blank. */
export function cellText(cell: RawCell): string | undefined {
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = String(cell).trim();
  return text === "" ? undefined : text;
}

/** A number, or text that spells one; undefined where it is neither. */
export function cellNumber(cell: RawCell): number | undefined {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  return typeof cell === "string" ? typedNumber(cell) : undefined;
}

/** Dollars as whole cents: `$1,234.50`, `(12.00)` and plain numbers. */
export function cellCents(cell: RawCell): number | undefined {
  return typeof cell === "boolean" ? undefined : typedCents(cell);
}

const yesWords = new Set(["yes", "y", "true", "x", "✓", "✔", "1", "on"]);
const noWords = new Set(["no", "n", "false", "0", "off"]);

/** Yes or no as people type it; undefined where it is neither. */
export function cellYesNo(cell: RawCell): boolean | undefined {
  const word = cellText(cell)?.toLowerCase();
  if (word === undefined) return undefined;
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : undefined;
}

/** Several codes in one cell, upper case: `GO, 59`, `F84.0; R27.8`. */
export function cellCodes(cell: RawCell): string[] {
  const text = cellText(cell);
  if (text === undefined || isErrorCell(cell)) return [];
  return text
    .toUpperCase()
    .split(/[\s,;/|]+/)
    .filter((code) => code !== "");
}
