import { findModifier } from "../../codes/modifiers";
import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, isDash, plainText, quoted, unclear } from "./cellText";
import { wordsOfTwo } from "./codeTail";

const none = /^(?:none|no|n\/?a|nil|keine|ninguno|aucun|nenhum)\.?$/i;
const longest = 200;
const inBrackets = /\([^)]{3,}\)/g;

/**
 * Modifiers of a cell, upper case, each once: `GO`, `GO, 59`, `-GO-KX`, `GOKX`, `59 (distinct)`, a
 * number. One that is not known is kept, for a state may have its own; a word is unclear, and
 * `none` is blank.
 */
export function readModifiers(cell: LogCell): CellReading<string[]> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  const plain = plainText(String(cell.value));
  if (isDash(cell) || none.test(plain)) return { kind: "blank" };
  if (plain.length > longest) return unclear(cell, "it is too long to be a list of modifiers");
  const tokens = plain
    .toUpperCase()
    .replace(/\bMODIFIERS?\b:?|\bMODS?\b[.:]?/g, " ")
    .replace(inBrackets, " ")
    .split(/[\s,;/|+&.()-]+/)
    .filter((token) => token !== "")
    .flatMap(pairsOf);
  const odd = tokens.find((token) => !/^[A-Z0-9]{2}$/.test(token) || wordsOfTwo.has(token));
  if (odd !== undefined || tokens.length === 0) {
    return unclear(cell, `${quoted(odd ?? plain)} is not a modifier`);
  }
  return { kind: "read", value: [...new Set(tokens)] };
}

/** `GOKX` as `GO` and `KX`, where both are known. */
function pairsOf(token: string): string[] {
  const pairs = token.match(/../g) ?? [];
  const isJoined = token.length > 2 && pairs.join("") === token;
  return isJoined && pairs.every((pair) => findModifier(pair) !== undefined) ? pairs : [token];
}
