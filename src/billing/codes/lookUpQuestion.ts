import { denialGroups, type DenialGroup } from "./denial";
import type { AnswerKind } from "./lookUp";
import { isEmptyWord, plainWords, stem } from "./lookUpWords";

/** What someone asks for. */
export interface Question {
  /** Single words as they may be codes: upper case, with their dots. */
  tokens: readonly string[];
  /** Reasons with their group, as a remittance writes them: `CO-197`, `PR 96`. */
  denials: readonly { group: DenialGroup; code: number }[];
  /** Kinds that the question names (`CARC 197`); empty: any. */
  kinds: readonly AnswerKind[];
}

const longest = 200;

/** Words that name a kind, longest first. */
const kindWords: readonly [RegExp, readonly AnswerKind[]][] = [
  [/\bplaces?\s+of\s+service\b|\bpos\b|\bplaces?\b/gi, ["place"]],
  [/\bremittance\s+advice\b|\brarc\b|\bremarks?\b/gi, ["remark"]],
  [/\bcarc\b|\bdenials?\b|\bdenied\b|\bdenial\s+reasons?\b|\breasons?\b/gi, ["denial"]],
  [/\bmodifiers?\b|\bmod\b/gi, ["modifier"]],
  [/\bicd(?:[-\s]?10)?(?:-cm)?\b|\bdx\b|\bdiagnos[ie]s\b/gi, ["diagnosis"]],
  [/\bactivit(?:y|ies)\b/gi, ["activity"]],
  [/\bsuppl(?:y|ies)\b/gi, ["supply"]],
  [/\bprocedures?\b|\bcpt\b/gi, ["procedure"]],
];

const groupNames = Object.keys(denialGroups) as DenialGroup[];
const denialForm = new RegExp(`\\b(${groupNames.join("|")})[\\s-]*(\\d{1,3})\\b`, "gi");

/** What a text asks for; it may be a code, several, or a question in words. */
export function questionOf(text: string): Question {
  let rest = text.slice(0, longest).replace(/\bre-(?=[a-z])/gi, "re");
  const kinds: AnswerKind[] = [];
  for (const [form, named] of kindWords) {
    const without = rest.replace(form, " ");
    if (without !== rest) kinds.push(...named);
    rest = without;
  }
  const denials = [...rest.matchAll(denialForm)].flatMap(([, name = "", code]) => {
    const group = groupNames.find((each) => each === name.toUpperCase());
    return group ? [{ group, code: Number(code) }] : [];
  });
  return { tokens: tokensOf(rest.replace(denialForm, beyondDenial)), denials, kinds };
}

/** `CO 59` may also be two modifiers on a line; `CO-59` and `PR 2` are none. */
function beyondDenial(written: string): string {
  return /^CO\s+\d{2}$/i.test(written) ? written : " ";
}

function tokensOf(text: string): string[] {
  const tokens = text
    .split(/[^\p{L}\p{N}.'’]+/u)
    .map((token) => token.replace(/^[.'’]+|[.'’]+$/g, ""))
    .filter((token) => token !== "" && !isEmptyWord(token.toLowerCase()));
  return [...new Set(tokens.map((token) => token.toUpperCase()))];
}

/** The stems of tokens, to be found in names. */
export function stemsOfTokens(tokens: readonly string[]): string[] {
  return plainWords(tokens.join(" "))
    .filter((word) => !isEmptyWord(word))
    .map(stem);
}
