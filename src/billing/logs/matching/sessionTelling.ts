import { serialToMinutes } from "../../time/serial";
import { parseTextTime } from "../../time/textTime";
import type { LogCell } from "../logSheet";
import type { ColumnLook } from "./columnLooks";
import type { SessionField } from "./fields";
import { nameColumns, tellNames } from "./nameColumns";

/** How clearly a column's cells alone tell that it is a field of a session. */
export interface Telling {
  /** 0 to 1. */
  sureness: number;
  /** Where the cells say more than what they are: `times, later than those of another column`. */
  why?: string;
}

/** What the cells of each column tell of each field, also by comparing columns with each other. */
export type SessionTelling = ReadonlyMap<number, ReadonlyMap<SessionField, Telling>>;

/** Judges the columns of a log of sessions by their cells. */
export function sessionTelling(looks: readonly ColumnLook[]): SessionTelling {
  const spans = timePairs(looks);
  const names = nameColumns(looks);
  return new Map(
    looks.map((look) => {
      const telling = new Map<SessionField, Telling>();
      const tell = (field: SessionField, sureness: number, why?: string) => {
        if (sureness > 0) telling.set(field, { sureness, ...(why ? { why } : {}) });
      };
      const { share } = look;
      tell("Date", share.date * 0.85);
      tell("Code", share.procedures * 0.95);
      tell("Time span", share.span * 0.9);
      tell("Diagnoses", share.diagnoses * 0.9);
      tell("Modifiers", share.modifiers * 0.8);
      tell("Payer", share.payer * 0.8);
      tell("Charge", Math.max(share["marked money"] * 0.75, decimalsOf(look) * 0.45));
      // Which yes a column means only its header says.
      tell("Note signed", share["yes or no"] * 0.3);
      tell("Place", placeTelling(look));
      tell("Description", share.words * (isProse(look) ? 0.5 : 0.2));
      tellTimes(look, spans, tell);
      tellNumbers(look, looks, spans, tell);
      tellNames(look, names, tell);
      return [look.column, telling];
    })
  );
}

/** Notes how clearly a column is a field, and why. */
export type Tell = (field: SessionField, sureness: number, why?: string) => void;

/** A column of times and another, mostly later, of the same rows. */
interface TimePair {
  start: number;
  end: number;
  /** For each sampled row, the minutes between. */
  minutes: (number | undefined)[];
}

function timePairs(looks: readonly ColumnLook[]): TimePair[] {
  const times = looks.filter(({ share }) => share.time >= 0.6);
  const minutes = new Map(times.map(({ column, cells }) => [column, cells.map(clockOf)]));
  return times.flatMap(({ column: start }) =>
    times.flatMap(({ column: end }) => {
      if (start === end) return [];
      const between = (minutes.get(start) ?? []).map((from, row) => {
        const to = minutes.get(end)?.[row];
        return from === undefined || to === undefined ? undefined : to - from;
      });
      const both = between.filter((each) => each !== undefined);
      const later = both.filter((each) => each > 0 && each <= 480);
      if (both.length === 0 || later.length < both.length * 0.8) return [];
      return [{ start, end, minutes: between }];
    })
  );
}

function clockOf(cell: LogCell | undefined): number | undefined {
  if (typeof cell?.value === "number") return serialToMinutes(cell.value);
  return typeof cell?.value === "string" ? parseTextTime(cell.value) : undefined;
}

const leastDays = 0.6;

function tellTimes({ column, share }: ColumnLook, pairs: readonly TimePair[], tell: Tell): void {
  if (pairs.some(({ end }) => end === column)) {
    tell("End", share.time * 0.85, "the cells are times, later than those of another column");
  }
  if (pairs.some(({ start }) => start === column)) {
    tell("Start", share.time * 0.85, "the cells are times, earlier than those of another column");
  } else if (!pairs.some(({ end }) => end === column) && share.date < leastDays) {
    // What holds days as well is the date, or when something else was done.
    tell("Start", share.time * 0.6);
  }
}

