import { spacedText } from "./cellText";

/** A person's name in its parts, as typed. */
export interface NameParts {
  /** First and last name, in this order, with particles. */
  words: string;
  /** `Jr.`, `III`; absent: none. */
  suffix?: string;
  /** `OTR/L`; absent: none. */
  credentials?: string;
  /** In brackets behind the name: `(twin)`; absent: nothing. */
  remark?: string;
  /** Written `Last, First`. */
  isLastFirst: boolean;
}

const suffixes = /^(?:jr|sr|jun|sen|junior|senior|ii|iii|iv|2nd|3rd|4th)\.?$/i;
const credential =
  /^(?:d?ot|otr|otr\/l|otd|otd\/l|otas?|cota|cota\/l|m(?:s)?ot|mot\/l|drot|ms|ma|med|m\.ed|mph|bcp|bcpr|cht|cpam|swc|pt|dpt|pta|slp|ccc|ccc-slp|ccc\/slp|phd|ph\.d|psyd|edd|md|do|np|rn|lcsw|lpc|bcba|ota\/l|c\/ndt|cimi|atp)\.?$/i;
const behindBrackets = /^(.*\S)\s(\([^()]*\))$/;
const comma = /\s*[,，،]\s*/;

/**
 * The parts of a name: `Moreno, Ava`, `Moreno Jr., Ava`, `de la Cruz, María`, `Lee, Kim, OTR/L`,
 * `Kim Lee OTR/L`. Undefined where commas part more than one name.
 */
export function nameParts(text: string): NameParts | undefined {
  const spaced = spacedText(text);
  const remark = behindBrackets.exec(spaced);
  const parts = (remark?.[1] ?? spaced).split(comma).filter((part) => part !== "");
  const credentials = parts.slice(1).filter(isCredentials);
  const suffixParts = parts.slice(1).filter((part) => suffixes.test(part));
  const names = parts.filter(
    (part, place) => place === 0 || !(isCredentials(part) || suffixes.test(part))
  );
  const [one = "", other] = names;
  if (names.length > 2 || /\d/.test(other ?? "")) return undefined;
  const isLastFirst = other !== undefined;
  const last = withoutEnding(one, isLastFirst ? 1 : 2);
  const first = withoutEnding(other ?? "", 1);
  const suffix = suffixParts[0] ?? first.suffix ?? last.suffix;
  const written = [...first.credentials, ...last.credentials, ...credentials].join(", ");
  return {
    words: isLastFirst ? `${first.words} ${last.words}` : last.words,
    ...(suffix === undefined ? {} : { suffix }),
    ...(written === "" ? {} : { credentials: written }),
    ...(remark?.[2] === undefined ? {} : { remark: remark[2] }),
    isLastFirst,
  };
}

function isCredentials(part: string): boolean {
  return part.split(" ").every((word) => credential.test(word));
}

/** A name without suffix and credentials behind it; its first words are always names. */
function withoutEnding(
  name: string,
  fewestWords: number
): { words: string; suffix?: string; credentials: string[] } {
  const words = name.split(" ");
  const credentials: string[] = [];
  let suffix: string | undefined;
  while (words.length > 1) {
    const last = words[words.length - 1] ?? "";
    if (words.length > fewestWords && isCredential(last, words)) credentials.unshift(last);
    else if (suffix === undefined && suffixes.test(last)) suffix = last;
    else if (!/^-+$/.test(last)) break;
    words.pop();
  }
  return { words: words.join(" "), credentials, ...(suffix === undefined ? {} : { suffix }) };
}

/** `Do` and `MA` are names, too: two letters are credentials only where the name is not in capitals. */
function isCredential(word: string, words: readonly string[]): boolean {
  if (!credential.test(word) || word !== word.toUpperCase()) return false;
  const name = words.slice(0, -1).join(" ");
  return word.length > 2 || name !== name.toUpperCase();
}
