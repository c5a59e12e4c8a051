/** Longer words are no names; of them only the beginning is looked at. */
const longestWord = 24;

/**
 * Words by those that may be like them: equal, one the beginning of the other, or a slip or two
 * apart. It may give a few more than are, and leaves none out.
 */
export class WordsLike {
  private readonly known = new Set<string>();
  private readonly byBeginning = new Map<string, string[]>();
  private readonly byRest = new Map<string, string[]>();
  private readonly remembered = new Map<string, readonly string[]>();

  add(word: string): void {
    if (this.known.has(word)) return;
    this.known.add(word);
    this.remembered.clear();
    for (let length = 1; length < word.length && length <= longestWord; length += 1) {
      put(this.byBeginning, word.slice(0, length), word);
    }
    for (const rest of restsOf(word)) put(this.byRest, rest, word);
  }

  like(word: string): readonly string[] {
    const known = this.remembered.get(word);
    if (known) return known;
    const found = new Set<string>(this.known.has(word) ? [word] : []);
    for (let length = 1; length < word.length; length += 1) {
      const beginning = word.slice(0, length);
      if (this.known.has(beginning)) found.add(beginning);
    }
    for (const longer of this.byBeginning.get(word) ?? []) found.add(longer);
    for (const rest of restsOf(word)) {
      for (const other of this.byRest.get(rest) ?? []) found.add(other);
    }
    const words = [...found];
    this.remembered.set(word, words);
    return words;
  }
}

/**
 * What is left of a word when as many letters are taken out as it may have slips: two words that a
 * slip parts have one of these in common.
 */
function restsOf(word: string): Set<string> {
  const rests = new Set<string>();
  if (word.length < 3 || word.length > longestWord || /\d/.test(word)) return rests;
  // A word of six letters may be one of eight that lost two.
  const slips = word.length < 6 ? 1 : 2;
  let last = new Set([word]);
  rests.add(word);
  for (let slip = 0; slip < slips; slip += 1) {
    const shorter = new Set<string>();
    for (const each of last) {
      for (let at = 0; at < each.length; at += 1) {
        shorter.add(each.slice(0, at) + each.slice(at + 1));
      }
    }
    for (const each of shorter) rests.add(each);
    last = shorter;
  }
  return rests;
}

function put(lists: Map<string, string[]>, key: string, word: string): void {
  const known = lists.get(key);
  if (known) known.push(word);
  else lists.set(key, [word]);
}
