import { meaningOf } from "../cells/numberFormat";
import type { LogCell } from "../logSheet";
import type { SessionField } from "../matching/fields";
import { headerKey } from "../matching/headerKey";
import { meaningsOf, surenessOfHeader } from "../matching/knownHeaders";
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
  return lookOf(row) ?? lookBesideGap(row);
}

const leastBesideGap = 3;

/** Beside a list, behind a blank column, sums may stand in the row of its header. */
function lookBesideGap(row: readonly LogCell[]): HeaderLook | undefined {
  const first = row.findIndex(isFilled);
  const gap = first < 0 ? -1 : row.findIndex((cell, column) => column > first && !isFilled(cell));
  const look = gap < 0 ? undefined : lookOf(row.slice(0, gap));
  return look && look.known >= leastBesideGap && isHeaderRow(look) ? look : undefined;
}

function lookOf(row: readonly LogCell[]): HeaderLook | undefined {
  const keys = new Set<string>();
  let filled = 0;
  let known = 0;
  let total = 0;
  let hasCode = false;
  for (const cell of row) {
    if (!isFilled(cell)) continue;
    if (isCode(cell)) {
      hasCode = true;
      filled += 1;
      continue;
    }
    const text = wordsIn(cell);
    if (text === "") return undefined;
    const key = headerKey(text);
    const sureness = surenessOfHeader(key) || (isNumbered(key) ? 0.9 : 0);
    if (sureness === 0 && hasDigit.test(text)) return undefined;
    filled += 1;
    if (sureness > 0 && !keys.has(key)) {
      known += 1;
      total += sureness;
    }
    keys.add(key);
  }
  if (hasCode && !headsSessions(keys)) return undefined;
  return { filled, known, sureness: total, different: keys.size };
}

/** A code may head the column of its units; in a session it is what was billed. */
function isCode(cell: LogCell): boolean {
  if (cell.isError || (typeof cell.value !== "number" && typeof cell.value !== "string"))
    return false;
  return (
    /^(?:\d{5}|[A-Z]\d{4})$/i.test(String(cell.value).trim()) && meaningOf(cell.format) === "plain"
  );
}

function headsSessions(keys: ReadonlySet<string>): boolean {
  const means = (field: SessionField) =>
    [...keys].some((key) => (meaningsOf("Sessions", key)?.get(field) ?? 0) >= 0.6);
  return means("Date") && (means("Client") || means("Last name"));
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
