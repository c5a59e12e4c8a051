import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, foldedText, isDash, quoted, typedText, unclear } from "./cellText";
import { nameParts } from "./nameParts";
import { meaningOf } from "./numberFormat";

const severalPeople = /\s?(?:[&+;/]|\b(?:and|und|et)\b)\s?|[\r\n]+/i;
const titles = /^(?:mrs?|ms|miss|mx|dr|prof|sra?|srta|herr|frau|mme|mlle)\.?\s+/i;

/**
 * A person's name as `First Last`, letters as typed: `Moreno, Ava` is `Ava Moreno`, with its suffix
 * behind it and without credentials (`Lee, Kim, OTR/L`). A plain number is kept, for it may be a
 * client's number. Unclear where the cell names several people or more than a name, or holds a date.
 */
export function readName(cell: LogCell): CellReading<string> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  if (isDash(cell)) return { kind: "blank" };
  const isNoName = typeof cell.value === "boolean" || /^n\/a$/i.test(typedText(cell));
  if (isNoName) return unclear(cell, `${quoted(typedText(cell))} is not a name`);
  if (typeof cell.value === "number" && !isNumberOfClient(cell, cell.value)) {
    return unclear(cell, `${cell.value} is not a name`);
  }
  const parts = nameParts(String(cell.value));
  if (!parts || severalPeople.test(withoutCredentials(String(cell.value).trim()))) {
    return unclear(cell, `${quoted(typedText(cell))} seems to be more than one name`);
  }
  const name = [parts.words, parts.suffix, parts.remark].filter((part) => part).join(" ");
  if (!/[\p{L}\p{N}]/u.test(name)) return unclear(cell, `${quoted(typedText(cell))} is not a name`);
  return { kind: "read", value: name };
}

/**
 * A name as names are compared: `Moreno, Ava`, `AVA  MORENO` and `Ms. Ava Moreno, OTR/L` are all
 * `ava moreno`. Not for show.
 */
export function canonicalName(name: string): string {
  const known = canonicalNames.get(name);
  if (known !== undefined) return known;
  const parts = nameParts(name);
  const words = parts ? [parts.words, parts.suffix].filter((part) => part).join(" ") : name;
  const folded = foldedText(words)
    .replace(titles, "")
    .replace(/\.(?=\p{L})/gu, " ")
    .replace(/['.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const canonical = folded || foldedText(name);
  if (canonicalNames.size >= mostRemembered) canonicalNames.clear();
  canonicalNames.set(name, canonical);
  return canonical;
}

const canonicalNames = new Map<string, string>();
const mostRemembered = 20_000;

function isNumberOfClient(cell: LogCell, number: number): boolean {
  return Number.isSafeInteger(number) && number > 0 && meaningOf(cell.format) === "plain";
}

function withoutCredentials(text: string): string {
  return text.replace(/\b[A-Za-z-]{1,8}\/(?:L|SLP|NDT)\b/g, "").replace(/\([^()]*\)$/, "");
}
