import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, foldedText, isDash, quoted, typedText, unclear } from "./cellText";
import type { ColumnQuestion } from "./columnQuestion";
import { parseDuration } from "./durationText";
import { meaningOf } from "./numberFormat";

export const durationUnits = ["minutes", "hours"] as const;
/** What a number without a unit counts. */
export type DurationUnit = (typeof durationUnits)[number];

/** A column of durations as it is understood. */
export interface DurationReadings {
  /** Whole minutes, one for each cell. */
  cells: CellReading<number>[];
  /** What numbers without a unit count; absent: there are none, or it is a question. */
  unit?: DurationUnit;
  /** answer: the header or she said it; cell: a number that can be only this. */
  from?: "answer" | "cell";
  question?: ColumnQuestion<DurationUnit>;
}

const minutesOfDay = 24 * 60;
/** Nobody is treated for so many hours on end. */
const fewestSureMinutes = 13;
/** A tenth of an hour: who counts in hours counts no finer. */
const leastHours = 0.1;

/**
 * Reads a column of durations: times as Excel holds them, texts with their unit, and numbers. What
 * numbers count is decided by the whole column: 45 can only be minutes and 1.25 only hours. Where
 * only numbers such as 1 and 2 stand in it, or both kinds, it is a question.
 *
 * @param hint what the header says, or she answered
 */
export function readDurations(
  cells: readonly LogCell[],
  options: { hint?: DurationUnit } = {}
): DurationReadings {
  const held = cells.map(durationCell);
  const positions = [...held.keys()].filter((position) => held[position]?.kind === "number");
  const numbers = positions.flatMap((position) => {
    const cell = held[position];
    return cell?.kind === "number" ? [cell.number] : [];
  });
  const decided = options.hint ?? decidedBy(numbers);
  const readings = held.map((cell, position): CellReading<number> => {
    if (cell.kind === "reading") return cell.reading;
    return inUnit(cells[position] ?? { value: null }, cell.number, decided);
  });
  if (positions.length === 0) return { cells: readings };
  if (decided) return { cells: readings, unit: decided, from: options.hint ? "answer" : "cell" };
  const asked = positions.filter((position) => readings[position]?.kind === "unclear");
  if (asked.length === 0) return { cells: readings };
  return { cells: readings, question: questionOf(cells[asked[0] ?? -1], asked) };
}

/** What a column's header says of its unit: `Minutes`, `Min.`, `Hrs`, `Horas`, `Dauer (Std)`. */
export function durationUnitOf(header: string): DurationUnit | undefined {
  const words = foldedText(header).split(/[^a-z]+/);
  const says = (named: readonly string[]) => words.some((word) => named.includes(word));
  const isMinutes = says(["min", "mins", "minute", "minutes", "minuten", "minutos"]);
  const isHours = says([
    ...["h", "hr", "hrs", "hour", "hours", "hora", "horas"],
    ...["std", "stunde", "stunden", "heure", "heures"],
  ]);
  if (isMinutes === isHours) return undefined;
  return isMinutes ? "minutes" : "hours";
}

type DurationCell =
  { kind: "reading"; reading: CellReading<number> } | { kind: "number"; number: number };

function durationCell(cell: LogCell): DurationCell {
  const reading = blankOrError(cell);
  if (reading) return { kind: "reading", reading };
  if (isDash(cell)) return { kind: "reading", reading: { kind: "blank" } };
  if (typeof cell.value === "number") return ofNumber(cell, cell.value);
  const text = foldedText(String(cell.value));
  const written = typeof cell.value === "string" ? parseDuration(text) : undefined;
  if (written?.kind === "number") return { kind: "number", number: written.number };
  if (!written) return left(cell, `${quoted(typedText(cell))} is not a duration that can be read`);
  return ofMinutes(cell, written.minutes);
}

function ofNumber(cell: LogCell, number: number): DurationCell {
  if (!Number.isFinite(number) || number < 0) return left(cell, `${number} is no duration`);
  const meaning = meaningOf(cell.format);
  if (meaning === "plain") return { kind: "number", number };
  if (meaning === "date" && number >= 1) return left(cell, "it is a date");
  return ofMinutes(cell, Math.round(number * minutesOfDay));
}

function ofMinutes(cell: LogCell, minutes: number): DurationCell {
  if (minutes > minutesOfDay) return left(cell, "it is longer than a day");
  return { kind: "reading", reading: { kind: "read", value: minutes } };
}

function left(cell: LogCell, why: string): DurationCell {
  return { kind: "reading", reading: unclear(cell, why) };
}

/** Undefined where nothing decides, or numbers speak for both. */
function decidedBy(numbers: readonly number[]): DurationUnit | undefined {
  const isMinutes = numbers.some((number) => number >= fewestSureMinutes);
  const isHours = numbers.some((number) => number < fewestSureMinutes && !Number.isInteger(number));
  if (isMinutes === isHours) return undefined;
  return isMinutes ? "minutes" : "hours";
}

function inUnit(
  cell: LogCell,
  number: number,
  unit: DurationUnit | undefined
): CellReading<number> {
  if (number === 0) return { kind: "read", value: 0 };
  if (unit === undefined) return unclear(cell, `${number} may be minutes or hours`);
  const isPartOfHour = number < fewestSureMinutes && !Number.isInteger(number);
  if (unit === "minutes") {
    if (isPartOfHour) return unclear(cell, `${number} is not a number of minutes`);
    if (number > minutesOfDay) return unclear(cell, "it is longer than a day");
    return { kind: "read", value: Math.round(number) };
  }
  if (number < leastHours) return unclear(cell, `${number} of an hour is too little to be meant`);
  if (number >= fewestSureMinutes) return unclear(cell, `${number} hours are too many to be meant`);
  return { kind: "read", value: Math.round(number * 60) };
}

function questionOf(
  cell: LogCell | undefined,
  cells: readonly number[]
): ColumnQuestion<DurationUnit> {
  const example = cell ? typedText(cell) : "";
  return {
    question: `Is ${example} a number of minutes or of hours?`,
    answers: durationUnits.map((answer) => ({ answer, words: `${example} ${answer}` })),
    cells,
  };
}
