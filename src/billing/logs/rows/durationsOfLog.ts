import { durationUnitOf, readDurations, type DurationUnit } from "../cells/readDurations";
import type { CellReading } from "../logSheet";
import { cellOf, headerOf } from "./plannedSheet";
import { questionAbout, type LogAnswers, type Question, type SessionOfLog } from "./questions";

/** Whole minutes of sessions, in the order of the sessions. */
export interface DurationsOfLog {
  minutes: CellReading<number>[];
  questions: Question[];
}

/**
 * Reads the durations of all sheets. Whether numbers are minutes or hours is what she answered, else
 * what the header says, else what the times beside them say, else what the numbers themselves can
 * only be.
 *
 * @param spans minutes between start and end of each session, where both are known
 */
export function durationsOfLog(
  sessions: readonly SessionOfLog[],
  spans: readonly (number | undefined)[],
  answers: LogAnswers
): DurationsOfLog {
  const byHeader = new Map<string, number[]>();
  sessions.forEach(({ row }, position) => {
    const header = headerOf(row, "Minutes");
    const known = byHeader.get(header);
    if (known) known.push(position);
    else byHeader.set(header, [position]);
  });
  const minutes: CellReading<number>[] = sessions.map(() => ({ kind: "blank" }));
  const questions: Question[] = [];
  for (const [header, positions] of byHeader) {
    const cells = positions.flatMap((position) => {
      const session = sessions[position];
      return session ? [cellOf(session.sheet, session.row, "Minutes")] : [];
    });
    const numbers = cells.map(({ value }) => (typeof value === "number" ? value : undefined));
    const besides = positions.map((position) => spans[position]);
    const hint = answers.durationUnit ?? durationUnitOf(header) ?? unitBeside(numbers, besides);
    const readings = readDurations(cells, hint ? { hint } : {});
    readings.cells.forEach((reading, place) => {
      minutes[positions[place] ?? -1] = reading;
    });
    const own = positions.flatMap((position) => sessions[position] ?? []);
    questions.push(...questionAbout("durationUnit", readings.question, own, "Minutes"));
  }
  return { minutes, questions };
}

/** What numbers count that agree with start and end wherever both are known. */
function unitBeside(
  numbers: readonly (number | undefined)[],
  spans: readonly (number | undefined)[]
): DurationUnit | undefined {
  let both = 0;
  let inMinutes = 0;
  let inHours = 0;
  numbers.forEach((number, position) => {
    const span = spans[position];
    if (number === undefined || span === undefined) return;
    both += 1;
    if (number === span) inMinutes += 1;
    if (Math.abs(number * 60 - span) < 1) inHours += 1;
  });
  if (both < 2) return undefined;
  if (inMinutes === both) return "minutes";
  return inHours === both ? "hours" : undefined;
}
