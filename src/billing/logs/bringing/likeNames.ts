import { likenessOf, nameWords, type LikeName } from "../cells/likeness";
import { WordsLike } from "./wordsLike";

/**
 * Finds the names that are like a name among many, as `likeness` does, without comparing every pair:
 * names that are alike begin with words that are alike, or are one word that the other ends with.
 */
export class NamesToCompare {
  private readonly words = new WordsLike();
  private readonly byWord = new Map<string, number[]>();
  private readonly byJoined = new Map<string, number[]>();
  private readonly counts: number[] = [];

  constructor(private readonly names: readonly string[]) {
    names.forEach((name, place) => {
      const { words, joined } = nameWords(name);
      const different = new Set(words);
      this.counts.push(different.size);
      put(this.byJoined, joined, place);
      for (const word of different) {
        this.words.add(word);
        put(this.byWord, word, place);
      }
    });
  }

  /** The likest first; the name itself, letter by letter, is left out. */
  like(name: string): LikeName[] {
    const found: LikeName[] = [];
    for (const place of this.candidates(name)) {
      const other = this.names[place] ?? "";
      if (other === name) continue;
      const judged = likenessOf(name, other);
      if (judged.likeness > 0) found.push({ name: other, ...judged });
    }
    return found.sort((one, other) => other.likeness - one.likeness);
  }

  /** Positions of names that share two words, or the only one of either, in their order. */
  private candidates(name: string): number[] {
    const { words, joined } = nameWords(name);
    const different = new Set(words);
    const shared = new Map<number, number>();
    for (const word of different) {
      const ofWord = new Set<number>();
      for (const like of this.words.like(word)) {
        for (const place of this.byWord.get(like) ?? []) ofWord.add(place);
      }
      for (const place of ofWord) shared.set(place, (shared.get(place) ?? 0) + 1);
    }
    const found = new Set<number>(this.byJoined.get(joined));
    for (const [place, count] of shared) {
      const fewest = Math.min(different.size, this.counts[place] ?? 0, 2);
      if (count >= fewest) found.add(place);
    }
    return [...found].sort((one, other) => one - other);
  }
}

function put(lists: Map<string, number[]>, key: string, place: number): void {
  const known = lists.get(key);
  if (known) known.push(place);
  else lists.set(key, [place]);
}
