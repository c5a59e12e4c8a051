import { logTables, type LogField, type LogTable } from "./fields";
import { headerKey } from "./headerKey";
import { headersOfTables } from "./headers";
import { headerLanguages, type HeaderWords } from "./headers/headerWords";
import { otherHeaders } from "./headers/otherHeaders";

/** A field that a header may mean, or what else the column is. */
export type Meaning = LogField | keyof typeof otherHeaders;

/** How surely a header means a field, 0 to 1. */
export type Meanings = ReadonlyMap<Meaning, number>;

const certain = 1;
const possible = 0.6;

/** Meanings by the key of a header, for each table. */
const dictionaries = new Map(logTables.map((table) => [table, dictionaryOf(table)]));
const everyKnown = surestOf([...dictionaries.values()]);

/** What the dictionary says of a header, letter by letter; undefined where it is not in it. */
export function meaningsOf(table: LogTable, key: string): Meanings | undefined {
  return dictionaries.get(table)?.get(key);
}

/** Every header that a table's dictionary knows. */
export function knownKeys(table: LogTable): Iterable<string> {
  return dictionaries.get(table)?.keys() ?? [];
}

/** How surely a header heads a column of any table, or one beside its fields; 0: it is not known. */
export function surenessOfHeader(key: string): number {
  return everyKnown.get(key) ?? 0;
}

/** Headers in a language's dictionary for a field, as people would write them; the commonest first. */
export function wordsFor(
  words: HeaderWords,
  language?: (typeof headerLanguages)[number]
): string[] {
  const languages = language ? [language] : headerLanguages;
  return languages.flatMap((each) => splitWords(words[each]));
}

function dictionaryOf(table: LogTable): Map<string, Map<Meaning, number>> {
  const known = new Map<string, Map<Meaning, number>>();
  const fields = Object.entries(headersOfTables[table]) as [LogField, HeaderWords][];
  for (const [field, words] of fields) {
    note(known, [field.toLowerCase(), ...wordsFor(words)], field, certain);
    note(known, splitWords(words.maybe), field, possible);
  }
  const ofFields = new Set(known.keys());
  for (const [meaning, words] of Object.entries(otherHeaders) as [Meaning, HeaderWords][]) {
    const elsewhere = [...wordsFor(words), ...splitWords(words.maybe)];
    note(
      known,
      elsewhere.filter((each) => !ofFields.has(headerKey(each))),
      meaning,
      certain
    );
  }
  return known;
}

function surestOf(known: readonly ReadonlyMap<string, Meanings>[]): Map<string, number> {
  const surest = new Map<string, number>();
  for (const [key, meanings] of known.flatMap((each) => [...each])) {
    surest.set(key, Math.max(surest.get(key) ?? 0, ...meanings.values()));
  }
  return surest;
}

function note(
  known: Map<string, Map<Meaning, number>>,
  headers: readonly string[],
  meaning: Meaning,
  sureness: number
): void {
  for (const header of headers) {
    const key = headerKey(header);
    const meanings = known.get(key) ?? new Map<Meaning, number>();
    meanings.set(meaning, Math.max(sureness, meanings.get(meaning) ?? 0));
    known.set(key, meanings);
  }
}

function splitWords(words: string | undefined): string[] {
  return words === undefined
    ? []
    : words
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "");
}
