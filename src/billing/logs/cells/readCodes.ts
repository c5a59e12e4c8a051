import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, plainText, quoted, unclear } from "./cellText";
import { readCodeTail, trimmedWords } from "./codeTail";

/** One code of a cell, with what stands beside it. */
export interface CodeOnCell {
  /** CPT or HCPCS Level II, upper case; whether it exists is not looked at. */
  code: string;
  /** Upper case, as ordered in the cell. */
  modifiers: string[];
  /** Absent: the cell says none. */
  units?: number;
  /** What is written beside it, as typed; absent: nothing. */
  description?: string;
}

// Letters with which codes of HCPCS begin; R and H only as far as they go, so that an ICD-10 code
// without its dot (R6250, H9325) is not taken for one.
const codeForm = "\\d{5}|[A-EGJ-MPQSTUV]\\d{4}|H[0-2]\\d{3}|R00\\d{2}|\\d{4}[FTUM]";
const item = new RegExp(
  `(?<![a-z\\d.$#])(?:(\\d{1,2})\\s?(?:[x×*]|units?\\sof|(?<=^\\d+\\s?)units?)\\s?)?(${codeForm})(?:\\.0+)?` +
    "(?=$|[^a-z\\d.]|\\.(?!\\d)|x\\s?\\d|[a-z][a-z\\d](?:[a-z\\d]{2}){0,3}(?![a-z\\d]))",
  "gi"
);
const doubt = /\b(?:or|oder|ou|o|vs|not|no|was|instead(?:\sof)?|versus)[\s:.(]*$/i;
const range = /^\s?(?:-|to|thru|through|bis|a|à)\s?$/i;
const labels = /\b(?:cpt|hcpcs|codes?|procedures?|código|codigo)\b[\s:.#]*/gi;
const joining = /(?:^|[\s,;])(?:and|plus|with|w|y|con|und|mit|et|e|com)$/i;
const notHeld =
  /\b(?:no[\s-]?show\w*|cancel\w*|missed|absent|resched\w*|abgesagt|ausgefallen|annul\w*|ausente|faltou)\b/i;
const longest = 400;

/**
 * The codes of a cell, with modifiers, units and a description each: `97530`, `97530-GO`,
 * `97530 GO KX x4`, `97530x2, 97112x1`, `4 x 97530`, `97530/97112`, `97530 Therapeutic activities`.
 * Unclear where it names no code (`OT eval`), leaves a choice (`97530 or 97112`, `97165-97168`,
 * `97530?`), says that nothing took place (`97530 no show`), or holds a number that might be another code, minutes or units (`97530 4`).
 */
export function readCodes(cell: LogCell): CellReading<CodeOnCell[]> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  const plain = plainText(String(cell.value).replace(/[\r\n]+/g, "; "));
  const matches = plain.length > longest ? [] : [...plain.matchAll(item)];
  if (matches.length === 0) return unclear(cell, `${quoted(plain)} names no code`);
  if (plain.includes("?")) return unclear(cell, "its question mark says that it is not sure");
  const missed = notHeld.exec(plain);
  if (missed) return unclear(cell, `${quoted(missed[0])} says that it did not take place`);
  const gaps = textsBetween(plain, matches);
  const codes: CodeOnCell[] = [];
  for (const [place, match] of matches.entries()) {
    const problem = problemBefore(gaps[place] ?? "", match, codes[place - 1]);
    if (problem !== undefined) return unclear(cell, problem);
    const isLast = place === matches.length - 1;
    const behind = gaps[place + 1] ?? "";
    const tail = isLast ? behind : behind.replace(/[\s,;&+/\\]+$/, "").replace(joining, "");
    const read = codeOf(match, tail, place === 0 ? (gaps[0] ?? "") : "");
    if (typeof read === "string") return unclear(cell, read);
    codes.push(read);
  }
  return { kind: "read", value: codes };
}

/** What stands before the first code, between the codes, and behind the last. */
function textsBetween(plain: string, matches: readonly RegExpMatchArray[]): string[] {
  let from = 0;
  const texts = matches.map((match) => {
    const text = plain.slice(from, match.index);
    from = (match.index ?? 0) + match[0].length;
    return text;
  });
  return [...texts, plain.slice(from)];
}

/** Why what stands before a code leaves it open what is meant. */
function problemBefore(
  text: string,
  match: RegExpMatchArray,
  previous: CodeOnCell | undefined
): string | undefined {
  if (doubt.test(text)) return "it does not say which of its codes is meant";
  if (!previous) return undefined;
  if (range.test(text)) return "it may mean two codes, or all from the one to the other";
  const isOpen = match[1] !== undefined && previous.units === undefined;
  if (isOpen && !/[,;/+&)-]/.test(text)) {
    return `it does not say to which code the ${match[1]} belongs`;
  }
  return undefined;
}

/** A code with what stands around it, or why it cannot be read. */
function codeOf(match: RegExpMatchArray, behind: string, head: string): CodeOnCell | string {
  const tail = readCodeTail(behind);
  if (tail.problem !== undefined) return tail.problem;
  const unitsBefore = match[1] === undefined ? undefined : Number(match[1]);
  if (unitsBefore !== undefined && tail.units !== undefined) {
    return "it says two numbers of units for one code";
  }
  const before = trimmedWords(head.replace(labels, ""));
  const lost = /\d{3,}/.exec(before);
  if (lost) return `it does not say what ${lost[0]} is`;
  const units = unitsBefore ?? tail.units;
  const description = tail.words || before;
  return {
    code: (match[2] ?? "").toUpperCase(),
    modifiers: tail.modifiers,
    ...(units === undefined ? {} : { units }),
    ...(description === "" ? {} : { description }),
  };
}
