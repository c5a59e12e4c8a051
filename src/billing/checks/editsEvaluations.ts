import { isTimed } from "../codes/procedure";
import { rowNumber } from "../records";
import { findDuplicates } from "./duplicates";
import { isBilled, isEvaluation, type BilledRow } from "./editsBilled";
import { usableMinutes } from "./minutes";
import { finding, type Placed, type RowContext } from "./rowContext";
import { spanOf } from "./times";
import { visitsOf } from "./visits";
import { clock, plain } from "./words";

/** Adds what is found where a client has two evaluations on one day, whoever gave them. */
export function checkEvaluationsOfDay(day: readonly RowContext[], found: Placed[]): void {
  let first: BilledRow | undefined;
  let duplicates: ReadonlyMap<RowContext, RowContext> | undefined;
  for (const row of day) {
    if (!isEvaluation(row) || !isBilled(row)) continue;
    if (!first) {
      first = row;
      continue;
    }
    // A row that is there twice has a finding of its own.
    duplicates ??= duplicatesOf(day);
    if (duplicates.has(row)) continue;
    const message = `${row.procedure.code} is a second evaluation on one day, beside ${first.procedure.code} on row ${rowNumber(first.session)}; bill one of the two`;
    found.push([row, finding("evaluation-same-day", row, message)]);
  }
}

function duplicatesOf(day: readonly RowContext[]): ReadonlyMap<RowContext, RowContext> {
  return findDuplicates(visitsOf(day.filter(isEvaluation)));
}

/** A visit has one evaluation; where a log has it many times over, the first few tell all. */
const mostCompared = 8;

/**
 * Adds what is found where an evaluation lies in the times of treatment, and the minutes of the two
 * are more than the time that they took together: then some count twice. Two rows that share one
 * start and end and split its minutes are right.
 */
export function checkEvaluationMinutes(visit: readonly RowContext[], found: Placed[]): void {
  if (visit.length < 2) return;
  let compared = 0;
  for (const evaluation of visit) {
    if (!isEvaluation(evaluation) || !isBilled(evaluation)) continue;
    compared += 1;
    if (compared > mostCompared) return;
    const taken = timeOf(evaluation);
    if (!taken) continue;
    const shared = treatmentsWithin(visit, taken);
    const [treatment] = shared;
    if (!treatment) continue;
    const minutes = usableMinutes(evaluation.session);
    // An evaluation without minutes took some: treatment cannot have had all of the time.
    const evaluated = minutes === undefined ? 1 : Math.min(minutes, taken.end - taken.start);
    const treated = shared.reduce((sum, { counted }) => sum + counted, 0);
    if (evaluated + treated < unionOf([taken, ...shared]) + 1) continue;
    found.push([treatment.row, pooled(evaluation, treatment)]);
    // One evaluation a day is all there can be; another has a finding of its own.
    return;
  }
}

/** A time of the day, in minutes after midnight; an end past midnight is over 1440. */
interface Time {
  start: number;
  end: number;
}

interface Treatment extends Time {
  row: BilledRow;
  /** Minutes that make units. */
  counted: number;
}

function timeOf({ session }: RowContext): Time | undefined {
  const span = spanOf(session);
  const { startMinutes } = session;
  return span !== undefined && span > 0 && startMinutes !== undefined
    ? { start: startMinutes, end: startMinutes + span }
    : undefined;
}

/** Timed rows that go on while an evaluation does, by their start. */
function treatmentsWithin(visit: readonly RowContext[], taken: Time): Treatment[] {
  const treatments: Treatment[] = [];
  for (const row of visit) {
    if (!isBilled(row) || !isTimed(row.procedure) || row.procedure.kind === "evaluation") continue;
    const time = timeOf(row);
    const minutes = usableMinutes(row.session);
    if (!time || minutes === undefined) continue;
    if (time.start >= taken.end || time.end <= taken.start) continue;
    treatments.push({ ...time, row, counted: Math.min(minutes, time.end - time.start) });
  }
  return treatments.sort((one, other) => one.start - other.start);
}

/** Minutes of several times that overlap, each minute once. */
function unionOf(times: readonly Time[]): number {
  const sorted = [...times].sort((one, other) => one.start - other.start);
  let minutes = 0;
  let until = -Infinity;
  for (const { start, end } of sorted) {
    minutes += Math.max(0, end - Math.max(start, until));
    until = Math.max(until, end);
  }
  return minutes;
}

function pooled(evaluation: BilledRow, { row, counted, start, end }: Treatment) {
  const { code } = row.procedure;
  const message = `${code} counts ${plain(counted)} minutes from ${clock(start)} to ${clock(end % 1440)}, in which evaluation ${evaluation.procedure.code} (row ${rowNumber(evaluation.session)}) was given too; leave the evaluation's minutes out, or correct the times`;
  return finding("evaluation-minutes-pooled", row, message);
}
