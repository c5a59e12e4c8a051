import { rowNumber } from "../records";
import { dateOf, hasPlan, isBilled, isEvaluation, type BilledRow } from "./editsBilled";
import { finding, type Placed, type RowContext } from "./rowContext";

/** Visits of more rows than this are judged by their codes, of which there are few. */
const fewRows = 8;

/** Adds what is found where a visit has two codes that are not billed together. */
export function checkPairs(visit: readonly RowContext[], found: Placed[]): void {
  const first = visit[0];
  if (visit.length < 2 || !first || !hasPlan(first)) return;
  if (visit.length <= fewRows && !hasPair(visit)) return;
  const rowsByCode = billedByCode(visit);
  const refusals = new Map<BilledRow, Refusal>();
  for (const rows of rowsByCode.values()) {
    for (const others of rowsByCode.values()) addRefusals(rows, others, refusals);
  }
  for (const [row, refusal] of refusals) found.push([row, told(row, refusal)]);
}

/** Why a row is not paid: rows of other codes beside it, one for each code. */
interface Refusal {
  /** Rows beside which it is never paid. */
  never: BilledRow[];
  /** Rows beside which it is paid with a modifier that none of the two has. */
  withoutModifier: BilledRow[];
}

/** Most visits have no pair; this finds out without making anything. */
function hasPair(visit: readonly RowContext[]): boolean {
  for (let at = 1; at < visit.length; at += 1) {
    const row = visit[at];
    const code = row?.procedure?.code;
    if (!row || code === undefined) continue;
    for (let before = 0; before < at; before += 1) {
      const other = visit[before]?.procedure?.code;
      if (other !== undefined && other !== code && row.rules.editOn(code, other, dateOf(row))) {
        return true;
      }
    }
  }
  return false;
}

function billedByCode(visit: readonly RowContext[]): Map<string, BilledRow[]> {
  const byCode = new Map<string, BilledRow[]>();
  for (const row of visit) {
    if (!isBilled(row)) continue;
    const rows = byCode.get(row.procedure.code);
    if (rows) rows.push(row);
    else byCode.set(row.procedure.code, [row]);
  }
  return byCode;
}

/** Refusals of `rows`, where their code is the one of the pair that is not paid. */
function addRefusals(
  rows: readonly BilledRow[],
  others: readonly BilledRow[],
  refusals: Map<BilledRow, Refusal>
): void {
  const [first] = rows;
  const [other] = others;
  if (!first || !other || first.procedure.code === other.procedure.code) return;
  const edit = first.rules.editOn(first.procedure.code, other.procedure.code, dateOf(first));
  if (edit?.column2 !== first.procedure.code) return;
  // Two evaluations of one day have a finding of their own.
  if (isEvaluation(first) && isEvaluation(other)) return;
  if (edit.modifierAllowed && others.some(saysSeparate)) return;
  for (const row of rows) {
    if (edit.modifierAllowed && saysSeparate(row)) continue;
    const refusal = refusals.get(row) ?? { never: [], withoutModifier: [] };
    refusals.set(row, refusal);
    (edit.modifierAllowed ? refusal.withoutModifier : refusal.never).push(other);
  }
}

/** True of a row with 59 or an X modifier; plans accept it on either row of a pair. */
function saysSeparate({ session, rules, today }: RowContext): boolean {
  const isoDate = session.date ?? today;
  return session.modifiers.some(
    (typed) => rules.modifierOn(typed, isoDate)?.family === "separate service"
  );
}

function told(row: BilledRow, { never, withoutModifier }: Refusal) {
  const { code } = row.procedure;
  if (never.length > 0) {
    const message = `${code} is never paid beside ${codesAndRows(never)}, and no modifier helps; bill only one of them`;
    return finding("edit-pair", row, message);
  }
  const beside = codesAndRows(withoutModifier);
  const message = `${code} is not paid beside ${beside} unless they were separate, each with time of its own; if they were, add 59 or an X modifier to ${code}, else bill only one of them`;
  return finding("edit-pair", row, message);
}

/** `97150 (row 4) and 92526 (row 7)`. */
function codesAndRows(rows: readonly BilledRow[]): string {
  const words = [...rows]
    .sort((one, other) => one.session.row - other.session.row)
    .map(({ procedure, session }) => `${procedure.code} (row ${rowNumber(session)})`);
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;
}
