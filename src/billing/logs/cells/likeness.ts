import { nameParts } from "./nameParts";
import { canonicalName } from "./readName";

/** How like two names are, and why. */
export interface Likeness {
  /** 0: two people. 1: the same name but for capitals, accents, spaces, order or credentials. */
  likeness: number;
  /** In plain words, to be joined by commas; none where both are typed alike. */
  reasons: string[];
}

/** One of the names that a name was compared with. */
export interface LikeName extends Likeness {
  name: string;
}

const [ofInitial, ofShortForm, ofTypo, ofTwoTypos] = [0.8, 0.8, 0.85, 0.75];
const [ofMissingWord, ofMissingLast, ofChangedPlaces, ofSuffix] = [0.85, 0.6, 0.95, 0.6];
const ofLastOnly = 0.5;
const longestName = 200;
const mostRemembered = 20_000;
const suffixWords = new Set("jr sr jun sen junior senior ii iii iv 2nd 3rd 4th".split(" "));

/**
 * The names that are like a name, the likest first: `Ava M.`, `Moreno, Ava`, `AVA MORENO`, `Ava
 * Morena` and `Ava Moreno-Diaz` are like `Ava Moreno`; `Ben Moreno` is not. Whether two are one
 * person is never decided here.
 */
export function likeness(name: string, others: readonly string[]): LikeName[] {
  const found = others.flatMap((other) => {
    const judged = likenessOf(name, other);
    return judged.likeness > 0 ? [{ name: other, ...judged }] : [];
  });
  return found.sort((one, other) => other.likeness - one.likeness);
}

/** How like two names are; the same in either direction. */
export function likenessOf(one: string, other: string): Likeness {
  const [first, second] = [wordsOf(canonicalName(one)), wordsOf(canonicalName(other))];
  const isTooLong = first.joined.length > longestName || second.joined.length > longestName;
  if (first.joined === "" || second.joined === "") return { likeness: 0, reasons: [] };
  if (first.canonical === second.canonical) {
    return { likeness: 1, reasons: whyTheSame(one, other) };
  }
  if (first.joined === second.joined) {
    return { likeness: 0.97, reasons: ["only spaces or hyphens differ"] };
  }
  if (isTooLong) return { likeness: 0, reasons: [] };
  const [shorter, longer] = isShorter(first, second) ? [first, second] : [second, first];
  const matched = bestMatch(shorter.words, longer.words);
  if (!matched) return { likeness: 0, reasons: [] };
  const suffix = shorter.suffix === longer.suffix ? undefined : (shorter.suffix ?? longer.suffix);
  const exact = matched.likeness * (suffix === undefined ? 1 : ofSuffix);
  const reasons = [
    ...matched.reasons,
    ...(suffix === undefined ? [] : [`only one has “${suffix}”`]),
  ];
  return { likeness: Math.round(exact * 100) / 100, reasons: asTyped(reasons, one, other) };
}

function whyTheSame(one: string, other: string): string[] {
  if (one === other) return [];
  const [first, second] = [nameParts(one), nameParts(other)];
  const reasons: string[] = [];
  if (first?.isLastFirst !== second?.isLastFirst) reasons.push("one has the last name first");
  if (first?.credentials !== second?.credentials) reasons.push("only credentials differ");
  if (first?.remark !== second?.remark) reasons.push("only what is in brackets differs");
  return reasons.length > 0 ? reasons : ["only capitals, accents, spaces or dots differ"];
}

/** A name in the words by which names are compared. */
export interface NameWords {
  canonical: string;
  joined: string;
  words: readonly string[];
  suffix?: string;
}

/** The words of a name as `likenessOf` compares them. */
export function nameWords(name: string): NameWords {
  return wordsOf(canonicalName(name));
}

const wordsByName = new Map<string, NameWords>();

function wordsOf(canonical: string): NameWords {
  let known = wordsByName.get(canonical);
  if (!known) {
    const words = canonical.split(" ");
    const last = words[words.length - 1] ?? "";
    const joined = words.join("");
    const hasSuffix = words.length > 1 && suffixWords.has(last);
    known = hasSuffix
      ? { canonical, joined, words: words.slice(0, -1), suffix: last }
      : { canonical, joined, words };
    if (wordsByName.size >= mostRemembered) wordsByName.clear();
    wordsByName.set(canonical, known);
  }
  return known;
}

/** By words, and then by letters, so that two names are compared alike in either direction. */
function isShorter(one: NameWords, other: NameWords): boolean {
  const more = one.words.length - other.words.length;
  return more === 0 ? one.canonical < other.canonical : more < 0;
}

