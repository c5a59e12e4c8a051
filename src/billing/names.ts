const mostRemembered = 20_000;

/** Remembers answers for texts that come again and again, up to a bound. */
function remembered(answer: (text: string) => string): (text: string) => string {
  const memory = new Map<string, string>();
  return (text) => {
    let known = memory.get(text);
    if (known === undefined) {
      known = answer(text);
      if (memory.size >= mostRemembered) memory.clear();
      memory.set(text, known);
    }
    return known;
  };
}

/**
 * A name as it is compared: without outer spaces, inner runs of spaces as one, ignoring case and
 * how accents are stored.
 */
export const nameKey = remembered((name) =>
  name.normalize("NFC").trim().replace(/\s+/g, " ").toLowerCase()
);

/** A payer's or plan's name as words: punctuation is a space, `+` is `plus`, case is ignored. */
export const planWords = remembered((name) =>
  name
    .normalize("NFC")
    .toLowerCase()
    .replace(/\+/g, " plus ")
    .replace(/&/g, " and ")
    .replace(/['’.]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
);

/** A payer's or plan's name as it is compared: letters and digits only. */
export function planKey(name: string | undefined): string {
  return name === undefined ? "" : keyOfPlan(name);
}

const keyOfPlan = remembered((name) => planWords(name).replace(/ /g, "") || nameKey(name));

/**
 * The choice of a column that was typed. Case, spaces, hyphens and a last s do not count:
 * `in-network` is In network, `visit` is Visits.
 */
export function choiceTyped<Choice extends string>(
  typed: string,
  choices: readonly Choice[]
): Choice | undefined {
  const key = singularKey(typed);
  return choices.find((choice) => singularKey(choice) === key);
}

function singularKey(words: string): string {
  return planKey(words).replace(/s$/, "");
}