function tellNumbers(
  look: ColumnLook,
  looks: readonly ColumnLook[],
  pairs: readonly TimePair[],
  tell: Tell
): void {
  const { share } = look;
  const numbers = look.cells.map((cell) => numberOf(cell));
  if (share.duration >= 0.5) tell("Minutes", share.duration * 0.8);
  if (countsUp(numbers)) return;
  const between = pairs.some(({ minutes }) =>
    agree(numbers, minutes, (number, span) => number === span || Math.abs(number * 60 - span) < 1)
  );
  if (between) tell("Minutes", 0.9, "the cells are the minutes between the times of each row");
  else if (share.minutes >= 0.5) tell("Minutes", share.minutes * (inFives(numbers) ? 0.6 : 0.4));
  else if (share.hours >= 0.8) tell("Minutes", 0.4);
  const ofUnits = (number: number, minutes: number) => Math.abs(number - minutes / 15) <= 0.6;
  const fromMinutes =
    pairs.some(({ minutes }) => agree(numbers, minutes, ofUnits)) ||
    looks.some(
      (other) =>
        other.column !== look.column &&
        other.share.minutes >= 0.8 &&
        agree(numbers, other.cells.map(numberOf), ofUnits)
    );
  if (fromMinutes) tell("Units", 0.75, "the cells are one for every 15 minutes of each row");
  // Beside times and durations that they do not agree with they may be anything.
  else if (!pairs.length && !looks.some(isOfDurations)) tell("Units", share.units * 0.45);
}

function isOfDurations({ share }: ColumnLook): boolean {
  return share.duration >= 0.8;
}

function agree(
  numbers: readonly (number | undefined)[],
  others: readonly (number | undefined)[],
  fits: (number: number, other: number) => boolean
): boolean {
  let both = 0;
  let agreeing = 0;
  numbers.forEach((number, row) => {
    const other = others[row];
    if (number === undefined || other === undefined) return;
    both += 1;
    if (fits(number, other)) agreeing += 1;
  });
  return both >= 2 && agreeing >= both * 0.8;
}

/** Numbered rows, or visits counted: no units. */
function countsUp(numbers: readonly (number | undefined)[]): boolean {
  const known = numbers.filter((number) => number !== undefined);
  if (known.length < 2) return false;
  if (known.length < 4) return known.every((number, place) => number === place + 1);
  const steps = known.slice(1).filter((number, place) => number - (known[place] ?? 0) === 1);
  return steps.length >= (known.length - 1) * 0.9;
}

function inFives(numbers: readonly (number | undefined)[]): boolean {
  const known = numbers.filter((number) => number !== undefined);
  return known.filter((number) => number % 5 === 0).length * 2 >= known.length;
}

/** Numbers of places are few and come again; 2 and 3 alone may be units as well. */
function placeTelling({ cells, share, different }: ColumnLook): number {
  const numbers = cells.map(numberOf).filter((number) => number !== undefined);
  if (numbers.length === 0) return share.place * 0.6;
  const isUsual = different <= 4 && numbers.every((number) => usualPlaces.has(number));
  return isUsual && numbers.some((number) => number >= 10) ? share.place * 0.6 : 0;
}

const usualPlaces = new Set([2, 3, 10, 11, 12, 22, 49, 99]);

function decimalsOf({ cells, filled, share }: ColumnLook): number {
  const decimals = cells.filter((cell) => {
    const number = numberOf(cell);
    return number !== undefined && number >= 20 && number < 5000;
  });
  return filled === 0 ? 0 : (decimals.length / filled) * (share.procedures > 0.2 ? 0 : 1);
}

/** A number, also where a text file holds it as text. */
function numberOf(cell: LogCell | undefined): number | undefined {
  if (typeof cell?.value === "number") return cell.value;
  const text = typeof cell?.value === "string" ? cell.value.trim() : "";
  return /^-?\d{1,9}(?:\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Words that are long and seldom the same. */
function isProse({ samples, different, filled }: ColumnLook): boolean {
  const long = samples.filter((sample) => sample.length >= 18 || sample.split(" ").length >= 4);
  return long.length * 2 >= samples.length && different * 3 >= filled;
}
