/** Words of English, and of asking for codes, that say nothing about what is asked for. */
const emptyWords = new Set(
  (
    "a an and are as at be bill billed billing by can code codes cpt do does explain find for from hcpcs how i " +
    "in is it look lookup me mean meaning means my of on or please show tell that the this to up use " +
    "used was what whats when which with"
  ).split(" ")
);

/** A text as its words: lower case, without accents and possessives; `re-evaluation` is one word. */
export function plainWords(text: string): string[] {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/['’]s?\b/g, "")
    .replace(/\boccupational[\s-]therap(y|ists?)\b/g, "ot")
    .replace(/\bre-(?=[a-z])/g, "re")
    .replace(/\btherap(ies|ists?|eutic)\b/g, "therapy")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word);
}

/** Singular and plural, and the common endings of a verb, as one: `activities`, `swinging`. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const singular = word
    .replace(/ies$/, "y")
    .replace(/(ch|sh|ss|x)es$/, "$1")
    .replace(/([^su])s$/, "$1");
  const bare = singular.replace(/(?:ing|ed)$/, "");
  return bare.length >= 4 ? bare : singular;
}

const stemsByText = new Map<string, readonly string[]>();
const mostRemembered = 5000;

/** The stems of a text's words; asked again, they are known. */
export function stemsOf(text: string): readonly string[] {
  let stems = stemsByText.get(text);
  if (!stems) {
    stems = plainWords(text).map(stem);
    if (stemsByText.size >= mostRemembered) stemsByText.clear();
    stemsByText.set(text, stems);
  }
  return stems;
}

/** How well a text answers words: how many of them it has, and how closely. */
export interface Likeness {
  matched: number;
  closeness: number;
}

/**
 * How well something with a name, and further text about it, answers stems of words. `typos`: a
 * letter may be wrong, too.
 */
export function likeness(
  asked: readonly string[],
  name: string,
  about: string,
  typos: boolean
): Likeness {
  const [names, others] = [stemsOf(name), stemsOf(about)];
  let matched = 0;
  let closeness = 0;
  for (const word of asked) {
    const inName = best(word, names, typos);
    const close = inName > 0 ? inName * 3 : best(word, others, typos);
    if (close > 0) matched += 1;
    closeness += close;
  }
  // Of two names with the word, the one with less besides it is meant.
  return { matched, closeness: closeness + 2 * Math.min(1, matched / Math.max(1, names.length)) };
}

function best(word: string, words: readonly string[], typos: boolean): number {
  let closest = 0;
  for (const other of words) closest = Math.max(closest, likenessOfWords(word, other, typos));
  return closest;
}

function likenessOfWords(word: string, other: string, typos: boolean): number {
  if (word === other) return 3;
  if (word.length >= 3 && other.startsWith(word)) return 2;
  if (other.length >= 4 && word.startsWith(other) && word.length - other.length <= 3) return 1;
  return typos && word.length >= 5 && isOneTypoApart(word, other) ? 1 : 0;
}

/** True where one letter is wrong, missing or too many, or two neighbours have changed places. */
function isOneTypoApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, from: number) => text.slice(start + from);
  return (
    rest(one, 1) === rest(other, 1) ||
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    (one[start] === other[start + 1] &&
      one[start + 1] === other[start] &&
      rest(one, 2) === rest(other, 2))
  );
}
