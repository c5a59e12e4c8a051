import { lineOf, type Paragraph, type TextLine } from "./textLine";

/** A stretch of a paragraph without a space in it. */
interface Word {
  start: number;
  end: number;
  /** Thousandths of the font size. */
  width: number;
}

/**
 * A paragraph wrapped at its spaces; a word too long for a line is broken. At least one line.
 * @param room thousandths of the font size
 */
export function wrap(paragraph: Paragraph, room: number): TextLine[] {
  const whole = lineOf(paragraph, 0, paragraph.text.trimEnd().length);
  if (whole.width <= room) return [whole];
  const lines: TextLine[] = [];
  let line: Word | undefined;
  for (const word of wordsOf(paragraph, room)) {
    const gap: number = line ? measure(paragraph, line.end, word.start) : 0;
    if (line && line.width + gap + word.width <= room && !isBroken(line, word)) {
      line = { start: line.start, end: word.end, width: line.width + gap + word.width };
      continue;
    }
    if (line) lines.push(lineOf(paragraph, line.start, line.end));
    line = word;
  }
  if (line) lines.push(lineOf(paragraph, line.start, line.end));
  return lines;
}

/** Pieces of one word, which are not put together again. */
function isBroken(one: Word, next: Word): boolean {
  return one.end === next.start;
}

function* wordsOf(paragraph: Paragraph, room: number): Iterable<Word> {
  for (const match of paragraph.text.matchAll(/[^ ]+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    const width = measure(paragraph, start, end);
    if (width <= room) yield { start, end, width };
    else yield* piecesOf(paragraph, start, end, room);
  }
}

/** An address on the web or a long code reads best broken after such a character. */
const breaksAfter = /[-/@._,;:&]/;

function* piecesOf(paragraph: Paragraph, start: number, end: number, room: number) {
  let from = start;
  while (from < end) {
    const piece = pieceFrom(paragraph, from, end, room);
    yield piece;
    from = piece.end;
  }
}

/** The longest beginning that fits, or up to the last good place in its second half; never nothing. */
function pieceFrom(paragraph: Paragraph, start: number, end: number, room: number): Word {
  const ends = fittingEnds(paragraph, start, end, room);
  const longest = ends[ends.length - 1] ?? end;
  const isGood = (at: number) => breaksAfter.test(paragraph.text[at - 1] ?? "");
  const good = longest === end ? undefined : ends.filter(isGood).pop();
  const chosen = good !== undefined && good - start > (longest - start) / 2 ? good : longest;
  return { start, end: chosen, width: measure(paragraph, start, chosen) };
}

function fittingEnds(paragraph: Paragraph, start: number, end: number, room: number): number[] {
  const ends: number[] = [];
  let width = 0;
  for (const at of letterEnds(paragraph.text, start, end)) {
    const from = ends[ends.length - 1] ?? start;
    width += measure(paragraph, from, at);
    if (width > room && ends.length > 0) break;
    ends.push(at);
  }
  // Joined letters may be wider than each by itself.
  while (ends.length > 1 && measure(paragraph, start, ends[ends.length - 1] ?? end) > room) {
    ends.pop();
  }
  return ends;
}

/** Where letters end, each with the accents and joiners that belong to it. */
function* letterEnds(text: string, start: number, end: number): Iterable<number> {
  let at = start;
  while (at < end) {
    at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    while (at < end && /\p{M}|\u200c|\u200d/u.test(text[at] ?? "")) at += 1;
    yield at;
  }
}

function measure(paragraph: Paragraph, start: number, end: number): number {
  return lineOf(paragraph, start, end).width;
}
