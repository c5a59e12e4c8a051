import { daysBetween } from "../../time/isoDate";
import type { CellProblem, IsoDate, TableRow } from "../../records";

/** A row of table Clock: one code that is, or was, timed and is not written to Sessions yet. */
export interface ClockEntry extends TableRow {
  /** The id that the session will have. */
  sessionId?: string;
  date?: IsoDate;
  client?: string;
  provider?: string;
  /** Upper case. */
  code?: string;
  /** Minutes after midnight; an end past midnight is less than the start. */
  startMinutes?: number;
  endMinutes?: number;
}

/** The local clock: day and minutes after midnight. */
export interface ClockTime {
  today: IsoDate;
  minutes: number;
}

const minutesPerDay = 1440;

/** True while a row has begun and its End is blank; an End that is not understood is no running one. */
export function isRunning(entry: ClockEntry): boolean {
  return (
    entry.endMinutes === undefined &&
    entry.startMinutes !== undefined &&
    problemOf(entry, "End") === undefined
  );
}

/**
 * Minutes since a row began, by the local clock; negative where it begins later than that. Undefined
 * where its day or its start is not known.
 */
export function elapsedMinutes(
  { date, startMinutes }: Pick<ClockEntry, "date" | "startMinutes">,
  { today, minutes }: ClockTime
): number | undefined {
  if (date === undefined || startMinutes === undefined) return undefined;
  return daysBetween(date, today) * minutesPerDay + minutes - startMinutes;
}

/** Why a cell of the row is not understood. */
export function problemOf(
  { problems }: Pick<ClockEntry, "problems">,
  column: string
): CellProblem | undefined {
  return problems.find((problem) => problem.column === column);
}
