import bidiFactory, { type EmbeddingLevels } from "bidi-js";

/** The Unicode rules for text of both directions. */
const bidi = bidiFactory();

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/** A stretch of a line in one direction; `start` and `end` count in the whole text. */
export interface DirectedRun {
  start: number;
  end: number;
  direction: "ltr" | "rtl";
}

/** How a text is read; undefined where all of it is left to right. */
export type Reading = EmbeddingLevels | undefined;

/**
 * The documents are in English, so that a Hebrew name within an English line leaves the line as it
 * is; a text of right-to-left letters alone begins at its right.
 */
export function readingOf(text: string): Reading {
  if (!rightToLeft.test(text)) return undefined;
  return bidi.getEmbeddingLevels(text, leftToRight.test(text) ? "ltr" : "auto");
}

/** A line's stretches from left to right. */
export function visualRuns(
  text: string,
  reading: Reading,
  start: number,
  end: number
): DirectedRun[] {
  if (end <= start) return [];
  if (reading === undefined) return [{ start, end, direction: "ltr" }];
  const runs: DirectedRun[] = [];
  // The library answers for the whole text, with only the line's part in its new order.
  const order = bidi.getReorderedIndices(text, reading, start, end - 1).slice(start, end);
  for (const index of order) {
    const direction = (reading.levels[index] ?? 0) % 2 === 1 ? "rtl" : "ltr";
    const last = runs[runs.length - 1];
    if (last?.direction === direction && direction === "ltr" && last.end === index) last.end += 1;
    else if (last?.direction === direction && last.start === index + 1) last.start -= 1;
    else runs.push({ start: index, end: index + 1, direction });
  }
  return runs;
}

/** The bracket that a right-to-left text shows for this one; other characters as they are. */
export function mirrored(character: string): string {
  return bidi.getMirroredCharacter(character) ?? character;
}
