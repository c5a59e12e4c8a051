import { isTimed } from "../codes/procedure";
import { rowNumber } from "../records";
import { judgeableDays } from "./days";
import { findDuplicates } from "./duplicates";
import { hasPlan, isBilled, isEvaluation, type BilledRow } from "./editsBilled";
import { finding, type Placed, type RowContext } from "./rowContext";
import { plain, rowList } from "./words";

/** Visits of more rows than this are always brought together by code. */
const fewRows = 8;

/** Adds what is found where the units of a code on a visit are above its daily maximum. */
export function checkMaxima(visit: readonly RowContext[], found: Placed[]): void {
  const first = visit[0];
  if (!first || !hasPlan(first) || !mayExceed(visit)) return;
  // A row that is there twice has a finding of its own.
  const duplicates = findDuplicates(new Map([["", visit]]));
  const rows = visit.filter((row) => !duplicates.has(row));
  const earned = earnedUnits(rows);
  for (const ofCode of limitedByCode(rows).values()) {
    const exceeded = exceededBy(ofCode, earned);
    if (exceeded) found.push(exceeded);
  }
}

/** False for nearly all visits: no row is above its maximum, and no code is on two rows. */
function mayExceed(visit: readonly RowContext[]): boolean {
  if (visit.length > fewRows) return true;
  for (let at = 0; at < visit.length; at += 1) {
    const row = visit[at];
    const procedure = row?.procedure;
    if (!row || !procedure?.dailyMaximum) continue;
    if ((row.session.units ?? 0) > procedure.dailyMaximum) return true;
    for (let before = 0; before < at; before += 1) {
      if (visit[before]?.procedure?.code === procedure.code) return true;
    }
  }
  return false;
}

function limitedByCode(rows: readonly RowContext[]): Map<string, BilledRow[]> {
  const byCode = new Map<string, BilledRow[]>();
  for (const row of rows) {
    if (!isBilled(row) || !isLimited(row)) continue;
    const ofCode = byCode.get(row.procedure.code);
    if (ofCode) ofCode.push(row);
    else byCode.set(row.procedure.code, [row]);
  }
  return byCode;
}

/**
 * A maximum of 0 is none: Medicare never pays the code. Counted codes, codes that are billed by the
 * month, and evaluations have findings of their own.
 */
function isLimited(row: BilledRow): boolean {
  const { timing, dailyMaximum } = row.procedure;
  if (!dailyMaximum || timing.basis === "count" || isEvaluation(row)) return false;
  if (timing.basis === "session") return true;
  return !(timing.basis === "own" && timing.per === "month");
}

/** Units of each timed code that the minutes of a visit earn; empty where they cannot be judged. */
function earnedUnits(rows: readonly RowContext[]): ReadonlyMap<string, number> {
  const earned = new Map<string, number>();
  for (const { allocation } of judgeableDays(new Map([["", rows]]), new Map())) {
    for (const { code, units } of allocation.codes) earned.set(code, units);
  }
  return earned;
}

function exceededBy(
  rows: readonly BilledRow[],
  earned: ReadonlyMap<string, number>
): Placed | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { code, dailyMaximum = 0, dailyMaximumIsAbsolute } = first.procedure;
  // Units beyond what the minutes earn have a finding of their own, as has more than one a session.
  const units = isTimed(first.procedure)
    ? Math.min(unitsOf(rows), earned.get(code) ?? Infinity)
    : rows.length;
  if (!(units > dailyMaximum)) return undefined;
  const where = rowList(rows.map(({ session }) => rowNumber(session)));
  const has = `${code} has ${plain(units)} units on ${where}`;
  if (dailyMaximumIsAbsolute && !rows.some(namesSide)) {
    const message = `${has}, and no more than ${plain(dailyMaximum)} a day are ever paid; bill ${plain(dailyMaximum)}`;
    return [first, finding("daily-maximum", first, message)];
  }
  const message = `${has}, and more than ${plain(dailyMaximum)} a day are paid only where the record shows why; make sure that it does, or bill ${plain(dailyMaximum)}`;
  return [first, finding("daily-maximum", first, message, { severity: "review" })];
}

function unitsOf(rows: readonly BilledRow[]): number {
  return rows.reduce((sum, { session }) => sum + Math.max(session.units ?? 0, 0), 0);
}

/** Two sides are two services to some plans. */
function namesSide({ session, rules, today }: RowContext): boolean {
  const isoDate = session.date ?? today;
  return session.modifiers.some((typed) => rules.modifierOn(typed, isoDate)?.family === "side");
}
