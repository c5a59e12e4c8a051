import type { LogTable } from "./fields";
import { headerKey } from "./headerKey";
import {
  knownKeys,
  meaningsOf,
  surenessOfHeader,
  type Meaning,
  type Meanings,
} from "./knownHeaders";

/** What a header means, and whether it says so itself or is only like one that does. */
export interface HeaderMeaning {
  meanings: Meanings;
  /** The known header that it is like; absent where the dictionary has it letter by letter. */
  like?: string;
}

const noMeaning: HeaderMeaning = { meanings: new Map() };
const leastToMisspell = 5;
/**
 * How sure a header has to be to mean the same among other words. In a list of sessions "name" need
 * not be a client's: there are the names of lawyers and schools as well.
 */
const leastToContain = (table: LogTable) => (table === "Sessions" ? 0.9 : 0);
/** The last word says what is in a column: insurance payment status is a status. */
const heads = new Set(
  "status id number no phone email fax address npi balance paid signature age count limit days"
    .split(" ")
    .map(headerKey)
);
/** In Spanish, French and Portuguese it is the first that does: documento paciente. */
const firstHeads = new Set(
  "documento cedula dni rut nif cpf telefono telefone telephone correo numero direccion endereco adresse edad idade"
    .split(" ")
    .map(headerKey)
);

/**
 * What a header's key means in a table: by the dictionary, else by the longest known header whose
 * words it contains ("duration in min approx"), else by one that it misspells ("cleint").
 */
export function headerMeaning(table: LogTable, key: string): HeaderMeaning {
  if (key === "") return noMeaning;
  const exact = meaningsOf(table, key);
  if (exact) return { meanings: exact };
  const inWords = containing(table, key);
  if (inWords) return inWords;
  // What heads a column of another table is no misspelling in this one.
  return (surenessOfHeader(key) === 0 && misspelling(table, key)) || noMeaning;
}

function containing(table: LogTable, key: string): HeaderMeaning | undefined {
  const words = key.split(" ");
  for (let length = Math.min(words.length - 1, 5); length >= 1; length -= 1) {
    // One word among many is too little to go by.
    if (length * 4 < words.length) continue;
    const last = words.length - length;
    const parts = Array.from({ length: last + 1 }, (_, first) => ({
      part: words.slice(first, first + length).join(" "),
      isHeadless:
        (heads.has(words.at(-1) ?? "") && first < last) ||
        (firstHeads.has(words[0] ?? "") && first > 0),
    }));
    for (const { part, isHeadless } of parts) {
      const meanings = part.length < 2 || isHeadless ? undefined : meaningsOf(table, part);
      if (!meanings || Math.max(...meanings.values()) < leastToContain(table)) continue;
      return { meanings: weakened(meanings, 0.6 + (0.3 * length) / words.length), like: part };
    }
  }
  return undefined;
}

function misspelling(table: LogTable, key: string): HeaderMeaning | undefined {
  if (key.length < leastToMisspell) return undefined;
  const most = key.length < 8 ? 1 : 2;
  let best: { known: string; edits: number } | undefined;
  for (const known of knownKeys(table)) {
    if (known.length < leastToMisspell || Math.abs(known.length - key.length) > most) continue;
    const edits = editsBetween(key, known, best ? best.edits - 1 : most);
    if (edits !== undefined) best = { known, edits };
    if (best?.edits === 1) break;
  }
  const meanings = best && meaningsOf(table, best.known);
  return best && meanings ? { meanings: weakened(meanings, 0.8), like: best.known } : undefined;
}

function weakened(meanings: Meanings, factor: number): ReadonlyMap<Meaning, number> {
  return new Map([...meanings].map(([meaning, sureness]) => [meaning, sureness * factor]));
}

/**
 * How many letters must be put in, left out, changed or swapped with the next to turn one text into
 * the other; undefined where it is more than `most`.
 */
export function editsBetween(first: string, second: string, most: number): number | undefined {
  if (Math.abs(first.length - second.length) > most) return undefined;
  let beforeLast: number[] = [];
  let last = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (let row = 1; row <= first.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const same = first[row - 1] === second[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1)
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        first[row - 1] === second[column - 2] &&
        first[row - 2] === second[column - 1];
      if (swapped) edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      current.push(edits);
    }
    if (Math.min(...current) > most) return undefined;
    beforeLast = last;
    last = current;
  }
  const edits = last[second.length] ?? 0;
  return edits > most ? undefined : edits;
}
