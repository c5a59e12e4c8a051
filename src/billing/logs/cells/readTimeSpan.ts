import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, plainText, quoted, typedText, unclear } from "./cellText";
import { parseClock, type ClockTime } from "./clockText";
import type { ColumnQuestion } from "./columnQuestion";
import { openHoursQuestion, type OpenHours } from "./readTime";
import { isOpenTime, minutesMeant, minutesOf } from "./timeCell";

/** Both in minutes after midnight; the end is later. */
export interface TimeSpan {
  startMinutes: number;
  endMinutes: number;
}

const noonMinutes = 12 * 60;
/** `3:45-3:00` is a slip, not a day's work. */
const longestMoved = 10 * 60;
const signs = /\s?(?:->|→|~|-)\s?/;
const words = /\s(?:to|until|till?|bis|hasta|a|até|ate|à|às|and|y)\s/i;
const longest = 80;
const opening = /^(?:from|von|de|desde|das|between|entre)\s/i;
const minutesBehind = /[\s,]*\(?\s?(\d{1,3})\s?(?:min\w*\.?|m|')\s?\)?$/i;

/**
 * Start and end in one cell: `3:00-3:45 PM`, `9–9:45`, `15h30 à 16h15`, `from 3 to 3:45p`. The one
 * half that is written counts for both, unless that would turn them round (`11:30-12:15 PM`).
 * Unclear where they would run backwards or for more than half a day, where minutes written behind
 * do not agree, and where two lone hours (`9-10`) say no half.
 */
export function readTimeSpan(
  cell: LogCell,
  openHours: OpenHours = "as typed"
): CellReading<TimeSpan> {
  const held = spanCell(cell);
  return held.kind === "reading" ? held.reading : finished(held, openHours);
}

/** A column of spans as it is understood. */
export interface TimeSpanReadings {
  /** One for each cell. */
  cells: CellReading<TimeSpan>[];
  openHours?: OpenHours;
  question?: ColumnQuestion<OpenHours>;
}

/** Reads spans that belong together; whether `3:00-3:45` is in the afternoon is asked as of times. */
export function readTimeSpans(
  cells: readonly LogCell[],
  options: { openHours?: OpenHours } = {}
): TimeSpanReadings {
  const held = cells.map(spanCell);
  const open = [...held.keys()].filter((position) => {
    const cell = held[position];
    return cell?.kind === "span" && cell.isOpen;
  });
  const proves24Hours = held.some((cell) => cell.kind === "span" && cell.is24Hours);
  const openHours = options.openHours ?? (proves24Hours ? "as typed" : undefined);
  const isAsked = open.length > 0 && openHours === undefined;
  const readings = held.map((cell, position): CellReading<TimeSpan> => {
    if (cell.kind === "reading") return cell.reading;
    if (!isAsked || !cell.isOpen) return finished(cell, openHours ?? "as typed");
    const typed = cells[position] ?? { value: null };
    return unclear(typed, "it does not say whether it is in the morning or the afternoon");
  });
  const example = cells[open[0] ?? -1];
  return {
    cells: readings,
    ...(open.length > 0 && openHours ? { openHours } : {}),
    ...(isAsked && example
      ? { question: openHoursQuestion(quoted(typedText(example)), open) }
      : {}),
  };
}

type SpanCell =
  | { kind: "reading"; reading: CellReading<TimeSpan> }
  /** `isOpen`: both may be twelve hours later. */
  | ({ kind: "span"; isOpen: boolean; is24Hours: boolean } & TimeSpan);

function spanCell(cell: LogCell): SpanCell {
  const reading = blankOrError(cell);
  if (reading) return { kind: "reading", reading };
  if (typeof cell.value !== "string") return left(cell, "it is not a start and an end");
  const plain = plainText(cell.value);
  const behind = plain.length > longest ? null : minutesBehind.exec(plain);
  const whole = spanOf(plain);
  const span = whole ?? (behind ? spanOf(plain.slice(0, behind.index)) : undefined);
  if (!span) return left(cell, `${quoted(plain)} is not a start and an end that can be read`);
  const minutes = span.endMinutes - span.startMinutes;
  if (minutes <= 0 || minutes > (span.isEndMoved ? longestMoved : noonMinutes))
    return left(cell, "its end does not follow its start");
  if (!whole && behind && minutes !== Number(behind[1])) {
    return left(cell, `it takes ${minutes} minutes, and ${behind[1]} are written beside it`);
  }
  return { kind: "span", ...span };
}

/** `isEndMoved`: no half is written, and the end as typed would come before the start. */
type Span = TimeSpan & { isOpen: boolean; is24Hours: boolean; isEndMoved: boolean };

function spanOf(plain: string): Span | undefined {
  const bare = plain.replace(opening, "");
  const bySign = bare.split(signs);
  const parts = bySign.length === 2 ? bySign : bare.split(words);
  const [start, end] = parts.map((part) => parseClock(part.trim()));
  if (parts.length !== 2 || !start || !end) return undefined;
  if (start.isLone && end.isLone) return undefined;
  return inHalves(start, end);
}

function inHalves(start: ClockTime, end: ClockTime): Span {
  const [from, to] = [minutesOf(start), minutesOf(end)];
  const span = (startMinutes: number, endMinutes: number, isOpen = false): Span => ({
    startMinutes,
    endMinutes,
    isOpen,
    is24Hours: start.is24Hours === true || end.is24Hours === true,
    isEndMoved: start.half === undefined && endMinutes !== to,
  });
  const [isStartSaid, isEndSaid] = [start, end].map((time) => time.half ?? time.is24Hours);
  if (isStartSaid && isEndSaid) return span(from, to);
  if (end.half) return span(beforeIn(end.half, from, to), to);
  if (start.half) return span(from, firstAfter(from, to));
  if (isStartSaid || isEndSaid) return span(from, to);
  return span(from, firstAfter(from, to), isOpenTime(start));
}

/** The start, typed on a clock of 12 hours, in the half of its end or else in the one before. */
function beforeIn(half: "am" | "pm", from: number, to: number): number {
  const inMorning = from % noonMinutes;
  const inSameHalf = inMorning + (half === "pm" ? noonMinutes : 0);
  return inSameHalf < to || half === "am" ? inSameHalf : inMorning;
}

/** The end, typed on a clock of 12 hours, that follows a start first. */
function firstAfter(from: number, to: number): number {
  const inMorning = to % noonMinutes;
  return [inMorning, inMorning + noonMinutes].find((end) => end > from) ?? to;
}

function finished(
  span: TimeSpan & { isOpen: boolean },
  openHours: OpenHours
): CellReading<TimeSpan> {
  const isAfternoon = openHours === "afternoon";
  const meant = (minutes: number) => minutesMeant(minutes, span.isOpen, isAfternoon);
  const value = { startMinutes: meant(span.startMinutes), endMinutes: meant(span.endMinutes) };
  return { kind: "read", value };
}

function left(cell: LogCell, why: string): SpanCell {
  return { kind: "reading", reading: unclear(cell, why) };
}
