/** What can be printed of a text, and which of its characters cannot. */
export interface Printable {
  /** One paragraph, composed; a character that no font has is a box in it. */
  text: string;
  /** What each box stands for, by its place in the text. */
  boxes: ReadonlyMap<number, string>;
}

/** A white square: what is printed for a character that no font has. */
export const box = "\u25a1";

/** What is copied where a character may not stand in a PDF's text. */
const unknownCharacter = "\ufffd";

/** Joiners decide how Arabic letters connect; the other characters without form decide nothing. */
const joiners = /[\u200c\u200d]/;
const formless = /[\p{Default_Ignorable_Code_Point}\ufeff]/u;
const unprintable = /[\p{Cc}\p{Cs}]/u;

/**
 * @param covers whether a font has a character
 * @param onMissing told of each character that is printed as a box
 */
export function printable(
  text: string,
  covers: (codePoint: number) => boolean,
  onMissing: (character: string) => void
): Printable {
  if (isPlain(text)) return { text, boxes: noBoxes };
  const boxes = new Map<number, string>();
  let shown = "";
  for (const character of text.normalize("NFC").replace(/\s/g, " ")) {
    const codePoint = character.codePointAt(0) ?? 0;
    const isKept = !unprintable.test(character) && covers(codePoint);
    if (formless.test(character) && !(joiners.test(character) && isKept)) continue;
    if (isKept) {
      shown += character;
      continue;
    }
    onMissing(character);
    boxes.set(shown.length, unprintable.test(character) ? unknownCharacter : character);
    shown += box;
  }
  return { text: shown, boxes };
}

const noBoxes: ReadonlyMap<number, string> = new Map();

/** Most texts hold nothing but the characters of an English keyboard, which every font has. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** A text's paragraphs; a tab or another kind of space is none. */
export function paragraphsOf(text: string): string[] {
  return text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/);
}
