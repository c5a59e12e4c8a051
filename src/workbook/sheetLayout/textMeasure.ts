/**
 * How many lines a text takes in a cell. Excel fits no row to merged cells, so their heights must be
 * known beforehand; the estimate errs on the side of more lines, because cut text is the worse fault.
 */

/** Widths in thousandths of the font size, Arial's, rounded up. */
const narrow = new Set(" iljtfIr.,:;'|!()[]/\\-·");
const wide = new Set("mwMW@%—");
const narrowWidth = 300;
const lowerWidth = 540;
const upperWidth = 700;
const wideWidth = 900;
const boldFactor = 1.08;
/** Excel keeps this much of a cell free of text, both sides together. */
const cellPaddingPoints = 6;

export interface TextLook {
  fontSize: number;
  bold?: boolean;
}

/** Width of a text on one line, in points. */
export function textWidth(text: string, { fontSize, bold }: TextLook): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths / 1000) * fontSize * (bold ? boldFactor : 1);
}

/** Lines of a text wrapped at words in a cell of this width; a word too long is broken. At least 1. */
export function wrappedLines(text: string, cellPoints: number, look: TextLook): number {
  const roomPoints = Math.max(look.fontSize, cellPoints - cellPaddingPoints);
  return text
    .split(/\r\n|\r|\n/)
    .reduce((lines, paragraph) => lines + paragraphLines(paragraph, roomPoints, look), 0);
}

function paragraphLines(paragraph: string, roomPoints: number, look: TextLook): number {
  const spacePoints = textWidth(" ", look);
  let lines = 1;
  let usedPoints = 0;
  for (const word of paragraph.split(/\s+/).filter((part) => part !== "")) {
    const wordPoints = textWidth(word, look);
    const gapPoints = usedPoints === 0 ? 0 : spacePoints;
    if (usedPoints + gapPoints + wordPoints <= roomPoints) {
      usedPoints += gapPoints + wordPoints;
      continue;
    }
    if (usedPoints > 0) lines += 1;
    const brokenLines = Math.ceil(wordPoints / roomPoints);
    lines += brokenLines - 1;
    usedPoints = wordPoints - (brokenLines - 1) * roomPoints;
  }
  return lines;
}

function characterWidth(character: string): number {
  if (narrow.has(character)) return narrowWidth;
  if (wide.has(character)) return wideWidth;
  const codePoint = character.codePointAt(0) ?? 0;
  // From Hangul on: East Asian characters and emoji take a full square.
  if (codePoint >= 0x1100) return 1000;
  return /\p{Lu}/u.test(character) ? upperWidth : lowerWidth;
}
