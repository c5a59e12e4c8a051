import { findModifier } from "../../codes/modifiers";

/** What follows a code in its cell. */
export interface CodeTail {
  /** Upper case, in the order in which they are typed. */
  modifiers: string[];
  units?: number;
  /** What is left: a description, as typed. */
  words: string;
  /** Why it cannot be understood, as a clause. */
  problem?: string;
}

/** Whoever writes 15 behind a code means minutes. */
const mostUnits = 12;

/** Letters of `(12 unidades.)`, with some spaces. */
const longestUnits = 24;

/** Numbers that are no number of minutes or units when they stand behind a code. */
const numbersOfModifiers: ReadonlySet<string> = new Set(["59", "76", "77", "93", "95", "96", "97"]);

const unitWords =
  "(?:units?|u|un|unid(?:ade|ad)?s?|unidades|uds?|einheit(?:en)?|ue|unités?|unites?)";
const minuteWords = "(?:min|mn|m\\b|'|hrs?\\b|h\\b)";
const unitsHere = new RegExp(
  "^[\\s,:-]*(?:" +
    [
      `\\(?\\s?[x×*]\\s?(\\d{1,3})\\s?${unitWords}?(?![\\w:'])\\s?\\)?(?!\\s?${minuteWords})`,
      `\\(\\s?(\\d{1,3})\\s?${unitWords}?\\s?\\)`,
      `(\\d{1,3})\\s?${unitWords}\\b\\.?`,
      `(\\d{1,3})\\s?[x×*](?!\\s?\\w)`,
    ].join("|") +
    ")",
  "i"
);
const unitsAtEnd = new RegExp(
  `[\\s,(]*(?:[x×*]\\s?(\\d{1,3})|\\((\\d{1,3})|(?<=[\\s,(])(\\d{1,3})\\s?${unitWords})\\s?${unitWords}?\\.?\\s?\\)?$`,
  "i"
);
const countedBehind = new RegExp(`^\\s?(?:${minuteWords}|${unitWords}\\b)`, "i");
const bracketed = /^\s?[([]\s?([a-z0-9]{2}(?:[\s,/-]+[a-z0-9]{2})*)\s?[)\]]/i;
const modifierHere =
  /^(?:(-)|[\s,;:/.]*(?:(?:with\s)?mod(?:ifier)?s?\.?[\s:]*)?[\s,;:/-]*)?((?:[a-z0-9]{2}){1,4})(?![a-z0-9])/i;
const wordBehind = /^\s+(?![a-z0-9]{2}(?![a-z0-9])|x\s?\d)[a-z]/i;
const lostNumber = /(?<![\d:.])\d{4,}|\b[a-z]\d{3}\b|^\P{L}*\d\P{L}*$/iu;

/** Reads modifiers, units and a description behind a code. */
export function readCodeTail(tail: string): CodeTail {
  const modifiers: string[] = [];
  let units: number | undefined;
  let rest = tail;
  for (;;) {
    const found = unitsFirst(rest) ?? modifierFirst(rest);
    if (!found) break;
    if (found.modifiers) modifiers.push(...found.modifiers);
    if (found.units !== undefined) {
      if (units !== undefined)
        return unread(modifiers, "it says two numbers of units for one code");
      units = found.units;
    }
    rest = rest.slice(found.length);
  }
  const mayEndInUnits = units === undefined && /\d/.test(rest.slice(-longestUnits));
  const atEnd = mayEndInUnits ? unitsAtEnd.exec(rest) : null;
  if (atEnd) {
    units = Number(atEnd[1] ?? atEnd[2] ?? atEnd[3]);
    rest = rest.slice(0, atEnd.index);
  }
  const words = trimmedWords(rest);
  const lost = lostNumber.exec(words);
  if (lost) return unread(modifiers, `it does not say what ${lost[0]} is`);
  if (units !== undefined && units > mostUnits) {
    return unread(modifiers, `${units} are too many units to be meant`);
  }
  return { modifiers, words, ...(units === undefined ? {} : { units }) };
}

/** A text without what only separates it from others. */
export function trimmedWords(text: string): string {
  const words = text.replace(/^[\s,;:/\\&+|.)\]-]+|[\s,;:/\\&+|([-]+$/g, "");
  return /[\p{L}\p{N}]/u.test(words) ? words : "";
}

/** Two letters that somebody types behind a code, or among modifiers, and that are none. */
export const wordsOfTwo: ReadonlySet<string> = new Set(
  "DX IN NA NO OF OK OR OT PT RX ST TO TX".split(" ")
);

/** True for two characters that only a modifier is typed as: a known one, or a state's own. */
function isSureModifier(token: string): boolean {
  return findModifier(token) !== undefined || /^U[1-9A-D]$/i.test(token);
}

interface Found {
  length: number;
  modifiers?: string[];
  units?: number;
}

function unitsFirst(text: string): Found | undefined {
  const match = unitsHere.exec(text);
  const number = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  if (!match || number === undefined) return undefined;
  // (59) behind a code is a modifier.
  if (match[2] !== undefined && numbersOfModifiers.has(number)) return undefined;
  return { length: match[0].length, units: Number(number) };
}

function modifierFirst(text: string): Found | undefined {
  const inBrackets = bracketed.exec(text);
  if (inBrackets) {
    const tokens = (inBrackets[1] ?? "").toUpperCase().split(/[\s,/-]+/);
    if (tokens.every(isSureModifier)) return { length: inBrackets[0].length, modifiers: tokens };
  }
  const match = modifierHere.exec(text);
  const typed = match?.[2];
  if (!match || typed === undefined) return undefined;
  const behind = text.slice(match[0].length);
  const isHyphened = match[1] !== undefined;
  const modifiers = typed.toUpperCase().match(/../g) ?? [];
  const isJoined = modifiers.length > 1;
  if (isJoined && !modifiers.every(isSureModifier)) return undefined;
  if (!isJoined && !isModifier(typed, isHyphened, behind)) return undefined;
  return { length: match[0].length, modifiers };
}

function isModifier(typed: string, isHyphened: boolean, behind: string): boolean {
  if (countedBehind.test(behind)) return false;
  if (/^\d\d$/.test(typed)) {
    return numbersOfModifiers.has(typed) || (isHyphened && isSureModifier(typed));
  }
  if (/^co$/i.test(typed) && /^[\s-]?t(?:x|reat)/i.test(behind)) return false;
  // In lower case and before another word it is a word itself: `97530 go slowly`.
  if (typed === typed.toLowerCase() && wordBehind.test(behind)) return false;
  return isSureModifier(typed) || (isHyphened && !wordsOfTwo.has(typed.toUpperCase()));
}

function unread(modifiers: string[], problem: string): CodeTail {
  return { modifiers, words: "", problem };
}
