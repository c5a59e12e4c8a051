import type { IsoDate } from "../../records";
import { calendarDay, makeIsoDate } from "../../time/isoDate";
import type { CellReading, LogCell, LogSheet } from "../logSheet";
import { quoted, typedText, unclear } from "./cellText";
import { dateCells, type DateCell } from "./dateCells";
import {
  asksForOrder,
  decideOrder,
  hasDay,
  weekdayOf,
  type DateOrder,
  type DecidedOrder,
  type OrderVerdict,
} from "./dateOrder";
import { dateQuestions, dayWord, type DateQuestion } from "./dateQuestions";
import type { WrittenDate } from "./dateText";
import { monthWord, weekdayWord } from "./dateWords";
import { decideYears, type DecidedYears, type YearHint } from "./dateYears";
import type { DayOfRow } from "./turnOfYear";
import { periodInText } from "./periodInText";
import { mayBeTurned, turnedAround, type RealDates } from "./turnedDates";

export interface DateOptions {
  /** How the sheet's real dates are counted. */
  dateSystem: LogSheet["dateSystem"];
  /** What stands first in a date of numbers, where she said it. */
  order?: DateOrder;
  /** What may say the year of dates that have none; full dates of the column say it, too. */
  yearOf?: YearHint;
  /** Whether real dates are what they show, where Excel may have turned day and month around. */
  realDates?: RealDates;
  /** A blank cell, or a ditto mark, has the date above it. */
  fillDown?: boolean;
  today: IsoDate;
}

/** A column of dates as it is understood. */
export interface DateReadings {
  /** One for each cell. */
  cells: CellReading<IsoDate>[];
  /** For each cell, the position of the one above from which it was filled; undefined where it was not. */
  filledFrom: (number | undefined)[];
  /** Absent: no cell asks for it, or it is a question. */
  order?: DecidedOrder;
  /** Absent: every date has its year, or it is a question. */
  years?: DecidedYears;
  /** What she has to say before the cells that it names can be read. */
  questions: DateQuestion[];
}

/**
 * Reads a column of dates: real dates, numbers that are days, and texts in English, Spanish,
 * German, French and Portuguese. What 10/5 means is decided by the whole column, never by a cell;
 * where it cannot be decided it is a question, and only cells that mean one day in any order are
 * read. Give it the rows of sessions only, in the order of the sheet: a title between them would
 * stop the filling down.
 */
export function readDates(cells: readonly LogCell[], options: DateOptions): DateReadings {
  const held = dateCells(cells, options.dateSystem, options.today);
  const verdict = decideOrder(held.map(writtenIn), {
    order: options.order,
    month: monthOfTexts(options.yearOf),
    thisYear: calendarDay(options.today)?.year ?? 0,
  });
  const decided = verdict.kind === "decided" ? verdict.decided : undefined;
  const isTurnedAsked = options.realDates === undefined && mayBeTurned(held, decided);
  const meant = options.realDates === "turned around" ? turnedAround(held) : held;
  const days = meant.map((cell) => {
    const isAsked = isTurnedAsked && cell.kind === "written" && cell.isRealDate;
    return isAsked ? undefined : dayOfRow(writtenIn(cell), decided?.order);
  });
  const {
    years,
    decided: decidedYears,
    candidates,
  } = decideYears(days, options.yearOf ?? {}, calendarDay(options.today) ?? { month: 1, day: 1 });
  const readings = meant.map((cell, position): CellReading<IsoDate> => {
    if (cell.kind === "reading") return cell.reading;
    const typed = cells[position] ?? { value: null };
    if (cell.kind === "ditto") return unclear(typed, "a ditto mark stands for the date above it");
    if (isTurnedAsked && cell.isRealDate) {
      return unclear(typed, "Excel may have taken its day for its month");
    }
    return finished(typed, cell.written, { verdict, day: days[position], year: years[position] });
  });
  const filled = options.fillDown ? fillDown(readings, held) : undefined;
  return {
    cells: filled?.cells ?? readings,
    filledFrom: filled?.filledFrom ?? readings.map(() => undefined),
    ...(decided ? { order: decided } : {}),
    ...(decidedYears ? { years: decidedYears } : {}),
    questions: dateQuestions({
      typed: cells,
      held,
      verdict,
      isTurnedAsked,
      days,
      years,
      candidates,
    }),
  };
}

function writtenIn(cell: DateCell): WrittenDate | undefined {
  return cell.kind === "written" ? cell.written : undefined;
}

function monthOfTexts(hint: YearHint | undefined): number | undefined {
  for (const text of hint?.texts ?? []) {
    const { month } = periodInText(text);
    if (month !== undefined) return month;
  }
  return undefined;
}

/** Undefined where its order is a question, or the calendar has no such day. */
function dayOfRow(
  written: WrittenDate | undefined,
  order: DateOrder | undefined
): DayOfRow | undefined {
  if (!written || (order === undefined && asksForOrder(written))) return undefined;
  if (!hasDay(order ?? "month first", written)) return undefined;
  const { month, day } = order === "day first" ? written.dayFirst : written.monthFirst;
  const { year, weekdays } = written;
  return { month, day, ...(year === undefined ? {} : { year }), ...(weekdays ? { weekdays } : {}) };
}

function finished(
  typed: LogCell,
  written: WrittenDate,
  known: { verdict: OrderVerdict; day: DayOfRow | undefined; year: number | undefined }
): CellReading<IsoDate> {
  const { verdict, day, year } = known;
  if (!day) return unclear(typed, whyNoDay(typed, written, verdict));
  if (year === undefined)
    return unclear(typed, `${quoted(typedText(typed))} does not say its year`);
  const isoDate = makeIsoDate(year, day.month, day.day);
  if (isoDate === undefined) {
    return unclear(typed, `${monthWord(day.month)} ${day.day} is no day of ${year}`);
  }
  const weekday = day.weekdays && weekdayOf(isoDate);
  if (weekday !== undefined && !day.weekdays?.includes(weekday)) {
    const shown = `${monthWord(day.month)} ${day.day}, ${year}`;
    return unclear(typed, `${shown} is a ${weekdayWord(weekday)}, which the cell does not say`);
  }
  return { kind: "read", value: isoDate };
}

function whyNoDay(typed: LogCell, written: WrittenDate, verdict: OrderVerdict): string {
  const text = quoted(typedText(typed));
  const [one, other] = [hasDay("month first", written), hasDay("day first", written)];
  if (!one && !other) return `${text} is no day of the calendar`;
  if (verdict.kind === "decided") {
    return `${text} is no day of the calendar when it is read with the ${verdict.decided.order}`;
  }
  if (!one || !other) {
    return "the column has dates with the month first and dates with the day first";
  }
  return `${text} may be ${dayWord(written.monthFirst)} or ${dayWord(written.dayFirst)}`;
}

function fillDown(readings: readonly CellReading<IsoDate>[], held: readonly DateCell[]) {
  const filledFrom: (number | undefined)[] = [];
  let above: number | undefined;
  const cells = readings.map((reading, position): CellReading<IsoDate> => {
    const isLeftOut = reading.kind === "blank" || held[position]?.kind === "ditto";
    if (!isLeftOut) above = position;
    filledFrom.push(isLeftOut ? above : undefined);
    return (isLeftOut && above !== undefined && readings[above]) || reading;
  });
  return { cells, filledFrom };
}
