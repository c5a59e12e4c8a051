/**
 * How many lines a text takes in a cell. Excel fits no row to merged cells, so their heights must be
 * known beforehand; the estimate errs on the side of more lines, because cut text is the worse fault.
 */

/** Characters of Arial by their width in thousandths of the font size. */
const charactersByWidth: Readonly<Record<number, string>> = {
  222: "ijl'‘’",
  278: " !,./:;I[\\]ft|·",
  333: "()-`r",
  389: "*",
  500: "Jcksvxyz",
  556: '#$0123456789?L_abdeghnopqu–"',
  584: "+<=>^~{}",
  611: "FTZ",
  667: "&ABEKPSVXY",
  722: "CDHNRUw",
  778: "GOQ",
  833: "Mm",
  944: "W%",
  1015: "@—",
};
const widths = new Map(
  Object.entries(charactersByWidth).flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, Number(width)] as const)
  )
);
const otherLetterWidth = 640;
const squareWidth = 1000;
const boldFactor = 1.07;
/** A screen rounds every letter to whole pixels, and then wraps earlier than paper would. */
const safetyFactor = 1.06;
/** Excel keeps this much of a cell free of text, both sides together. */
const cellPaddingPoints = 5;

export interface TextLook {
  fontSize: number;
  bold?: boolean;
}

/** Width of a text on one line, in points, rather too much than too little. */
export function textWidth(text: string, { fontSize, bold }: TextLook): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths / 1000) * fontSize * safetyFactor * (bold ? boldFactor : 1);
}

/** Whether paper shows a text on one line in a cell of this width; a screen may need a little more. */
export function fitsOnPaper(text: string, cellPoints: number, look: TextLook): boolean {
  return textWidth(text, look) / safetyFactor <= cellPoints - cellPaddingPoints;
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
  const known = widths.get(character);
  if (known !== undefined) return known;
  // From Hangul on: East Asian characters and emoji take a full square.
  return (character.codePointAt(0) ?? 0) >= 0x1100 ? squareWidth : otherLetterWidth;
}
