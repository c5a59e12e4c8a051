import { tokenize, type Token } from "@borgar/fx";

/** A formula with some of its tokens replaced; `change` answers undefined for a token to keep. */
export function rewriteFormula(
  formula: string,
  change: (token: Token, index: number, tokens: Token[]) => string | undefined
): string {
  const tokens = tokenize(formula);
  let changed = false;
  const parts = tokens.map((token, index) => {
    const replacement = change(token, index, tokens);
    if (replacement === undefined || replacement === token.value) return token.value;
    changed = true;
    return replacement;
  });
  return changed ? parts.join("") : formula;
}

/** Remembers a text conversion: the rows of a column mostly share one formula. */
export function remembered(convert: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size > 50000) known.clear();
      answer = convert(text);
      known.set(text, answer);
    }
    return answer;
  };
}
