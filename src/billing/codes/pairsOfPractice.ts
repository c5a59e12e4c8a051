import type { IsoDate, PairRule } from "../records";
import { isWithin } from "../time/isoDate";
import { editOnDate, type PairEdit } from "./edits";
import { pairRuleProblem } from "./practice/passedOver";
import { normalizeCode } from "./procedures";
import type { RuleBook } from "./ruleBook";

/**
 * What table Edits changes of the built-in pairs: the rows of a pair, in either order, replace what
 * is built in of it altogether, so that it holds on the days of its rows and on no other. Where two
 * rows hold, the one with the later From does, then the upper one. A row with a cell that cannot be
 * read, or with To before From, is passed over: it neither adds a pair nor takes one away.
 */
export function pairsOfPractice(rules: readonly PairRule[]): Partial<RuleBook> {
  const pairs = new Map<string, Map<string, PairRule[]>>();
  for (const rule of rules) {
    const [code1, code2] = [normalizeCode(rule.code1), normalizeCode(rule.code2)];
    if (pairRuleProblem(rule) !== undefined || code1 === "" || code2 === "") continue;
    add(pairs, code1, code2, rule);
    if (code1 !== code2) add(pairs, code2, code1, rule);
  }
  if (pairs.size === 0) return {};
  return {
    editOn: (code1, code2, isoDate) => {
      const ofCode = pairs.get(code1) ?? pairs.get(normalizeCode(code1));
      const rows = ofCode && (ofCode.get(code2) ?? ofCode.get(normalizeCode(code2)));
      return rows ? editBy(rows, isoDate) : editOnDate(code1, code2, isoDate);
    },
  };
}

function add(
  pairs: Map<string, Map<string, PairRule[]>>,
  code: string,
  other: string,
  rule: PairRule
): void {
  const ofCode = pairs.get(code) ?? new Map<string, PairRule[]>();
  pairs.set(code, ofCode);
  const rows = ofCode.get(other);
  if (rows) rows.push(rule);
  else ofCode.set(other, [rule]);
}

function editBy(rows: readonly PairRule[], isoDate: IsoDate): PairEdit | undefined {
  let best: PairRule | undefined;
  for (const row of rows) {
    if (isWithin(isoDate, row.from, row.to) && (!best || beats(row, best))) best = row;
  }
  return (
    best && {
      column1: normalizeCode(best.code1),
      column2: normalizeCode(best.code2),
      modifierAllowed: best.modifierAllowed === true,
      lastValid: best.to,
    }
  );
}

function beats(row: PairRule, other: PairRule): boolean {
  return row.from === other.from ? row.row < other.row : (row.from ?? "") > (other.from ?? "");
}