/** In the order in which they are typed, else with the last word first. */
function bestMatch(shorter: readonly string[], longer: readonly string[]): Likeness | undefined {
  const straight = matchInOrder(shorter, longer);
  const [word, last] = [shorter[0] ?? "", longer[longer.length - 1]];
  if (shorter.length < 2) return straight ?? (word === last ? lastOnly(longer) : undefined);
  const turned = matchInOrder([...shorter.slice(1), shorter[0] ?? ""], longer);
  if (!turned || (straight && straight.likeness >= turned.likeness * ofChangedPlaces)) {
    return straight;
  }
  return {
    likeness: turned.likeness * ofChangedPlaces,
    reasons: ["first and last name have changed places", ...turned.reasons],
  };
}

function lastOnly(longer: readonly string[]): Likeness {
  const missing = longer.slice(0, -1).join(" ");
  return { likeness: ofLastOnly, reasons: [`only one has “${missing}”`] };
}

/** Every word of the shorter name must stand for one of the longer, and the first for the first. */
function matchInOrder(shorter: readonly string[], longer: readonly string[]): Likeness | undefined {
  let product = 1;
  const reasons: string[] = [];
  const missing: number[] = [];
  let place = 0;
  for (const [position, word] of shorter.entries()) {
    const isLast = position === shorter.length - 1;
    const judged = nextLike(word, longer, place, isLast && shorter.length > 1);
    if (!judged || (position === 0 && judged.place !== 0)) return undefined;
    for (let left = place; left < judged.place; left += 1) missing.push(left);
    product *= judged.likeness;
    reasons.push(...judged.reasons);
    place = judged.place + 1;
  }
  for (let left = place; left < longer.length; left += 1) missing.push(left);
  if (missing.length > 0) {
    product *= shorter.length === 1 ? ofMissingLast : ofMissingWord ** missing.length;
    reasons.push(`only one has “${missing.map((left) => longer[left]).join(" ")}”`);
  }
  return { likeness: product, reasons };
}

/** The next word that is like a word; for the last word of a name, the likest of all that follow. */
function nextLike(word: string, words: readonly string[], from: number, takeBest: boolean) {
  let best: (Likeness & { place: number }) | undefined;
  for (let place = from; place < words.length; place += 1) {
    const judged = likenessOfWords(word, words[place] ?? "");
    if (judged.likeness > (best?.likeness ?? 0)) best = { ...judged, place };
    if (best && !takeBest) return best;
  }
  return best;
}

function likenessOfWords(one: string, other: string): Likeness {
  if (one === other) return { likeness: 1, reasons: [] };
  // Another number is another person.
  if (/\d/.test(one) || /\d/.test(other)) return { likeness: 0, reasons: [] };
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  if (longer.startsWith(shorter)) {
    const likeness = shorter.length === 1 ? ofInitial : shorter.length > 2 ? ofShortForm : 0;
    return { likeness, reasons: [`“${shorter}” may be short for “${longer}”`] };
  }
  const most = longer.length < 4 ? 0 : longer.length < 8 ? 1 : 2;
  const typos = most === 0 ? Infinity : typosBetween(shorter, longer, most);
  if (typos > most) return { likeness: 0, reasons: [] };
  const letters = typos === 1 ? "one letter" : "two letters";
  return {
    likeness: typos === 1 ? ofTypo : ofTwoTypos,
    reasons: [`“${shorter}” and “${longer}” differ by ${letters}`],
  };
}

/** Letters to change, add, leave out or swap with their neighbour; above `most` it may be any more. */
function typosBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let [beforeLast, last]: number[][] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last?.[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last?.[column - 1] ?? 0) + (isSame ? 0 : 1),
          row > 1 && column > 1 && isSwapped ? (beforeLast?.[column - 2] ?? 0) + 1 : Infinity
        )
      );
    }
    [beforeLast, last] = [last, current];
  }
  return last?.[other.length] ?? Infinity;
}

/** Reasons with the words of two names as they are typed in them. */
function asTyped(reasons: readonly string[], one: string, other: string): string[] {
  const typed = new Map<string, string>();
  for (const word of `${one} ${other}`.split(/[^\p{L}\p{N}\p{M}.'’]+/u)) {
    typed.set(canonicalName(word), word);
  }
  return reasons.map((reason) =>
    reason.replace(/“([^”]+)”/g, (_, words: string) => {
      const shown = words.split(" ").map((word) => typed.get(word) ?? word);
      return `“${shown.join(" ")}”`;
    })
  );
}
