import type { CellReading, LogCell } from "../logSheet";

/** A cell's text as she sees it; a number as it is held. */
export function typedText(cell: LogCell): string {
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  return String(cell.value ?? "").trim();
}

// Joiners (U+200C, U+200D) are kept where a text is kept: letters and emoji need them.
const unseen = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const joiners = /[\u200C\u200D]/g;
const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
const plainAscii = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;

/** By which Excel is told to take digits for text; an export may write it out. */
const asText = /^'+(?=[\d+-]|$)|^'/;

/** A text as typed, but every run of spaces is one space, and what is not seen is gone. */
export function spacedText(text: string): string {
  if (plainAscii.test(text)) return text;
  return text.replace(unseen, "").normalize("NFC").replace(/\s+/g, " ").trim();
}

/**
 * A text as it is read: full-width digits and letters are plain ones, every dash is `-`, every run
 * of spaces (also those that do not break) is one space, and what is not seen is gone.
 */
export function plainText(text: string): string {
  if (text.startsWith("'")) return plainText(text.replace(asText, ""));
  if (plainAscii.test(text)) return text;
  return spacedText(text)
    .replace(joiners, "")
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(dashes, "-")
    .replace(/[’‘ʼ′]/g, "'")
    .trim();
}

/** Lower case and without accents, for words that are looked up. */
export function foldedText(text: string): string {
  const plain = plainText(text).toLowerCase();
  if (plainAscii.test(plain)) return plain;
  return plain.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
}

/** What could not be made of a cell; `why` is a clause that does not end in a full stop. */
export function unclear(cell: LogCell, why: string): CellReading<never> {
  return { kind: "unclear", text: typedText(cell), why };
}

const errorText = /^#(?:[A-Z0-9/]+[!?]|N\/A|GETTING_DATA)$/i;

/** What is the same for every column: blank cells, and errors of formulas; undefined otherwise. */
export function blankOrError(cell: LogCell): CellReading<never> | undefined {
  if (cell.value === null) return { kind: "blank" };
  if (cell.isError || (typeof cell.value === "string" && errorText.test(cell.value.trim()))) {
    return unclear(cell, `the cell holds the error ${typedText(cell)}`);
  }
  if (typeof cell.value === "string" && plainText(cell.value) === "") return { kind: "blank" };
  return undefined;
}

/** True for a cell in which a dash stands for nothing. */
export function isDash(cell: LogCell): boolean {
  return typeof cell.value === "string" && /^-+$/.test(plainText(cell.value));
}

/** A text in quotation marks and cut to what fits a message. */
export function quoted(text: string): string {
  const letters = Array.from(plainText(text));
  return letters.length > 40 ? `“${letters.slice(0, 39).join("")}…”` : `“${letters.join("")}”`;
}
