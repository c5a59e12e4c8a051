import type { LogCell } from "../logSheet";
import { headerKey } from "../matching/headerKey";
import { surenessOfHeader } from "../matching/knownHeaders";
import { isFilled, wordsIn } from "./filledCells";

/** How a row looks to someone who searches for headers. */
export interface HeaderLook {
  /** Cells that are filled. */
  filled: number;
  /** Of them, those that the dictionary knows, each key once. */
  known: number;
  /** How surely it knows them, added up. */
  sureness: number;
  /** Different texts. */
  different: number;
}

const hasDigit = /\d/;

/**
 * Counts what speaks for a row being a header. Undefined where a cell speaks against it: a number, a
 * tick, an error, or text with digits that no header is known to have ("Ava 3pm", "97530").
 */
export function headerLook(row: readonly LogCell[]): HeaderLook | undefined {
  const keys = new Set<string>();
  let filled = 0;
  let known = 0;
  let total = 0;
  for (const cell of row) {
    if (!isFilled(cell)) continue;
    const text = wordsIn(cell);
    if (text === "") return undefined;
    const key = headerKey(text);
    const sureness = surenessOfHeader(key);
    if (sureness === 0 && hasDigit.test(text) && !isNumbered(key)) return undefined;
    filled += 1;
    if (sureness > 0 && !keys.has(key)) {
      known += 1;
      total += sureness;
    }
    keys.add(key);
  }
  return { filled, known, sureness: total, different: keys.size };
}

/** `code 2`, `dx1`: a known header with a number behind it. */
function isNumbered(key: string): boolean {
  const bare = /^(.*?\D) ?\d{1,2}$/.exec(key)?.[1];
  return bare !== undefined && surenessOfHeader(bare.trim()) > 0;
}

/** True where the dictionary alone makes the row a header: at least two known, and half of it. */
export function isHeaderRow(look: HeaderLook | undefined): look is HeaderLook {
  return look !== undefined && look.known >= 2 && look.known * 2 >= look.different;
}
